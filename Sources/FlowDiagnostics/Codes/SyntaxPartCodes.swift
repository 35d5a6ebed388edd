/// F152–F161: signs and parts that are missing.
extension Code {
  static let syntaxPartCodes: [Code] = [
    missingComma, missingColon, missingAssign, missingWord, missingAnswerType, missingParameters,
    missingArguments, missingResultType, missingOutcomes, missingLet,
  ]

  public static let missingComma = Code(
    "F152",
    message: CodeText(en: "a comma is missing here", pt: "falta uma vírgula aqui"),
    why: CodeText(
      en: "What stands in a row is parted by commas. Write a space after them, for `2,5` is a number.",
      pt: "O que fica em sequência se separa por vírgulas. Ponha um espaço depois delas, pois `2,5` é um número."),
    example: """
      let days = [1 2]
      """,
    corrected: """
      let days = [1, 2]
      """)

  public static let missingColon = Code(
    "F153",
    message: CodeText(en: "a colon is missing here", pt: "faltam dois-pontos aqui"),
    why: CodeText(
      en: "A name and its type are parted by a colon: `name: text`.",
      pt: "Um nome e o seu tipo se separam por dois-pontos: `nome: texto`."),
    example: """
      record Person {
        name text
      }
      """,
    corrected: """
      record Person {
        name: text
      }
      """)

  public static let missingAssign = Code(
    "F154",
    message: CodeText(en: "`=` is missing here", pt: "falta `=` aqui"),
    why: CodeText(
      en: "A name gets its value with one `=`: `let days = 3`. Two of them, `==`, ask whether values are equal.",
      pt: """
        Um nome recebe o seu valor com um `=`: `seja dias = 3`. Dois deles, `==`, perguntam se os valores são \
        iguais.
        """),
    example: """
      let days == 3
      """,
    corrected: """
      let days = 3
      """)

  public static let missingWord = Code(
    "F155",
    message: CodeText(en: "`{0}` is missing here", pt: "falta `{0}` aqui"),
    why: CodeText(
      en: "Some constructs consist of several words, and each of them stands in its place.",
      pt: "Algumas construções têm várias palavras, e cada uma fica no seu lugar."),
    example: """
      function last(items: list<text>) -> text {
        var found = ""
        for item items {
          found = item
        }
        return found
      }
      """,
    corrected: """
      function last(items: list<text>) -> text {
        var found = ""
        for item in items {
          found = item
        }
        return found
      }
      """)

  public static let missingAnswerType = Code(
    "F156",
    message: CodeText(
      en: "what kind of answer is expected is missing here",
      pt: "falta dizer que tipo de resposta se espera"),
    why: CodeText(
      en: "A question says what its answer is, so that it can be understood: `ask \"Que dia?\" as date`.",
      pt: "Uma pergunta diz o que é a resposta, para que possa ser entendida: `pergunte \"Que dia?\" como data`."),
    example: """
      flow hello {
        state start {
          let name = ask "Qual é o seu nome?"
          "Olá, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let name = ask "Qual é o seu nome?" as text
          "Olá, {name}!"
          end
        }
      }
      """)

  public static let missingParameters = Code(
    "F157",
    message: CodeText(
      en: "parameters in parentheses are missing here",
      pt: "faltam os parâmetros entre parênteses aqui"),
    why: CodeText(
      en: "A function or an effect names what it needs between `(` and `)`, which may be empty.",
      pt: "Uma função ou um efeito diz do que precisa entre `(` e `)`, que podem ficar vazios."),
    example: """
      function seven -> int {
        return 7
      }
      """,
    corrected: """
      function seven() -> int {
        return 7
      }
      """)

  public static let missingArguments = Code(
    "F158",
    message: CodeText(
      en: "arguments in parentheses are missing here",
      pt: "faltam os argumentos entre parênteses aqui"),
    why: CodeText(
      en: "A call has parentheses, even if nothing stands between them: `run price_list()`.",
      pt: "Uma chamada tem parênteses, mesmo que não haja nada entre eles: `execute lista_de_preços()`."),
    example: """
      flow hello {
        state start {
          run greet
          end
        }
      }
      flow greet -> int {
        state only {
          return 1
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          run greet()
          end
        }
      }
      flow greet -> int {
        state only {
          return 1
        }
      }
      """)

  public static let missingResultType = Code(
    "F159",
    message: CodeText(en: "the type of the result is missing here", pt: "falta o tipo do resultado aqui"),
    why: CodeText(
      en: "A function says what it gives, after an arrow: `function double(n: int) -> int { … }`.",
      pt: "Uma função diz o que devolve, depois de uma seta: `função dobro(n: inteiro) -> inteiro { … }`."),
    example: """
      function seven() {
        return 7
      }
      """,
    corrected: """
      function seven() -> int {
        return 7
      }
      """)

  public static let missingOutcomes = Code(
    "F160",
    message: CodeText(
      en: "the outcomes of the effect are missing here",
      pt: "faltam os resultados do efeito aqui"),
    why: CodeText(
      en: """
        An effect says how it can end, so that flows can provide for it: `-> booked(b: Booking) | taken | \
        failed(reason: text)`.
        """,
      pt: """
        Um efeito diz como pode terminar, para que os fluxos estejam preparados: `-> booked(b: Booking) | taken \
        | failed(reason: text)`.
        """),
    example: """
      effect stock.check(item: text)
      """,
    corrected: """
      effect stock.check(item: text) -> there | gone
      """)

  public static let missingLet = Code(
    "F161",
    message: CodeText(en: "`let` is missing before a new value", pt: "falta `seja` antes de um novo valor"),
    why: CodeText(
      en: "A new name is declared with `let` (`seja`), or with `var` if its value changes later.",
      pt: "Um nome novo se declara com `seja` (`let`), ou com `var` se o seu valor muda depois."),
    example: """
      flow hello {
        state start {
          days: int = 3
          "São {days} dias."
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          let days: int = 3
          "São {days} dias."
          end
        }
      }
      """)
}
