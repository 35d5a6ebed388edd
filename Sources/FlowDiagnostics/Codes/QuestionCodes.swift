/// F350–F359: what is asked of the customer.
extension Code {
  static let questionCodes: [Code] = [
    notAskable, boundsNotOrdered, questionOutOfPlace, optionRepeated, listNeeded, afterOutOfPlace,
    rangeNeeded,
  ]

  public static let notAskable = Code(
    "F350",
    message: CodeText(en: "a customer cannot type a `{0}`", pt: "um cliente não consegue digitar um `{0}`"),
    why: CodeText(
      en: """
        `ask … as` understands texts, numbers, money, dates, times, durations, yes/no, documents (cpf, cnpj), contact \
        data, media and the cases of an enum without values. Ask for the parts of a record one by one.
        """,
      pt: """
        `pergunte … como` entende textos, números, dinheiro, datas, horas, durações, sim/não, documentos (cpf, cnpj), \
        dados de contato, mídia e casos de opções sem valores. Pergunte as partes de um registro uma a uma.
        """),
    example: """
      record Address { street: text; number: int }
      flow delivery {
        on keyword "atendente" { handoff }
        state start {
          let address = ask "Qual é o endereço?" as Address
          "Anotado: {address.street}."
          end
        }
      }
      """,
    corrected: """
      record Address { street: text; number: int }
      flow delivery {
        on keyword "atendente" { handoff }
        state start {
          let street = ask "Qual é a rua?" as text
          let number = ask "Qual é o número?" as int
          let address = Address(street, number)
          "Anotado: {address.street}."
          end
        }
      }
      """)

  public static let boundsNotOrdered = Code(
    "F351",
    message: CodeText(
      en: "`in` cannot limit a `{0}`", pt: "`em` não limita um `{0}`"),
    why: CodeText(
      en:
        "A least and a greatest answer exist for numbers, money, dates, times, moments and durations: `as int in 1..5`.",
      pt:
        "Menor e maior resposta existem para números, dinheiro, datas, horas, momentos e durações: `como inteiro em 1..5`."
    ),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let name = ask "Qual é o seu nome?" as text in "a".."z"
          "Olá, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let age = ask "Quantos anos você tem?" as int in 1..120
          "Você tem {age} anos."
          end
        }
      }
      """)

  public static let questionOutOfPlace = Code(
    "F352",
    message: CodeText(
      en: "a question can only be asked in a state or a handler",
      pt: "uma pergunta só pode ser feita em um estado ou em um tratador"),
    why: CodeText(
      en: "Outside of a state nobody is there to answer: constants and initial values exist before the conversation.",
      pt: "Fora de um estado não há ninguém para responder: constantes e valores iniciais vêm antes da conversa."),
    example: """
      let name = ask "Qual é o seu nome?" as text
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

  public static let optionRepeated = Code(
    "F353",
    message: CodeText(
      en: "the option `{0}` stands here twice", pt: "a opção `{0}` aparece aqui duas vezes"),
    why: CodeText(
      en: "If two options of a menu have the same title, synonym or `as` name, the reply fits both.",
      pt: "Se duas opções de um menu têm o mesmo título, sinônimo ou nome `como`, a resposta serve para as duas."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Como posso ajudar?" {
            "Preços" -> prices
            "Vagas"  -> slots
            "Preços" -> slots
          }
          end
        }
        state prices { "A consulta custa {R$ 200}."; end }
        state slots { "Temos vagas amanhã."; end }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Como posso ajudar?" {
            "Preços" -> prices
            "Vagas"  -> slots
          }
          end
        }
        state prices { "A consulta custa {R$ 200}."; end }
        state slots { "Temos vagas amanhã."; end }
      }
      """)

  public static let listNeeded = Code(
    "F354",
    message: CodeText(
      en: "`{0}` needs a list: `menu … from LIST as x show …`",
      pt: "`{0}` precisa de uma lista: `menu … de LISTA como x mostre …`"),
    why: CodeText(
      en: "`picked(x)` is the element of a list that the customer chose, and `empty` runs when the list has none.",
      pt: "`escolhido(x)` é o item de uma lista que o cliente escolheu, e `vazio` roda quando a lista não tem nenhum."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Qual horário?" {
            "Manhã" { "Anotado."; end }
            picked(slot) { "Anotado."; end }
          }
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Qual horário?" {
            "Manhã" { "Anotado: manhã."; end }
            "Tarde" { "Anotado: tarde."; end }
          }
          end
        }
      }
      """)

  public static let afterOutOfPlace = Code(
    "F355",
    message: CodeText(en: "nothing is waited for here", pt: "aqui não se espera por nada"),
    why: CodeText(
      en: """
        `after` says what happens when the time passes without an answer: in an `ask`, a `menu`, a `wait`, a `handoff` or \
        an `agent`. A `match` looks at a value that is already there.
        """,
      pt: """
        `após` diz o que acontece quando o tempo passa sem resposta: em um `pergunte`, `menu`, `espere`, `transfira` ou \
        `agente`. Um `caso` olha um valor que já está ali.
        """),
    example: """
      enum Size { small; large }
      flow hello(size: Size) {
        state start {
          match size {
            small { "Pequeno."; end }
            large { "Grande."; end }
            after 2 h { end }
          }
        }
      }
      """,
    corrected: """
      enum Size { small; large }
      flow hello(size: Size) {
        state start {
          match size {
            small { "Pequeno."; end }
            large { "Grande."; end }
          }
        }
      }
      """)

  public static let rangeNeeded = Code(
    "F356",
    message: CodeText(
      en: "the least and the greatest answer are needed here", pt: "aqui é preciso a menor e a maior resposta"),
    why: CodeText(
      en: "The limits of a question are written with two points: `as int in 1..5`.",
      pt: "Os limites de uma pergunta se escrevem com dois pontos seguidos: `como inteiro em 1..5`."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let age = ask "Quantos anos você tem?" as int in 120
          "Você tem {age} anos."
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let age = ask "Quantos anos você tem?" as int in 1..120
          "Você tem {age} anos."
          end
        }
      }
      """)
}
