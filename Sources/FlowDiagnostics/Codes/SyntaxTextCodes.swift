/// F100–F109: texts and their holes.
extension Code {
  static let syntaxTextCodes: [Code] = [
    unfinishedText, unfinishedBlock, unfinishedHole, strayBraceInText, unknownEscape, doubledBraces,
    emptyHole, wrongQuotes, unexpectedInHole,
  ]

  public static let unfinishedText = Code(
    "F100",
    message: CodeText(en: "this text has no closing quote", pt: "este texto não tem aspas no fim"),
    why: CodeText(
      en: """
        A text stands between `"` and `"` on one line. A quote within it is written `\\"`. For several lines use \
        `\"""` before and after.
        """,
      pt: """
        Um texto fica entre `"` e `"` em uma linha só. Aspas dentro dele se escrevem `\\"`. Para várias linhas, \
        use `\"""` antes e depois.
        """),
    example: """
      flow hello {
        state start {
          "Olá! Que bom ver você.
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá! Que bom ver você."
          end
        }
      }
      """)

  public static let unfinishedBlock = Code(
    "F101",
    message: CodeText(en: "this text has no closing `\"\"\"`", pt: "este texto não tem `\"\"\"` no fim"),
    why: CodeText(
      en: """
        A text over several lines begins with `\"""` and goes on, to the end of the file if need be, until the \
        next `\"""`.
        """,
      pt: """
        Um texto de várias linhas começa com `\"""` e continua, até o fim do arquivo se preciso, até o próximo \
        `\"""`.
        """),
    example: """
      record Info {
        hours: text = \"""Abrimos cedo.
      }
      """,
    corrected: """
      record Info {
        hours: text = \"""Abrimos cedo.\"""
      }
      """)

  public static let unfinishedHole = Code(
    "F102",
    message: CodeText(en: "this `{` has no `}`", pt: "este `{` não tem `}`"),
    why: CodeText(
      en: """
        In a text, `{` begins a value that is put in and `}` ends it: `"Olá, {name}!"`. For a brace itself write \
        `\\{`.
        """,
      pt: """
        Em um texto, `{` começa um valor a inserir e `}` o termina: `"Olá, {nome}!"`. Para a própria chave, \
        escreva `\\{`.
        """),
    example: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {name"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {name}"
          end
        }
      }
      """)

  public static let strayBraceInText = Code(
    "F103",
    message: CodeText(en: "this `}` closes nothing", pt: "este `}` não fecha nada"),
    why: CodeText(
      en: "Braces in a text surround a value that is put in. For the character itself write `\\}`.",
      pt: "As chaves em um texto cercam um valor a inserir. Para o próprio caractere, escreva `\\}`."),
    example: """
      flow hello {
        state start {
          "Até logo :}"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Até logo :\\}"
          end
        }
      }
      """)

  public static let unknownEscape = Code(
    "F104",
    message: CodeText(en: "`{0}` means nothing", pt: "`{0}` não significa nada"),
    why: CodeText(
      en: """
        After a backslash stand `"`, `\\`, `{`, `}`, `n` for a new line, `t` for a tabulator, or `u{…}` with the \
        number of a character. A backslash itself is written `\\\\`.
        """,
      pt: """
        Depois de uma barra invertida ficam `"`, `\\`, `{`, `}`, `n` para nova linha, `t` para tabulação, ou \
        `u{…}` com o número de um caractere. A própria barra invertida se escreve `\\\\`.
        """),
    example: """
      flow hello {
        state start {
          "Nova mensagem\\r"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Nova mensagem\\n"
          end
        }
      }
      """)

  public static let doubledBraces = Code(
    "F105",
    message: CodeText(en: "single braces put in a value", pt: "para inserir um valor basta uma chave"),
    why: CodeText(
      en: "Other tools write `{{name}}`; here it is `{name}`.",
      pt: "Outras ferramentas escrevem `{{nome}}`; aqui é `{nome}`."),
    example: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {{name}}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {name}!"
          end
        }
      }
      """)

  public static let emptyHole = Code(
    "F106",
    message: CodeText(en: "nothing stands between these braces", pt: "não há nada entre estas chaves"),
    why: CodeText(
      en: "Between the braces stands the value to put in: `{name}`. For the characters themselves write `\\{\\}`.",
      pt: "Entre as chaves fica o valor a inserir: `{nome}`. Para os próprios caracteres, escreva `\\{\\}`."),
    example: """
      flow hello {
        state start {
          "Olá, {}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          end
        }
      }
      """)

  public static let wrongQuotes = Code(
    "F107",
    message: CodeText(
      en: "texts stand between straight double quotes",
      pt: "textos ficam entre aspas retas duplas"),
    why: CodeText(
      en: """
        Word processors turn `"` into “ and ”, and some languages use `'`. Here a text stands between `"` and \
        `"`.
        """,
      pt: """
        Editores de texto trocam `"` por “ e ”, e algumas linguagens usam `'`. Aqui um texto fica entre `"` e \
        `"`.
        """),
    example: """
      flow hello {
        state start {
          'Olá!'
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          end
        }
      }
      """)

  public static let unexpectedInHole = Code(
    "F108",
    message: CodeText(
      en: "`{0}` cannot stand here in a text’s braces",
      pt: "`{0}` não cabe aqui entre as chaves de um texto"),
    why: CodeText(
      en: """
        Between the braces stands one value, and perhaps a format: `{price}`, `{day|long}`, `{n|plural("vaga", \
        "vagas")}`.
        """,
      pt: """
        Entre as chaves fica um valor e, se for o caso, um formato: `{preço}`, `{dia|long}`, `{n|plural("vaga", \
        "vagas")}`.
        """),
    example: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {name name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          let name = "Ana"
          "Olá, {name}!"
          end
        }
      }
      """)
}
