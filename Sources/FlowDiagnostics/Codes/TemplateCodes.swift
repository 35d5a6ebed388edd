/// F520–F539: templates that WhatsApp would not approve, and marketing.
extension Code {
  static let templateCodes: [Code] = [
    templateName, templateEdge, templateNeighbours, templateHole, templateButtons, templateValueBreaks,
    marketingWithoutConsent, marketingWithoutWayOut,
  ]

  public static let templateName = Code(
    "F520",
    message: CodeText(
      en: "`{0}` cannot be the name of a template", pt: "`{0}` não pode ser o nome de um modelo"),
    why: CodeText(
      en: "WhatsApp knows the template by this name and takes small letters without accents, digits and `_` only.",
      pt: "O WhatsApp conhece o modelo por este nome e só aceita letras minúsculas sem acento, números e `_`."),
    example: """
      template lembreteConsulta {
        category utility
        language pt_BR
        body "Olá! Sua consulta é amanhã."
      }
      """,
    corrected: """
      template lembrete_consulta {
        category utility
        language pt_BR
        body "Olá! Sua consulta é amanhã."
      }
      """)

  public static let templateEdge = Code(
    "F521",
    message: CodeText(
      en: "the body of a template cannot begin or end with a value",
      pt: "o corpo de um modelo não pode começar nem terminar com um valor"),
    why: CodeText(
      en: "WhatsApp rejects such templates (error 2388299). Put words around the value, a full stop is enough.",
      pt: "O WhatsApp reprova modelos assim (erro 2388299). Ponha palavras em volta do valor; um ponto final já basta."),
    example: """
      template lembrete(name: text(40), day: text(20)) {
        category utility
        language pt_BR
        body "Olá, {name}! Sua consulta é {day}"
      }
      """,
    corrected: """
      template lembrete(name: text(40), day: text(20)) {
        category utility
        language pt_BR
        body "Olá, {name}! Sua consulta é {day}. Até lá!"
      }
      """)

  public static let templateNeighbours = Code(
    "F522",
    message: CodeText(
      en: "two values of a template need words between them",
      pt: "entre dois valores de um modelo é preciso ter palavras"),
    why: CodeText(
      en: "WhatsApp rejects templates in which two values stand side by side (error 2388299).",
      pt: "O WhatsApp reprova modelos em que dois valores ficam lado a lado (erro 2388299)."),
    example: """
      template lembrete(day: text(20), hour: text(10)) {
        category utility
        language pt_BR
        body "Sua consulta é {day} {hour}. Até lá!"
      }
      """,
    corrected: """
      template lembrete(day: text(20), hour: text(10)) {
        category utility
        language pt_BR
        body "Sua consulta é {day} às {hour}. Até lá!"
      }
      """)

  public static let templateHole = Code(
    "F523",
    message: CodeText(
      en: "this part of a template cannot have this value", pt: "esta parte de um modelo não pode ter este valor"),
    why: CodeText(
      en: """
        A header may have one value, and the address of a link one at its very end. The body is the place for more.
        """,
      pt: """
        Um cabeçalho pode ter um valor, e o endereço de um link um só, bem no fim. O lugar de mais valores é o corpo.
        """),
    example: """
      template lembrete(name: text(40), day: text(20)) {
        category utility
        language pt_BR
        header "{name}: {day}"
        body "Olá! Sua consulta está marcada."
      }
      """,
    corrected: """
      template lembrete(name: text(40), day: text(20)) {
        category utility
        language pt_BR
        header "Consulta de {name}"
        body "Olá! Sua consulta é {day}. Até lá!"
      }
      """)

  public static let templateButtons = Code(
    "F524",
    message: CodeText(
      en: "WhatsApp does not take these buttons of a template", pt: "o WhatsApp não aceita estes botões de modelo"),
    why: CodeText(
      en: "A template has at most ten buttons, two of them links, and no two with the same title.",
      pt: "Um modelo tem no máximo dez botões, dois deles links, e nenhum título repetido."),
    example: """
      template lembrete {
        category utility
        language pt_BR
        body "Olá! Sua consulta é amanhã."
        button "Confirmo"
        button "Confirmo"
      }
      """,
    corrected: """
      template lembrete {
        category utility
        language pt_BR
        body "Olá! Sua consulta é amanhã."
        button "Confirmo"
        button "Não posso"
      }
      """)

