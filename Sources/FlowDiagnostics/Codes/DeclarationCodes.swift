/// F380–F389: declarations.
extension Code {
  static let declarationCodes: [Code] = [
    endlessRecord, typeArguments, templateIncomplete, agentIncomplete, notATool, agentLimit, clauseRepeated,
    caseNameTaken, casesCarryValues, contactDefault,
  ]

  public static let endlessRecord = Code(
    "F380",
    message: CodeText(en: "`{0}` contains itself", pt: "`{0}` contém a si mesmo"),
    why: CodeText(
      en: """
        A value of this type would hold another of the same type, and so on without end. Make the field optional (`?`) \
        or a list.
        """,
      pt: """
        Um valor deste tipo guardaria outro do mesmo tipo, e assim sem fim. Faça o campo ser opcional (`?`) ou uma lista.
        """),
    example: """
      record Person { name: text; mother: Person }
      """,
    corrected: """
      record Person { name: text; mother: Person? }
      """)

  public static let typeArguments = Code(
    "F381",
    message: CodeText(en: "the type is written `{0}`", pt: "o tipo se escreve `{0}`"),
    why: CodeText(
      en: "`list<T>` names what it holds; `text(20)` may say how many characters fit. Other types stand alone.",
      pt: "`lista<T>` diz o que guarda; `texto(20)` pode dizer quantos caracteres cabem. Os outros tipos vêm sozinhos."),
    example: """
      function first(items: list) -> int {
        return 1
      }
      """,
    corrected: """
      function first(items: list<text>) -> int {
        return 1
      }
      """)

  public static let templateIncomplete = Code(
    "F382",
    message: CodeText(en: "the template `{0}` has no `{1}`", pt: "o modelo `{0}` não tem `{1}`"),
    why: CodeText(
      en: "WhatsApp asks for the category, the language and the body of a template; the rest may be left out.",
      pt: "O WhatsApp pede a categoria, o idioma e o corpo de um modelo; o resto pode faltar."),
    example: """
      template reminder {
        category utility
        language pt_BR
      }
      """,
    corrected: """
      template reminder {
        category utility
        language pt_BR
        body "Sua consulta é amanhã."
      }
      """)

  public static let agentIncomplete = Code(
    "F383",
    message: CodeText(en: "this agent has no goal", pt: "este agente não tem objetivo"),
    why: CodeText(
      en: "The goal is the type of what the agent must find out; the arm `done(value)` receives it: `goal Order`.",
      pt: "O objetivo é o tipo do que o agente precisa descobrir; a resposta `done(valor)` o recebe: `objetivo Pedido`."
    ),
    example: """
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            done(answer) { handoff }
            otherwise { handoff }
          }
        }
      }
      """,
    corrected: """
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            goal text
            limit 8 turns
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let notATool = Code(
    "F384",
    message: CodeText(en: "`{0}` cannot be a tool of an agent", pt: "`{0}` não pode ser ferramenta de um agente"),
    why: CodeText(
      en: "The tools of an agent are effects, functions and sub-flows, by name and without parentheses.",
      pt: "As ferramentas de um agente são efeitos, funções e subfluxos, pelo nome e sem parênteses."),
    example: """
      record Order { number: int }
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            tools Order
            goal text
            limit 8 turns
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """,
    corrected: """
      function price(number: int) -> money {
        return R$ 10 * number
      }
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            tools price
            goal text
            limit 8 turns
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let agentLimit = Code(
    "F385",
    message: CodeText(
      en: "a limit is a number of turns or an amount of money",
      pt: "um limite é um número de turnos ou um valor em dinheiro"),
    why: CodeText(
      en: "An agent stops after so many turns (`limit 8 turns`) or when its calls cost so much (`limit R$ 0,50`).",
      pt: "Um agente para depois de tantos turnos (`limite 8 turnos`) ou quando custa tanto (`limite R$ 0,50`)."),
    example: """
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            goal text
            limit 10 min
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """,
    corrected: """
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            goal text
            limit 8 turns
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let clauseRepeated = Code(
    "F386",
    message: CodeText(en: "`{0}` is said twice", pt: "`{0}` é dito duas vezes"),
    why: CodeText(
      en: "One of the two would be ignored. Keep one.", pt: "Um dos dois seria ignorado. Deixe um."),
    example: """
      template reminder {
        category utility
        language pt_BR
        body "Sua consulta é amanhã."
        body "Lembrete: consulta amanhã."
      }
      """,
    corrected: """
      template reminder {
        category utility
        language pt_BR
        body "Lembrete: sua consulta é amanhã."
      }
      """)

  public static let caseNameTaken = Code(
    "F387",
    message: CodeText(
      en: "`{0}` is a case of `{1}` and also an outcome of `{2}`",
      pt: "`{0}` é um caso de `{1}` e também um resultado de `{2}`"),
    why: CodeText(
      en: """
        The cases of the enum become outcomes of the effect, beside its own such as `unsure` and `failed`. With two of \
        one name an arm could mean either. Rename the case.
        """,
      pt: """
        Os casos das opções viram resultados do efeito, junto com os dele, como `unsure` e `failed`. Com dois do mesmo \
        nome, uma linha poderia ser qualquer um deles. Renomeie o caso.
        """),
    example: """
      enum Intent { book; unsure }
      effect choose(message: text, into: enum_type) -> cases | unsure
      flow hello {
        state start {
          match choose("quero marcar", into: Intent) {
            otherwise { end }
          }
        }
      }
      """,
    corrected: """
      enum Intent { book; maybe }
      effect choose(message: text, into: enum_type) -> cases | unsure
      flow hello {
        state start {
          match choose("quero marcar", into: Intent) {
            book   { "Vamos marcar!"; end }
            maybe | unsure { end }
          }
        }
      }
      """)

  public static let casesCarryValues = Code(
    "F388",
    message: CodeText(
      en: "the cases of `{0}` carry values, which `{1}` cannot fill in",
      pt: "os casos de `{0}` levam valores, que `{1}` não sabe preencher"),
    why: CodeText(
      en: """
        An effect that chooses among the cases of an enum gives the case alone. Use an enum whose cases carry nothing, \
        and get the values with another effect or question.
        """,
      pt: """
        Um efeito que escolhe entre os casos de opções dá só o caso. Use opções cujos casos não levam nada, e obtenha os \
        valores com outro efeito ou pergunta.
        """),
    example: """
      enum Intent { book(day: date); price }
      effect choose(message: text, into: enum_type) -> cases | unsure
      flow hello {
        state start {
          match choose("quero marcar", into: Intent) {
            otherwise { end }
          }
        }
      }
      """,
    corrected: """
      enum Intent { book; price }
      effect choose(message: text, into: enum_type) -> cases | unsure
      flow hello {
        state start {
          match choose("quero marcar", into: Intent) {
            otherwise { end }
          }
        }
      }
      """)

  public static let contactDefault = Code(
    "F389",
    message: CodeText(
      en: "`{0}` is unknown at first: a field of the customer has no default",
      pt: "`{0}` é desconhecido no começo: um campo do cliente não tem valor padrão"),
    why: CodeText(
      en: """
        What is kept about a customer is what the customer said. Before that it is missing, and the flow says what then: \
        `contact.field or "…"`.
        """,
      pt: """
        O que se guarda de um cliente é o que ele disse. Antes disso falta, e o fluxo diz o que fazer: \
        `contato.campo ou "…"`.
        """),
    example: """
      contact { city: text = "Recife" }
      """,
    corrected: """
      contact { city: text }
      """)
}
