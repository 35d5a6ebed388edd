/// F110–F119: characters, numbers and signs.
extension Code {
  static let syntaxTokenCodes: [Code] = [
    wrongArrow, wrongOperator, wrongNumber, wrongMoney, wrongTime, wrongDuration, unknownCharacter,
    wrongSpace, wrongComment, invalidUTF8,
  ]

  public static let wrongArrow = Code(
    "F110",
    message: CodeText(en: "`{0}` is not an arrow", pt: "`{0}` não é uma seta"),
    why: CodeText(
      en: "An arrow is a hyphen and a greater-than sign: `->`.",
      pt: "Uma seta é um hífen e um sinal de maior: `->`."),
    example: """
      flow hello {
        state start {
          "Olá!"
          => bye
        }
        state bye {
          "Tchau!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          -> bye
        }
        state bye {
          "Tchau!"
          end
        }
      }
      """)

  public static let wrongOperator = Code(
    "F111",
    message: CodeText(en: "`{0}` is written `{1}`", pt: "`{0}` se escreve `{1}`"),
    why: CodeText(
      en: """
        Values are joined and compared with `and`, `or`, `not` (`e`, `ou`, `não`), `==`, `!=`, `<`, `<=`, `>`, \
        `>=`, `+`, `-`, `*`, `/`, and `..` makes a range.
        """,
      pt: """
        Valores se combinam e se comparam com `e`, `ou`, `não` (`and`, `or`, `not`), `==`, `!=`, `<`, `<=`, `>`, \
        `>=`, `+`, `-`, `*`, `/`, e `..` faz um intervalo.
        """),
    example: """
      function both(a: bool, b: bool) -> bool {
        return a && b
      }
      """,
    corrected: """
      function both(a: bool, b: bool) -> bool {
        return a and b
      }
      """)

  public static let wrongNumber = Code(
    "F112",
    message: CodeText(
      en: "`{0}` is not a number as it is written here",
      pt: "`{0}` não é um número como se escreve aqui"),
    why: CodeText(
      en: """
        Numbers are written as in Brazil: a comma before the decimals, a point between groups of three digits: \
        `1.234,56`.
        """,
      pt: """
        Números se escrevem como no Brasil: vírgula antes dos decimais, ponto entre grupos de três dígitos: \
        `1.234,56`.
        """),
    example: """
      let rate = 1.5
      """,
    corrected: """
      let rate = 1,5
      """)

  public static let wrongMoney = Code(
    "F113",
    message: CodeText(
      en: "`{0}` is not an amount of money as it is written here",
      pt: "`{0}` não é um valor em dinheiro como se escreve aqui"),
    why: CodeText(
      en: "Money is written `R$` and a number as in Brazil: `R$ 50`, `R$ 1.234,56`.",
      pt: "Dinheiro se escreve com `R$` e um número como no Brasil: `R$ 50`, `R$ 1.234,56`."),
    example: """
      let price = R$ 49.90
      """,
    corrected: """
      let price = R$ 49,90
      """)

  public static let wrongTime = Code(
    "F114",
    message: CodeText(en: "`{0}` is not a time", pt: "`{0}` não é um horário"),
    why: CodeText(
      en: "A time is written with hours and two digits of minutes, without seconds: `8:05`, `14:30`.",
      pt: "Um horário se escreve com horas e dois dígitos de minutos, sem segundos: `8:05`, `14:30`."),
    example: """
      let opening = 8:00:00
      """,
    corrected: """
      let opening = 8:00
      """)

  public static let wrongDuration = Code(
    "F115",
    message: CodeText(
      en: "`{0}` is not a duration as it is written here",
      pt: "`{0}` não é uma duração como se escreve aqui"),
    why: CodeText(
      en: """
        A duration is a whole number and a unit: `10 s`, `30 min`, `1 h 30 min`, `2 days` (`2 dias`), `1 week` \
        (`1 semana`).
        """,
      pt: """
        Uma duração é um número inteiro e uma unidade: `10 s`, `30 min`, `1 h 30 min`, `2 dias` (`2 days`), `1 \
        semana` (`1 week`).
        """),
    example: """
      let length = 30 minutos
      """,
    corrected: """
      let length = 30 min
      """)

  public static let unknownCharacter = Code(
    "F116",
    message: CodeText(en: "`{0}` means nothing here", pt: "`{0}` não significa nada aqui"),
    why: CodeText(
      en: """
        Outside of texts there are words, numbers, and the signs of the language. Emoji and other characters \
        belong in texts, between quotes.
        """,
      pt: """
        Fora dos textos há palavras, números e os sinais da linguagem. Emojis e outros caracteres ficam em \
        textos, entre aspas.
        """),
    example: """
      let price = $R$ 50
      """,
    corrected: """
      let price = R$ 50
      """)

  public static let wrongSpace = Code(
    "F117",
    message: CodeText(en: "this is not a plain space", pt: "isto não é um espaço comum"),
    why: CodeText(
      en: """
        Word processors and web pages use spaces that look alike but are other characters. Outside of texts only \
        plain ones count.
        """,
      pt: """
        Editores de texto e páginas da web usam espaços que parecem iguais mas são outros caracteres. Fora dos \
        textos só valem os comuns.
        """),
    example: """
      let\u{A0}days = 3
      """,
    corrected: """
      let days = 3
      """)

  public static let wrongComment = Code(
    "F118",
    message: CodeText(en: "comments begin with `//`", pt: "comentários começam com `//`"),
    why: CodeText(
      en: "A comment goes from `//` to the end of the line; one that describes what follows begins with `///`.",
      pt: "Um comentário vai de `//` até o fim da linha; o que descreve o que vem depois começa com `///`."),
    example: """
      # quantos dias
      let days = 3
      """,
    corrected: """
      // quantos dias
      let days = 3
      """)

  public static let invalidUTF8 = Code(
    "F119",
    message: CodeText(en: "the file is not encoded in UTF-8", pt: "o arquivo não está em UTF-8"),
    why: CodeText(
      en: """
        Files are saved in UTF-8. In the editor choose "save with encoding" and UTF-8; texts saved as Latin-1 or \
        Windows-1252 show wrong letters otherwise.
        """,
      pt: """
        Os arquivos são salvos em UTF-8. No editor, escolha "salvar com codificação" e UTF-8; textos salvos como \
        Latin-1 ou Windows-1252 aparecem com letras erradas.
        """),
    example: """
      porfin check latin1.flow
      """,
    corrected: """
      porfin check flows/clinic.flow
      """)
}
