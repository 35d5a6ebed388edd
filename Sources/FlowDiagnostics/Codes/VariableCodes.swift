/// F360–F369: variables and the values they have.
extension Code {
  static let variableCodes: [Code] = [notChangeable, maybeUnassigned, handlerReadsUnassigned]

  public static let notChangeable = Code(
    "F360",
    message: CodeText(en: "`{0}` cannot be changed", pt: "`{0}` não pode ser mudado"),
    why: CodeText(
      en: """
        `let` gives a name to a value once; parameters, loop variables and the names of an arm keep their value too. \
        Declare with `var` what changes.
        """,
      pt: """
        `seja` dá nome a um valor uma vez só; parâmetros, variáveis de repetição e os nomes de uma resposta também não \
        mudam. Declare com `var` o que muda.
        """),
    example: """
      function sum(numbers: list<int>) -> int {
        let total = 0
        for n in numbers { total = total + n }
        return total
      }
      """,
    corrected: """
      function sum(numbers: list<int>) -> int {
        var total = 0
        for n in numbers { total = total + n }
        return total
      }
      """)

  public static let maybeUnassigned = Code(
    "F361",
    message: CodeText(en: "`{0}` may not have a value yet", pt: "`{0}` pode ainda não ter um valor"),
    why: CodeText(
      en: """
        A `var` without a first value must be given one on every way that leads here. Give it a first value, make it \
        `?` so that it may be missing, or pass the value along with the arrow.
        """,
      pt: """
        Um `var` sem valor inicial precisa receber um em todos os caminhos que chegam aqui. Dê um valor inicial, use `?` \
        para que ele possa faltar, ou passe o valor junto com a seta.
        """),
    example: """
      function price(large: bool) -> money {
        var result: money
        if large { result = R$ 15 }
        return result
      }
      """,
    corrected: """
      function price(large: bool) -> money {
        var result: money
        if large { result = R$ 15 } else { result = R$ 10 }
        return result
      }
      """)

  public static let handlerReadsUnassigned = Code(
    "F362",
    message: CodeText(
      en: "a handler reads `{0}`, which may not have a value yet",
      pt: "um tratador lê `{0}`, que pode ainda não ter um valor"),
    why: CodeText(
      en: """
        A handler can run at any moment of the conversation, before the states that set the variable. Give the variable \
        a first value, or make it `?` and handle that it is missing.
        """,
      pt: """
        Um tratador pode rodar em qualquer momento da conversa, antes dos estados que dão valor à variável. Dê a ela um \
        valor inicial, ou use `?` e trate a falta.
        """),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        var name: text
        on keyword "quem" { "Você é {name}." }
        state start {
          name = ask "Qual é o seu nome?" as text
          "Olá, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        var name: text?
        on keyword "quem" { "Você é {name or "novo por aqui"}." }
        state start {
          name = ask "Qual é o seu nome?" as text
          "Olá, {name or "cliente"}!"
          end
        }
      }
      """)
}
