/// F380–F389: declarations.
extension Code {
  static let declarationCodes: [Code] = [
    endlessRecord, typeArguments, templateIncomplete, agentIncomplete, notATool, agentLimit, clauseRepeated,
  ]

  public static let endlessRecord = Code(
    "F380",
    message: LocalizedText(en: "`{0}` contains itself", pt: "`{0}` contém a si mesmo"),
    why: LocalizedText(
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
    message: LocalizedText(en: "the type is written `{0}`", pt: "o tipo se escreve `{0}`"),
    why: LocalizedText(
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
    message: LocalizedText(en: "the template `{0}` has no `{1}`", pt: "o modelo `{0}` não tem `{1}`"),
    why: LocalizedText(
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
    message: LocalizedText(en: "this agent has no goal", pt: "este agente não tem objetivo"),
    why: LocalizedText(
      en: "The goal is the type of what the agent must find out; the arm `done(value)` receives it: `goal Order`.",
      pt: "O objetivo é o tipo do que o agente precisa descobrir; a resposta `done(valor)` o recebe: `objetivo Pedido`."),
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
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let notATool = Code(
    "F384",
    message: LocalizedText(en: "`{0}` cannot be a tool of an agent", pt: "`{0}` não pode ser ferramenta de um agente"),
    why: LocalizedText(
      en: "The tools of an agent are effects, functions and sub-flows, by name and without parentheses.",
      pt: "As ferramentas de um agente são efeitos, funções e subfluxos, pelo nome e sem parênteses."),
    example: """
      record Order { number: int }
      flow support {
        state start {
          agent "Descubra o que o cliente precisa." {
            tools Order
            goal text
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
            done(answer) { handoff because answer }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let agentLimit = Code(
    "F385",
    message: LocalizedText(
      en: "a limit is a number of turns or an amount of money", pt: "um limite é um número de turnos ou um valor em dinheiro"),
    why: LocalizedText(
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
    message: LocalizedText(en: "`{0}` is said twice", pt: "`{0}` é dito duas vezes"),
    why: LocalizedText(
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
}
