/// What the states say and ask.
extension ProgramGenerator {
  mutating func writeState(_ index: Int) {
    let state = states[index]
    if seed.chance(25) { out.line("// \(seed.pick(Vocabulary.statements))") }
    out.open("state \(state.name)" + (state.kind == .item ? "(escolha: Item)" : ""))
    writeOpening()
    switch state.kind {
    case .menu: writeMenu(index)
    case .ask: writeAsk(index)
    case .lookup: writeLookup(index)
    case .list: writeList(index)
    case .item: writeItem(index)
    case .decide: writeDecision(index)
    case .repeated: writeLoop(index)
    case .wait: writeWait(index)
    case .call: writeCall(index)
    }
    out.close()
  }

  private mutating func writeOpening() {
    if seed.chance(40) { out.line("\"\(seed.pick(Vocabulary.statements))\"") }
    if seed.chance(15) { out.line("track etapa value passos") }
    if seed.chance(10) { out.line("tag \"\(seed.pick(Vocabulary.tags))\"") }
    if seed.chance(20) { out.line("passos = passos + 1") }
    if seed.chance(10) {
      out.open("one of")
      for statement in seed.pick(2, of: Vocabulary.statements) { out.line("\"\(statement)\"") }
      out.close()
    }
  }

  /// The arrow that keeps the chain whole.
  private func forward(_ index: Int) -> String {
    guard index + 1 < states.count else { return "-> end" }
    let next = states[index + 1]
    return next.kind == .item ? "-> equipe" : "-> \(next.name)"
  }

  /// Anywhere that takes no value; only after the customer has answered.
  private mutating func anywhere() -> String {
    let open = states.filter { $0.kind != .item }
    return seed.chance(15) ? "-> equipe" : "-> \(seed.pick(open).name)"
  }

  private mutating func writeMenu(_ index: Int) {
    let titles = seed.pick(seed.number(2...3), of: Vocabulary.titles)
    out.open("menu \"\(seed.pick(Vocabulary.questions))\"")
    for (position, title) in titles.enumerated() {
      if position == 0 {
        out.line("\"\(title)\" \(forward(index))")
      } else if seed.chance(60) {
        out.line("\"\(title)\" \(anywhere())")
      } else {
        out.open("\"\(title)\"")
        out.line("\"\(seed.pick(Vocabulary.statements))\"")
        out.line("passos = passos + \(seed.number(1...3))")
        out.close()
      }
    }
    if seed.chance(50) { out.line("otherwise -> equipe") }
    if seed.chance(50) { out.line("after \(seed.number(2...12)) h -> end") }
    out.close()
    out.line(forward(index))
  }

  private mutating func writeAsk(_ index: Int) {
    let variable = seed.pick(variables)
    if seed.chance(40) {
      out.open("if \(variable.name) is some")
      out.line("\"\(seed.pick(Vocabulary.statements))\"")
      out.line(forward(index))
      out.close()
    }
    let head = "let resposta_\(variable.name) = ask \"\(variable.question)\" as \(variable.type)"
    if seed.chance(60) {
      out.open(head)
      out.line("invalid \"Não entendi. Pode escrever de outro jeito?\"")
      if seed.chance(50) { out.line("invalid twice -> equipe") }
      if seed.chance(40) { out.line("after \(seed.number(1...6)) h -> end") }
      out.close()
    } else {
      out.line(head)
    }
    out.line("\(variable.name) = resposta_\(variable.name)")
    if seed.chance(50) { out.line("\"Anotado: {resposta_\(variable.name)}.\"") }
    out.line(forward(index))
  }

  private mutating func writeLookup(_ index: Int) {
    needs.formUnion([.item, .search])
    if seed.chance(40) {
      needs.formUnion([.intent, .classify])
      out.open("match classificar(\"\(business.item) \(index)\")")
      for name in Vocabulary.cases.prefix(4) { out.line("\(name) \(forward(index))") }
      out.line("incerto -> equipe")
      out.close()
      return
    }
    out.open("match buscar(\"\(business.items)\", quantidade: \(seed.number(1...9)))")
    out.open("found(itens)")
    out.line("\"Encontramos {itens.count()} opções.\"")
    out.line(forward(index))
    out.close()
    out.line("missing \(forward(index))")
    out.open("failed(motivo)")
    out.line("track falha")
    out.line("-> equipe")
    out.close()
    out.close()
  }

  private mutating func writeList(_ index: Int) {
    needs.formUnion([.item, .search])
    let next = states[index + 1].name
    out.open("match buscar(\"\(business.items)\")")
    out.open("found(itens)")
    out.open("menu \"Escolha:\" from itens as i show \"{i.nome|limit(20)}\"")
    out.line("picked(i) -> \(next)(i)")
    out.line("otherwise -> equipe")
    out.close()
    out.line("-> equipe")
    out.close()
    out.line("missing -> equipe")
    out.line("failed -> equipe")
    out.close()
  }

  private mutating func writeItem(_ index: Int) {
    needs.formUnion([.item, .label])
    out.line("\"{descrever(escolha)}\"")
    if seed.chance(50) {
      needs.insert(.reserve)
      out.open("menu \"Confirma?\"")
      out.open("\"Sim\"")
      out.open("match reservar(escolha)")
      out.open("reserved(numero)")
      out.line("\"Reserva nº {numero} feita.\"")
      out.line("track convertido value escolha.preco")
      out.close()
      out.line("taken -> equipe")
      out.line("failed -> equipe")
      out.close()
      out.close()
      out.line("\"Não\" \(anywhere())")
      out.close()
    }
    out.line(forward(index))
  }

  private mutating func writeDecision(_ index: Int) {
    needs.formUnion([.item, .total])
    out.line("let total = somar(R$ \(seed.number(5...400)), \(seed.number(1...12)))")
    out.open("if total > R$ \(seed.number(10...900)) and passos < \(seed.number(3...30))")
    out.line("\"O total é {total}, em até {total / 3|money} por mês.\"")
    if seed.chance(50) { out.line("passos = passos + 1") }
    if seed.chance(40) {
      out.close()
      out.open("if passos == \(seed.number(1...9))")
      out.line("\"\(seed.pick(Vocabulary.statements))\"")
    }
    out.close()
    out.line(forward(index))
  }

  private mutating func writeLoop(_ index: Int) {
    needs.formUnion([.item, .label, .stars])
    let prices = (0..<seed.number(2...4)).map { _ in "R$ \(seed.number(3...90)),\(seed.number(10...99))" }
    out.open("for preco in [\(prices.joined(separator: ", "))]")
    out.open("if preco < R$ \(seed.number(10...80))")
    out.line("\"- {preco} {estrelas(\(seed.number(1...5)))}\"")
    out.close()
    out.close()
    out.line(forward(index))
  }

  private mutating func writeWait(_ index: Int) {
    out.line("wait \(seed.number(5...50)) min")
    out.line("\"\(seed.pick(Vocabulary.statements))\"")
    out.line(forward(index))
  }

  private mutating func writeCall(_ index: Int) {
    needs.insert(.rating)
    out.line("let nota = run avaliar(\"\(business.item)\")")
    out.open("if nota >= 4")
    out.line("\"Que bom! Obrigada pela nota {nota}.\"")
    out.close()
    out.line(forward(index))
  }
}
