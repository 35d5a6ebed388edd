/// F170–F178, F183–F192: what stands in the wrong place, and limits.
extension Code {
  static let syntaxPlaceCodes: [Code] = [
    unexpectedToken, unexpectedComma, twoOnOneLine, strayCloseBrace, elseWithoutIf, unusedValue,
    askWithoutLet, questionInExpression, fieldAssignment, outsideState, outsideFlow, misplaced, tooDeep,
    tooManyMistakes,
  ]

  public static let unexpectedToken = Code(
    "F170",
    message: CodeText(en: "`{0}` cannot stand here", pt: "`{0}` não cabe aqui"),
    why: CodeText(
      en: """
        What stands before it is complete, or asks for something else. A statement ends at the end of the line \
        or at `;`.
        """,
      pt: "O que vem antes está completo, ou pede outra coisa. Uma instrução termina no fim da linha ou em `;`."),
    example: """
      let days = 3 )
      """,
    corrected: """
      let days = 3
      """)

  public static let unexpectedComma = Code(
    "F171",
    message: CodeText(en: "no comma stands between these", pt: "entre estes não vai vírgula"),
    why: CodeText(
      en: "Fields, cases and arms stand on lines of their own, or are parted by `;`.",
      pt: "Campos, opções e respostas ficam cada um na sua linha, ou se separam por `;`."),
    example: """
      enum Answer { good, bad }
      """,
    corrected: """
      enum Answer { good; bad }
      """)

  public static let twoOnOneLine = Code(
    "F172",
    message: CodeText(
      en: "a new statement begins here, without `;` before it",
      pt: "aqui começa outra instrução, sem `;` antes"),
    why: CodeText(
      en: "A statement ends at the end of the line or at `;`.",
      pt: "Uma instrução termina no fim da linha ou em `;`."),
    example: """
      flow hello {
        state start {
          "Olá!" end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"; end
        }
      }
      """)

  public static let strayCloseBrace = Code(
    "F173",
    message: CodeText(en: "this `}` closes nothing", pt: "este `}` não fecha nada"),
    why: CodeText(
      en: "There are more `}` than `{` before this point. Remove this one, or the one too many above it.",
      pt: "Há mais `}` do que `{` até aqui. Tire este, ou o que está sobrando acima dele."),
    example: """
      let days = 3
      }
      """,
    corrected: """
      let days = 3
      """)

