/// F120–F127: words that the language does not have there.
extension Code {
  static let syntaxWordCodes: [Code] = [
    unknownDeclaration, unknownMember, unknownStatement, otherLanguage, misspelledWord, keywordAsName,
    jumpWord, elseIfWord,
  ]

  public static let unknownDeclaration = Code(
    "F120",
    message: CodeText(en: "no declaration begins with `{0}`", pt: "nenhuma declaração começa com `{0}`"),
    why: CodeText(
      en: """
        At the top of a file stand `use`, `flow`, `function`, `record`, `enum`, `texts`, `template`, `effect`, \
        `builtin`, `resource`, `contact`, `let` and `scenario`.
        """,
      pt: """
        No nível do arquivo ficam `usa`, `fluxo`, `função`, `registro`, `opções`, `textos`, `modelo`, `efeito`, \
        `embutida`, `recurso`, `contato`, `seja` e `cenário`.
        """),
    example: """
      let days = 3
      something 5
      """,
    corrected: """
      let days = 3
      """)

  public static let unknownMember = Code(
    "F121",
    message: CodeText(en: "nothing in a flow begins with `{0}`", pt: "nada em um fluxo começa com `{0}`"),
    why: CodeText(
      en: """
        A flow consists of states (`state`), handlers (`on`), values (`let`, `var`), `knowledge` and `while \
        busy`.
        """,
      pt: """
        Um fluxo é feito de estados (`estado`), reações (`quando`), valores (`seja`, `var`), `conhecimento` e \
        `enquanto ocupado`.
        """),
    example: """
      flow hello {
        something 5
        state start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          end
        }
      }
      """)

  public static let unknownStatement = Code(
    "F122",
    message: CodeText(en: "no statement begins with `{0}`", pt: "nenhuma instrução começa com `{0}`"),
    why: CodeText(
      en: """
        A statement is a text to send, an arrow `-> state`, a call such as `contact.opt_out()`, an assignment \
        `name = value`, or begins with a word of the language such as `menu`, `match`, `if` or `let`.
        """,
      pt: """
        Uma instrução é um texto a enviar, uma seta `-> estado`, uma chamada como `contato.opt_out()`, uma \
        atribuição `nome = valor`, ou começa com uma palavra da linguagem como `menu`, `caso`, `se` ou `seja`.
        """),
    example: """
      flow hello {
        state start {
          "Olá!"
          something
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

  public static let otherLanguage = Code(
    "F123",
    message: CodeText(
      en: "this file is written with keywords in the other language: `{0}` is `{1}` here",
      pt: "este arquivo usa palavras-chave na outra língua: `{0}` aqui é `{1}`"),
    why: CodeText(
      en: """
        The first word of a file decides whether its keywords are English or Portuguese; then all of them are. \
        `porfin fmt --keywords pt` or `en` converts a file.
        """,
      pt: """
        A primeira palavra de um arquivo decide se as palavras-chave são em inglês ou em português; então todas \
        são. `porfin fmt --keywords pt` ou `en` converte um arquivo.
        """),
    example: """
      flow hello {
        estado start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          end
        }
      }
      """)

  public static let misspelledWord = Code(
    "F124",
    message: CodeText(
      en: "`{0}` is no word of the language; did you mean `{1}`?",
      pt: "`{0}` não é uma palavra da linguagem; seria `{1}`?"),
    why: CodeText(
      en: "Here stands one of a few words of the language. The nearest is suggested.",
      pt: "Aqui fica uma de algumas palavras da linguagem. A mais parecida é sugerida."),
    example: """
      flow hello {
        sate start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          end
        }
      }
      """)

  public static let keywordAsName = Code(
    "F125",
    message: CodeText(
      en: "`{0}` is a word of the language and cannot be a name",
      pt: "`{0}` é uma palavra da linguagem e não pode ser um nome"),
    why: CodeText(
      en: """
        The words of the language keep their meaning everywhere, but before `:` and after `.`. Choose another \
        name, or add something to it.
        """,
      pt: """
        As palavras da linguagem mantêm o seu sentido em todo lugar, menos antes de `:` e depois de `.`. Escolha \
        outro nome ou acrescente algo a ele.
        """),
    example: """
      let end = 3
      """,
    corrected: """
      let last = 3
      """)

  public static let jumpWord = Code(
    "F126",
    message: CodeText(
      en: "to go to a state write an arrow instead of `{0}`",
      pt: "para ir a um estado, escreva uma seta em vez de `{0}`"),
    why: CodeText(
      en: "Where the conversation goes next is an arrow and the name of a state: `-> book`.",
      pt: "Para onde a conversa vai é uma seta e o nome de um estado: `-> marcar`."),
    example: """
      flow hello {
        state start {
          goto bye
        }
        state bye {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          -> bye
        }
        state bye {
          end
        }
      }
      """)

  public static let elseIfWord = Code(
    "F127",
    message: CodeText(en: "`{0}` is written `{1}`", pt: "`{0}` se escreve `{1}`"),
    why: CodeText(
      en: "A further condition follows as two words: `else if` (`senão se`).",
      pt: "Uma condição a mais segue com duas palavras: `senão se` (`else if`)."),
    example: """
      flow hello(n: int = 1) {
        state start {
          if n == 1 {
            "um"
          } elif n == 2 {
            "dois"
          }
          end
        }
      }
      """,
    corrected: """
      flow hello(n: int = 1) {
        state start {
          if n == 1 {
            "um"
          } else if n == 2 {
            "dois"
          }
          end
        }
      }
      """)
}
