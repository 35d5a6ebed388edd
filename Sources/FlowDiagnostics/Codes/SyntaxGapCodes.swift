/// F140–F151: values, targets and braces that are missing.
extension Code {
  static let syntaxGapCodes: [Code] = [
    missingName, missingExpression, missingType, missingText, missingNumber, missingTarget,
    missingArrow, missingBody, missingBraces, missingOpenBrace, missingCloseBrace, missingCloseBracket,
  ]

  public static let missingName = Code(
    "F140",
    message: CodeText(en: "a name is missing here", pt: "falta um nome aqui"),
    why: CodeText(
      en: "A name begins with a letter or `_` and goes on with letters, digits and `_`: `patient`, `horário_2`.",
      pt: "Um nome começa com uma letra ou `_` e continua com letras, dígitos e `_`: `paciente`, `horário_2`."),
    example: """
      let = 3
      """,
    corrected: """
      let days = 3
      """)

  public static let missingExpression = Code(
    "F141",
    message: CodeText(en: "a value is missing here", pt: "falta um valor aqui"),
    why: CodeText(
      en: "A value is a text, a number, a name, a call, or several of them joined by operators.",
      pt: "Um valor é um texto, um número, um nome, uma chamada, ou vários deles unidos por operadores."),
    example: """
      let days = 3 +
      """,
    corrected: """
      let days = 3 + 1
      """)

  public static let missingType = Code(
    "F142",
    message: CodeText(en: "a type is missing here", pt: "falta um tipo aqui"),
    why: CodeText(
      en: """
        A type says what a value can be: `text`, `int`, `money`, `date`, `list<text>`, `text?`, or the name of a \
        record or an enum.
        """,
      pt: """
        Um tipo diz o que um valor pode ser: `texto`, `inteiro`, `dinheiro`, `data`, `lista<texto>`, `texto?`, \
        ou o nome de um registro ou de opções.
        """),
    example: """
      record Person {
        name:
      }
      """,
    corrected: """
      record Person {
        name: text
      }
      """)

  public static let missingText = Code(
    "F143",
    message: CodeText(en: "a text in quotes is missing here", pt: "falta um texto entre aspas aqui"),
    why: CodeText(
      en: "Only a text can stand here, between `\"` and `\"`.",
      pt: "Aqui só pode ficar um texto, entre `\"` e `\"`."),
    example: """
      texts {
        welcome 5
      }
      """,
    corrected: """
      texts {
        welcome "Olá!"
      }
      """)

  public static let missingNumber = Code(
    "F144",
    message: CodeText(en: "a number is missing here", pt: "falta um número aqui"),
    why: CodeText(
      en: "Only a number or a value written out can stand here, no name and no calculation.",
      pt: "Aqui só pode ficar um número ou um valor escrito por extenso, não um nome nem uma conta."),
    example: """
      record Person {
        name: text(short)
      }
      """,
    corrected: """
      record Person {
        name: text(80)
      }
      """)

  public static let missingTarget = Code(
    "F145",
    message: CodeText(en: "this arrow leads nowhere", pt: "esta seta não leva a lugar nenhum"),
    why: CodeText(
      en: "After `->` stands the name of a state, or `end`, `resume` or `again`.",
      pt: "Depois de `->` fica o nome de um estado, ou `fim`, `retome` ou `repita`."),
    example: """
      flow hello {
        state start {
          "Olá!"
          ->
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          -> end
        }
      }
      """)

  public static let missingArrow = Code(
    "F146",
    message: CodeText(en: "an arrow is missing before the state", pt: "falta uma seta antes do estado"),
    why: CodeText(
      en: "What happens is written as an arrow and the name of a state, `-> book`, or as a block, `{ … }`.",
      pt: "O que acontece se escreve como uma seta e o nome de um estado, `-> marcar`, ou como um bloco, `{ … }`."),
    example: """
      flow hello {
        on error start
        state start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on error -> start
        state start {
          end
        }
      }
      """)

  public static let missingBody = Code(
    "F147",
    message: CodeText(en: "what happens then is missing", pt: "falta o que acontece então"),
    why: CodeText(
      en: "Here stands an arrow and the name of a state, `-> book`, or a block, `{ … }`.",
      pt: "Aqui fica uma seta e o nome de um estado, `-> marcar`, ou um bloco, `{ … }`."),
    example: """
      flow hello {
        on error
        state start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on error -> start
        state start {
          end
        }
      }
      """)

  public static let missingBraces = Code(
    "F148",
    message: CodeText(en: "this wants braces around it", pt: "isto precisa de chaves em volta"),
    why: CodeText(
      en: """
        After an arrow stands the name of a state. To send a text or to do something else, use a block: `{ \
        "Olá!"; end }`.
        """,
      pt: """
        Depois de uma seta fica o nome de um estado. Para enviar um texto ou fazer outra coisa, use um bloco: `{ \
        "Olá!"; fim }`.
        """),
    example: """
      flow hello {
        on error -> "Algo deu errado."
        state start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on error { "Algo deu errado." }
        state start {
          end
        }
      }
      """)

  public static let missingOpenBrace = Code(
    "F149",
    message: CodeText(en: "`{` is missing here", pt: "falta `{` aqui"),
    why: CodeText(
      en: """
        What belongs to a flow, a state, a menu … stands between `{` and `}`; the `{` stands at the end of the \
        line.
        """,
      pt: "O que pertence a um fluxo, a um estado, a um menu … fica entre `{` e `}`; o `{` fica no fim da linha."),
    example: """
      record Person
      {
        name: text
      }
      """,
    corrected: """
      record Person {
        name: text
      }
      """)

  public static let missingCloseBrace = Code(
    "F150",
    message: CodeText(en: "this `{` is never closed", pt: "este `{` nunca é fechado"),
    why: CodeText(
      en: """
        Each `{` has its `}`. The lines between are usually further right than the line with the `{`, which \
        helps to see where the `}` belongs.
        """,
      pt: """
        Cada `{` tem o seu `}`. As linhas entre eles costumam ficar mais à direita que a linha do `{`, o que \
        ajuda a ver onde falta o `}`.
        """),
    example: """
      flow hello {
        state start {
          end
      }
      """,
    corrected: """
      flow hello {
        state start {
          end
        }
      }
      """)

  public static let missingCloseBracket = Code(
    "F151",
    message: CodeText(en: "`{0}` is missing here", pt: "falta `{0}` aqui"),
    why: CodeText(
      en: "Each `(` has its `)`, each `[` its `]`, and the `<` of a type its `>`.",
      pt: "Cada `(` tem o seu `)`, cada `[` o seu `]`, e o `<` de um tipo o seu `>`."),
    example: """
      let days = (3 + 1
      """,
    corrected: """
      let days = (3 + 1)
      """)
}