  public static let elseWithoutIf = Code(
    "F174",
    message: CodeText(en: "no `if` belongs to this", pt: "nenhum `se` pertence a isto"),
    why: CodeText(
      en: """
        `else` follows the closing brace of an `if`. In `match` and `menu` the case for all others is \
        `otherwise`.
        """,
      pt: """
        `senão` vem depois da chave que fecha um `se`. Em `caso` e `menu`, o caso para todos os outros é \
        `outro`.
        """),
    example: """
      flow hello {
        state start {
          else {
            "Olá!"
          }
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

  public static let unusedValue = Code(
    "F175",
    message: CodeText(en: "this value is not used", pt: "este valor não é usado"),
    why: CodeText(
      en: "A value alone does nothing. To send it, write `say` before it; to keep it, `let name =`.",
      pt: "Um valor sozinho não faz nada. Para enviá-lo, escreva `diga` antes; para guardá-lo, `seja nome =`."),
    example: """
      flow hello {
        state start {
          "Olá, " + "Ana"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          say "Olá, " + "Ana"
          end
        }
      }
      """)

  public static let askWithoutLet = Code(
    "F176",
    message: CodeText(
      en: "the answer of this question goes nowhere",
      pt: "a resposta desta pergunta não vai a lugar nenhum"),
    why: CodeText(
      en: "An answer is kept under a name: `let name = ask \"…\" as text`.",
      pt: "Uma resposta se guarda com um nome: `seja nome = pergunte \"…\" como texto`."),
    example: """
      flow hello {
        state start {
          ask "Qual é o seu nome?" as text
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let answer = ask "Qual é o seu nome?" as text
          "Olá, {answer}!"
          end
        }
      }
      """)

  public static let questionInExpression = Code(
    "F177",
    message: CodeText(
      en: "a question cannot stand within a value",
      pt: "uma pergunta não cabe dentro de um valor"),
    why: CodeText(
      en: """
        `ask` and `run` stand directly after `let name =`, after `name =`, or after `or`. Keep the answer under \
        a name and use the name.
        """,
      pt: """
        `pergunte` e `execute` ficam logo depois de `seja nome =`, de `nome =` ou de `ou`. Guarde a resposta com \
        um nome e use o nome.
        """),
    example: """
      flow hello {
        state start {
          say ask "Qual é o seu nome?" as text
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let name = ask "Qual é o seu nome?" as text
          say name
          end
        }
      }
      """)

  public static let fieldAssignment = Code(
    "F178",
    message: CodeText(en: "a field cannot be assigned like this", pt: "não se atribui um campo assim"),
    why: CodeText(
      en: """
        What is known about a customer is kept with `remember contact.field = value`. Other records do not \
        change: assign a new one.
        """,
      pt: """
        O que se sabe de um cliente se guarda com `lembre contato.campo = valor`. Outros registros não mudam: \
        atribua um novo.
        """),
    example: """
      flow hello {
        state start {
          contact.name = "Ana"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          remember contact.name = "Ana"
          end
        }
      }
      """)

  public static let outsideState = Code(
    "F183",
    message: CodeText(en: "`{0}` belongs in a state", pt: "`{0}` fica dentro de um estado"),
    why: CodeText(
      en: "In a flow stand states, handlers and values; what the conversation does stands in the states.",
      pt: "Em um fluxo ficam estados, reações e valores; o que a conversa faz fica nos estados."),
    example: """
      flow hello {
        "Olá!"
        state start {
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

  public static let outsideFlow = Code(
    "F184",
    message: CodeText(en: "`{0}` belongs in a flow", pt: "`{0}` fica dentro de um fluxo"),
    why: CodeText(
      en: "States, handlers and what they do stand between the braces of a flow.",
      pt: "Estados, reações e o que eles fazem ficam entre as chaves de um fluxo."),
    example: """
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

  public static let misplaced = Code(
    "F185",
    message: CodeText(en: "`{0}` cannot be declared in here", pt: "`{0}` não pode ser declarado aqui dentro"),
    why: CodeText(
      en: """
        Flows, records, enums, functions … stand at the top of a file, states and handlers in a flow. Move it \
        out.
        """,
      pt: """
        Fluxos, registros, opções, funções … ficam no nível do arquivo, estados e reações em um fluxo. Leve-o \
        para fora.
        """),
    example: """
      flow hello {
        record Person {
          name: text
        }
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
      record Person {
        name: text
      }
      """)

  public static let tooDeep = Code(
    "F191",
    message: CodeText(
      en: "too many constructs within each other",
      pt: "construções demais umas dentro das outras"),
    why: CodeText(
      en: """
        At most 200 blocks, parentheses and operators may lie within each other. Give parts of it names with \
        `let`, or move them to a function or another state.
        """,
      pt: """
        No máximo 200 blocos, parênteses e operadores podem ficar uns dentro dos outros. Dê nomes a partes com \
        `seja`, ou leve-as para uma função ou outro estado.
        """),
    example: """
      let deep = (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
      """,
    corrected: """
      let deep = (1)
      """)

  public static let tooManyMistakes = Code(
    "F192",
    message: CodeText(en: "there are more mistakes from here on", pt: "há mais problemas daqui em diante"),
    why: CodeText(
      en: """
        The first hundred mistakes of a file are told. Mend those first; some of the others may follow from \
        them.
        """,
      pt: """
        Os primeiros cem problemas de um arquivo são mostrados. Resolva esses primeiro; alguns dos outros podem \
        vir deles.
        """),
    example: """
      porfin check broken.flow
      """,
    corrected: """
      porfin check flows/clinic.flow
      """)
}
