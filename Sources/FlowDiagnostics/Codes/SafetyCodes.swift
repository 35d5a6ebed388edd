/// F600–F609: what would happen twice, cost without end, or leave the house.
extension Code {
  static let safetyCodes: [Code] = [
    onceAgain, onceAgainByEvent, noCompensation, agentWithoutLimit, personalDataLeaves,
  ]

  public static let onceAgain = Code(
    "F600",
    message: CodeText(
      en: "`{0}` may be used again here without a new word of the customer",
      pt: "`{0}` pode ser usado de novo aqui sem o cliente ter dito nada"),
    why: CodeText(
      en: """
        This effect is marked `once`: it charges, books or orders. Between two uses the customer must have said something \
        new, an answer to a question or to a menu; else a fault in the flow charges twice. Ask before trying again.
        """,
      pt: """
        Este efeito é marcado com `única`: ele cobra, reserva ou encomenda. Entre dois usos o cliente precisa ter dito algo \
        novo, uma resposta a uma pergunta ou a um menu; senão uma falha do fluxo cobra duas vezes. Pergunte antes de \
        tentar de novo.
        """),
    example: """
      effect shop.order(what: text) -> ordered | failed
        once

      flow shop {
        on keyword "atendente" { handoff }

        state start {
          let what = ask "O que vai querer?" as text
          -> order(what)
        }
        state order(what: text) {
          match shop.order(what) {
            ordered { "Pedido feito!"; end }
            failed  -> order(what)
          }
        }
      }
      """,
    corrected: """
      effect shop.order(what: text) -> ordered | failed
        once

      flow shop {
        on keyword "atendente" { handoff }

        state start {
          let what = ask "O que vai querer?" as text
          -> order(what)
        }
        state order(what: text) {
          match shop.order(what) {
            ordered { "Pedido feito!"; end }
            failed  -> retry(what)
          }
        }
        state retry(what: text) {
          menu "Não consegui. Tento de novo?" {
            "Sim" -> order(what)
            "Não" -> end
          }
        }
      }
      """)

  public static let onceAgainByEvent = Code(
    "F601", .warning,
    message: CodeText(
      en: "`{0}` is used again here if an event comes twice",
      pt: "`{0}` é usado de novo aqui se um evento vier duas vezes"),
    why: CodeText(
      en: """
        Systems outside may report the same event more than once. This effect is marked `once`, and nothing the customer \
        says stands between the two uses. Leave the handler with `end`, or put it into the one state in which the event \
        is expected.
        """,
      pt: """
        Sistemas de fora podem avisar o mesmo evento mais de uma vez. Este efeito é marcado com `única`, e nada que o \
        cliente diga fica entre os dois usos. Saia do tratador com `fim` ou ponha-o no único estado em que o evento é \
        esperado.
        """),
    example: """
      effect shop.ship(order: text) -> done
        once

      flow shop {
        on keyword "atendente" { handoff }

        state start {
          on event paid { shop.ship("1042") }
          wait 1 h
          end
        }
      }
      """,
    corrected: """
      effect shop.ship(order: text) -> done
        once

      flow shop {
        on keyword "atendente" { handoff }

        state start {
          on event paid -> ship
          wait 1 h
          end
        }
        state ship { shop.ship("1042"); end }
      }
      """)

  public static let noCompensation = Code(
    "F602", .warning,
    message: CodeText(
      en: "if `{1}` fails, what `{0}` did stays", pt: "se `{1}` falhar, fica o que `{0}` fez"),
    why: CodeText(
      en: """
        Two steps belong together, one of them about money: a booking without payment blocks the agenda, a payment \
        without booking must be given back. Say with `undo` after the first step what takes it back if a later one fails.
        """,
      pt: """
        Dois passos andam juntos, um deles de dinheiro: uma reserva sem pagamento ocupa a agenda, um pagamento sem reserva \
        precisa ser devolvido. Diga com `desfaça`, depois do primeiro passo, o que o desfaz se um seguinte falhar.
        """),
    example: """
      effect room.book(guest: text) -> booked | full
        once
      effect room.release(guest: text) -> done
      effect till.charge(amount: money) -> paid | refused
        once

      flow hotel {
        on keyword "atendente" { handoff }

        state start {
          let guest = ask "Em nome de quem?" as text
          match room.book(guest) {
            booked {
              match till.charge(R$ 300) {
                paid    { "Reserva paga!"; end }
                refused { handoff because "pagamento recusado" }
              }
            }
            full { "Estamos lotados."; end }
          }
        }
      }
      """,
    corrected: """
      effect room.book(guest: text) -> booked | full
        once
      effect room.release(guest: text) -> done
      effect till.charge(amount: money) -> paid | refused
        once

      flow hotel {
        on keyword "atendente" { handoff }

        state start {
          let guest = ask "Em nome de quem?" as text
          match room.book(guest) {
            booked {
              undo room.release(guest)
              match till.charge(R$ 300) {
                paid    { "Reserva paga!"; end }
                refused { handoff because "pagamento recusado" }
              }
            }
            full { "Estamos lotados."; end }
          }
        }
      }
      """)

  public static let agentWithoutLimit = Code(
    "F603",
    message: CodeText(en: "this agent has no limit", pt: "este agente não tem limite"),
    why: CodeText(
      en: """
        A model that leads the conversation costs money at every turn, and a customer who likes to chat never stops. Say \
        when it must: `limit 10 turns`, or `limit R$ 0,50`.
        """,
      pt: """
        Um modelo que conduz a conversa custa dinheiro a cada turno, e um cliente que gosta de conversar não para nunca. \
        Diga quando ele para: `limite 10 turnos` ou `limite R$ 0,50`.
        """),
    example: """
      flow support {
        on keyword "atendente" { handoff }

        state start {
          agent "Descubra o que o cliente precisa." {
            goal text
            done(answer) { handoff because answer }
            otherwise    { handoff }
          }
        }
      }
      """,
    corrected: """
      flow support {
        on keyword "atendente" { handoff }

        state start {
          agent "Descubra o que o cliente precisa." {
            goal text
            limit 10 turns
            done(answer) { handoff because answer }
            otherwise    { handoff }
          }
        }
      }
      """)

  public static let personalDataLeaves = Code(
    "F604", .warning,
    message: CodeText(
      en: "a value of type `{0}` goes to `{1}` without a recorded consent",
      pt: "um valor do tipo `{0}` vai para `{1}` sem consentimento registrado"),
    why: CodeText(
      en: """
        Documents, phone numbers and addresses identify a person (LGPD). Before they go to an AI or to another service, \
        record that the customer agrees (`contact.opt_in(…)`), look it up (`contact.consent(…)`), or send them masked \
        (`|mask`).
        """,
      pt: """
        Documentos, telefones e endereços identificam uma pessoa (LGPD). Antes de irem para uma IA ou outro serviço, \
        registre que o cliente concorda (`contato.opt_in(…)`), consulte (`contato.consent(…)`) ou envie com máscara \
        (`|mask`).
        """),
    example: """
      effect ai.guess(words: text) -> guessed

      flow hello {
        on keyword "atendente" { handoff }

        state start {
          let document = ask "Qual é o seu CPF?" as cpf
          ai.guess("O CPF é {document}")
          end
        }
      }
      """,
    corrected: """
      effect ai.guess(words: text) -> guessed

      flow hello {
        on keyword "atendente" { handoff }

        state start {
          let document = ask "Qual é o seu CPF?" as cpf
          ai.guess("O CPF é {document|mask}")
          end
        }
      }
      """)
}