  public static let templateValueBreaks = Code(
    "F525",
    message: CodeText(
      en: "a value of a template cannot have line breaks, tabs or gaps",
      pt: "um valor de modelo não pode ter quebras de linha, tabulações nem espaços sobrando"),
    why: CodeText(
      en: "WhatsApp refuses to send it (error 132018). Write it in one line, or put the line break into the template.",
      pt: "O WhatsApp se recusa a enviar (erro 132018). Escreva em uma linha ou ponha a quebra de linha no modelo."),
    example: """
      flow hello {
        state start {
          send template notice("Consulta\\nAmanhã")
          end
        }
      }

      template notice(what: text(60)) {
        category utility
        language pt_BR
        body "Olá! Lembrete: {what}. Até logo!"
      }
      """,
    corrected: """
      flow hello {
        state start {
          send template notice("consulta amanhã")
          end
        }
      }

      template notice(what: text(60)) {
        category utility
        language pt_BR
        body "Olá! Lembrete: {what}. Até logo!"
      }
      """)

  public static let marketingWithoutConsent = Code(
    "F530",
    message: CodeText(
      en: "marketing is sent here to customers who may not have agreed",
      pt: "aqui sai marketing para clientes que podem não ter aceitado"),
    why: CodeText(
      en: """
        WhatsApp and the law (LGPD) ask for a consent that can be proved before marketing is sent. Look it up with `match \
        contact.consent(…)` and send in the arm `accepted`, or ask for it first and record the answer with \
        `contact.opt_in(…)`.
        """,
      pt: """
        O WhatsApp e a lei (LGPD) exigem um consentimento que se possa provar antes de enviar marketing. Consulte com \
        `caso contato.consent(…)` e envie na resposta `accepted`, ou pergunte antes e registre com `contato.opt_in(…)`.
        """),
    example: """
      flow news {
        on keyword "sair" { contact.opt_out(); end }

        state start {
          send template novidades
          end
        }
      }

      template novidades {
        category marketing
        language pt_BR
        body "Chegaram as novidades da estação!"
      }
      """,
    corrected: """
      flow news {
        on keyword "sair" { contact.opt_out(); end }

        state start {
          match contact.consent("novidades") {
            accepted          { send template novidades; end }
            refused | unasked -> end
          }
        }
      }

      template novidades {
        category marketing
        language pt_BR
        body "Chegaram as novidades da estação!"
      }
      """)

  public static let marketingWithoutWayOut = Code(
    "F531",
    message: CodeText(
      en: "`{0}` sends marketing but does not hear `sair` or `parar`",
      pt: "`{0}` envia marketing, mas não ouve `sair` nem `parar`"),
    why: CodeText(
      en: """
        Who gets marketing must be able to stop it with one word. Add a handler of the flow for the words people use: \
        `on keyword "sair", "parar" { contact.opt_out(); end }`.
        """,
      pt: """
        Quem recebe marketing precisa poder parar com uma palavra. Ponha no fluxo um tratador com as palavras que as \
        pessoas usam: `quando palavra "sair", "parar" { contato.opt_out(); fim }`.
        """),
    example: """
      flow news {
        state start {
          match contact.consent("novidades") {
            accepted          { send template novidades; end }
            refused | unasked -> end
          }
        }
      }

      template novidades {
        category marketing
        language pt_BR
        body "Chegaram as novidades da estação!"
      }
      """,
    corrected: """
      flow news {
        on keyword "sair", "parar" { contact.opt_out(); end }

        state start {
          match contact.consent("novidades") {
            accepted          { send template novidades; end }
            refused | unasked -> end
          }
        }
      }

      template novidades {
        category marketing
        language pt_BR
        body "Chegaram as novidades da estação!"
      }
      """)
}
