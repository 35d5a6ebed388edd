/// What the states use: records, enums, effects, functions and a flow that is run.
extension ProgramGenerator {
  mutating func writeDeclarations() {
    for need in Need.allCases where needs.contains(need) {
      out.blank()
      switch need {
      case .item: writeItemRecord()
      case .intent: writeIntent()
      case .search: writeSearch()
      case .classify: writeClassify()
      case .reserve: writeReserve()
      case .total: writeTotal()
      case .label: writeLabel()
      case .stars: writeStars()
      case .rating: writeRating()
      case .reminder: writeReminder()
      }
    }
  }

  private mutating func writeItemRecord() {
    out.open("record Item")
    out.line("nome: text(40) \"como o cliente conhece\"")
    out.line("preco: money")
    if seed.chance(50) { out.line("estoque: int = \(seed.number(0...20))") }
    if seed.chance(30) { out.line("validade: date?") }
    out.close()
  }

  private mutating func writeIntent() {
    out.open("enum Intencao")
    for name in Vocabulary.cases.prefix(4) {
      out.line("\(name) \"quer \(name)\"" + (seed.chance(40) ? " like \"quero \(name)\", \"posso \(name)?\"" : ""))
    }
    out.close()
  }

  private mutating func writeSearch() {
    out.line("/// Procura no catálogo.")
    out.line("effect buscar(nome: text, quantidade: int = 1)")
    out.line("  -> found(itens: list<Item>)")
    out.line("   | missing")
    out.line("   | failed(motivo: text)")
    out.line("  timeout \(seed.number(5...30)) s")
    out.line("  retry \(seed.number(1...3))")
  }

  private mutating func writeClassify() {
    out.line("effect classificar(pergunta: text)")
    out.line("  -> " + Vocabulary.cases.prefix(4).joined(separator: "\n   | "))
    out.line("   | incerto")
    out.line("  timeout 15 s")
  }

  private mutating func writeReserve() {
    out.line("effect reservar(item: Item)")
    out.line("  -> reserved(numero: int)")
    out.line("   | taken")
    out.line("   | failed(motivo: text)")
    out.line("  timeout 10 s")
  }

  private mutating func writeTotal() {
    out.open("function somar(preco: money, vezes: int) -> money")
    out.line("let bruto = preco * vezes")
    out.open("if bruto > R$ \(seed.number(100...500))")
    out.line("return bruto - bruto * \(seed.number(2...15))%")
    out.close()
    out.line("return bruto")
    out.close()
  }

  private mutating func writeLabel() {
    out.open("function descrever(item: Item) -> text")
    out.line("let desconto = item.preco * \(seed.number(5...20))%")
    out.line("return \"*{item.nome}* por {item.preco - desconto}\"")
    out.close()
  }

  private mutating func writeStars() {
    out.open("function estrelas(nota: int) -> text")
    out.line("var desenho = \"\"")
    out.open("for n in 1..5")
    out.open("if n <= nota")
    out.line("desenho = desenho + \"★\"")
    out.close()
    out.close()
    out.line("return desenho")
    out.close()
  }

  private mutating func writeRating() {
    out.line("/// Pede uma nota de 1 a 5.")
    out.open("flow avaliar(assunto: text(40)) -> int")
    out.open("state pergunta")
    out.open("let nota = ask \"De 1 a 5, que nota você dá para {assunto}?\" as int in 1..5")
    out.line("invalid \"Responda com um número de 1 a 5.\"")
    out.line("invalid 3 times { return 0 }")
    out.line("after 30 min { return 0 }")
    out.close()
    out.line("return nota")
    out.close()
    out.close()
  }

  private mutating func writeReminder() {
    out.open("template lembrete(nome: text(60))")
    out.line("category utility")
    out.line("language pt_BR")
    out.line("body \"Olá, {nome}! Passando para lembrar do seu horário.\"")
    out.close()
  }
}
