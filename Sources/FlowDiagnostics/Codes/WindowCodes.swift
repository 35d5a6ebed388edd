/// F510–F519: messages that may come when the 24-hour window of WhatsApp is closed.
extension Code {
  static let windowCodes: [Code] = [outsideWindow, maybeOutsideWindow, runOutsideWindow, resumeOutsideWindow]

  private static let windowWhy = CodeText(
    en: """
      WhatsApp takes free-form messages for 24 hours after the customer's last message; later ones are refused (error \
      131047) and never arrive. Send a template instead, which is allowed at any time: `send template name`, or ask with \
      one: `menu template name { … }`. When the customer answers it, free-form messages are possible again. Or wait less \
      long.
      """,
    pt: """
      O WhatsApp aceita mensagens livres por 24 horas depois da última mensagem do cliente; depois disso elas são \
      recusadas (erro 131047) e nunca chegam. Envie um modelo, que pode ir a qualquer hora: `envie modelo nome`, ou \
      pergunte com um: `menu modelo nome { … }`. Quando o cliente responde, mensagens livres voltam a ser possíveis. Ou \
      espere menos.
      """)

  public static let outsideWindow = Code(
    "F510",
    message: CodeText(
      en: "this message comes more than 24 hours after the customer's last one",
      pt: "esta mensagem sai mais de 24 horas depois da última do cliente"),
    why: windowWhy,
    example: """
      flow reminder {
        on keyword "atendente" { handoff }

        state start {
          "Combinado, lembro você daqui a dois dias."
          wait 2 days
          "Olá! Passando para lembrar da sua consulta."
          end
        }
      }
      """,
    corrected: """
      flow reminder {
        on keyword "atendente" { handoff }

        state start {
          "Combinado, lembro você daqui a dois dias."
          wait 2 days
          send template visit_reminder
          end
        }
      }

      template visit_reminder {
        category utility
        language pt_BR
        body "Olá! Passando para lembrar da sua consulta."
      }
      """)

  public static let maybeOutsideWindow = Code(
    "F511",
    message: CodeText(
      en: "this message may come more than 24 hours after the customer's last one",
      pt: "esta mensagem pode sair mais de 24 horas depois da última do cliente"),
    why: windowWhy,
    example: """
      flow delivery {
        on keyword "atendente" { handoff }
        on event order_left { "Seu pedido saiu para entrega!"; end }

        state start {
          let order = ask "O que vai querer hoje?" as text
          "Anotado: {order}. Obrigado!"
          end
        }
      }
      """,
    corrected: """
      flow delivery {
        on keyword "atendente" { handoff }
        on event order_left { send template order_left_shop; end }

        state start {
          let order = ask "O que vai querer hoje?" as text
          "Anotado: {order}. Obrigado!"
          end
        }
      }

      template order_left_shop {
        category utility
        language pt_BR
        body "Seu pedido saiu para entrega!"
      }
      """)

  public static let runOutsideWindow = Code(
    "F512",
    message: CodeText(
      en: "`{0}` may send a message more than 24 hours after the customer's last one",
      pt: "`{0}` pode enviar uma mensagem mais de 24 horas depois da última do cliente"),
    why: windowWhy,
    example: """
      flow good_bye -> bool {
        state start {
          "Obrigado pela visita!"
          return true
        }
      }
      flow visit {
        on keyword "atendente" { handoff }

        state start {
          wait 3 days
          let done = run good_bye()
          if done { track visited }
          end
        }
      }
      """,
    corrected: """
      flow good_bye -> bool {
        state start {
          "Obrigado pela visita!"
          return true
        }
      }
      flow visit {
        on keyword "atendente" { handoff }

        state start {
          wait 3 h
          let done = run good_bye()
          if done { track visited }
          end
        }
      }
      """)

  public static let resumeOutsideWindow = Code(
    "F513",
    message: CodeText(
      en: "the question is asked again here, when the customer may have been silent for 24 hours",
      pt: "a pergunta é repetida aqui, quando o cliente pode estar calado há 24 horas"),
    why: CodeText(
      en: """
        `resume`, `-> again`, or the end of a handler or of an `after`, asks the pending question again. After a long silence or on an event from \
        outside WhatsApp would refuse it. End it with an arrow or with `end`, or ask with a template.
        """,
      pt: """
        `retome`, `-> repita`, ou o fim de um tratador ou de um `após`, repete a pergunta pendente. Depois de um longo silêncio ou em um evento de \
        fora, o WhatsApp a recusaria. Termine com uma seta ou com `fim`, ou pergunte com um modelo.
        """),
    example: """
      flow delivery {
        on keyword "atendente" { handoff }
        on event order_left { track order_left }

        state start {
          let order = ask "O que vai querer hoje?" as text
          "Anotado: {order}. Obrigado!"
          end
        }
      }
      """,
    corrected: """
      flow delivery {
        on keyword "atendente" { handoff }
        on event order_left { track order_left; end }

        state start {
          let order = ask "O que vai querer hoje?" as text
          "Anotado: {order}. Obrigado!"
          end
        }
      }
      """)
}
