/// F400–F409: ways on that are missing, or lead nowhere.
extension Code {
  static let flowCodes: [Code] = [looseEnd, unreachableStatement, unreachableState, endlessCycle, noPerson, neverEnds]

  public static let looseEnd = Code(
    "F400",
    message: CodeText(
      en: "the state `{0}` can end without saying where the conversation goes",
      pt: "o estado `{0}` pode acabar sem dizer para onde vai a conversa"),
    why: CodeText(
      en: """
        When the last line of a state has run, the customer must be somewhere: in another state (`-> name`), at the end \
        (`end`), with a person (`handoff`) or, in a sub-flow, back where it was run (`return`). An option of a menu \
        without an arrow goes on behind the menu; so does a menu whose list is empty and that says nothing about it.
        """,
      pt: """
        Quando a última linha de um estado roda, o cliente precisa estar em algum lugar: em outro estado (`-> nome`), no \
        fim (`fim`), com uma pessoa (`transfira`) ou, em um subfluxo, de volta a quem o executou (`retorne`). Uma opção \
        de menu sem seta continua depois do menu; o mesmo faz um menu cuja lista está vazia e que não diz nada sobre isso.
        """),
    example: """
      flow hello {
        state start {
          "Olá! Aqui é da Clínica Sorriso."
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá! Aqui é da Clínica Sorriso."
          end
        }
      }
      """)

  public static let unreachableStatement = Code(
    "F401",
    message: CodeText(en: "this never runs", pt: "isto nunca roda"),
    why: CodeText(
      en: """
        The line above always leaves the state, so nothing below it in the same block can happen. Usually a message \
        stands below its arrow by mistake: move it above.
        """,
      pt: """
        A linha acima sempre sai do estado, então nada abaixo dela no mesmo bloco acontece. Em geral uma mensagem ficou \
        abaixo da seta por engano: mova para cima.
        """),
    example: """
      flow hello {
        state start {
          "Olá!"
          end
          "Até logo!"
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          "Até logo!"
          end
        }
      }
      """)

  public static let unreachableState = Code(
    "F402",
    message: CodeText(en: "no arrow leads to the state `{0}`", pt: "nenhuma seta leva ao estado `{0}`"),
    why: CodeText(
      en: """
        A conversation begins in the first state and follows arrows. A state to which none leads, neither from a state \
        nor from a handler, is never entered: an arrow is missing, or the state is left over and can go.
        """,
      pt: """
        Uma conversa começa no primeiro estado e segue as setas. Um estado ao qual nenhuma leva, nem de um estado nem de \
        um tratador, nunca começa: falta uma seta, ou o estado sobrou e pode sair.
        """),
    example: """
      flow hello {
        state start {
          "Olá!"
          end
        }
        state prices {
          "A consulta custa R$ 200."
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          -> prices
        }
        state prices {
          "A consulta custa R$ 200."
          end
        }
      }
      """)

  public static let endlessCycle = Code(
    "F403",
    message: CodeText(
      en: "this goes round for ever without waiting: {0}", pt: "isto dá voltas para sempre sem esperar: {0}"),
    why: CodeText(
      en: """
        These arrows lead back to where they began, and on the way nothing is asked, no time passes and no effect is \
        used. The customer would get message after message. Ask something, wait, or end on one of the steps.
        """,
      pt: """
        Estas setas voltam ao começo, e no caminho nada é perguntado, nenhum tempo passa e nenhum efeito é usado. O \
        cliente receberia mensagem atrás de mensagem. Pergunte algo, espere ou termine em um dos passos.
        """),
    example: """
      flow hello {
        state start {
          "Um momento…"
          -> again_please
        }
        state again_please {
          "Só mais um pouquinho…"
          -> start
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Um momento…"
          -> again_please
        }
        state again_please {
          "Só mais um pouquinho…"
          end
        }
      }
      """)

  public static let noPerson = Code(
    "F404",
    message: CodeText(
      en: "in `{0}` a customer can wait where no person can be reached",
      pt: "em `{0}` o cliente pode ficar esperando onde não se chega a uma pessoa"),
    why: CodeText(
      en: """
        WhatsApp asks every assistant for a clear way to a person, and customers ask for it too. From each place where \
        the customer is waited for, `handoff` must be reachable: by a keyword that works everywhere, by an option, or by \
        an arrow.
        """,
      pt: """
        O WhatsApp exige de todo assistente um caminho claro até uma pessoa, e os clientes também. De cada lugar em que \
        se espera o cliente deve dar para chegar a um `transfira`: por uma palavra que vale em toda parte, por uma opção \
        ou por uma seta.
        """),
    example: """
      flow hello {
        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente", "humano" { handoff because "pediu uma pessoa" }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """)

  public static let neverEnds = Code(
    "F405",
    message: CodeText(en: "`{0}` has no end", pt: "`{0}` não tem fim"),
    why: CodeText(
      en: """
        Whatever happens, no way of this flow comes to `end` or to `handoff`. The conversation would go round for ever, \
        and each round costs.
        """,
      pt: """
        Aconteça o que acontecer, nenhum caminho deste fluxo chega a `fim` nem a `transfira`. A conversa daria voltas \
        para sempre, e cada volta custa.
        """),
    example: """
      effect clock.tick() -> good | bad

      flow clock {
        state start {
          match clock.tick() {
            good { track tick; -> start }
            bad  -> start
          }
        }
      }
      """,
    corrected: """
      effect clock.tick() -> good | bad

      flow clock {
        state start {
          match clock.tick() {
            good { track tick; -> start }
            bad  { end }
          }
        }
      }
      """)
}
