/// F410–F419: handlers that compete, never run, or surprise.
extension Code {
  static let handlerCodes: [Code] = [
    duplicateHandler, duplicateKeyword, idleHandler, silenceTooShort, afterNeverFires, shadowedKeyword,
  ]

  public static let duplicateHandler = Code(
    "F410",
    message: CodeText(
      en: "another handler above waits for the same thing", pt: "outro tratador acima espera pela mesma coisa"),
    why: CodeText(
      en: """
        Of two handlers of one flow, or of one state, for the same event, for media, silence or errors only the first \
        could ever run. Put both bodies into one.
        """,
      pt: """
        De dois tratadores de um fluxo, ou de um estado, para o mesmo evento, para mídia, silêncio ou erro, só o primeiro \
        poderia rodar. Junte os dois em um só.
        """),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        on silence 1 h { end }
        on silence 2 h { handoff }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        on silence 2 h { handoff }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """)

  public static let duplicateKeyword = Code(
    "F411",
    message: CodeText(
      en: "the keyword `{0}` stands here twice", pt: "a palavra `{0}` aparece aqui duas vezes"),
    why: CodeText(
      en: """
        A word leads to one handler. Two words are the same if they differ only in capitals, accents or punctuation.
        """,
      pt: """
        Uma palavra leva a um tratador só. Duas palavras são iguais quando só diferem em maiúsculas, acentos ou pontuação.
        """),
    example: """
      flow hello {
        on keyword "atendente", "ajuda" { handoff }
        on keyword "Ajuda" { end }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente", "ajuda" { handoff }
        on keyword "tchau" { end }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """)

  public static let idleHandler = Code(
    "F412",
    message: CodeText(
      en: "in the state `{0}` this handler never runs", pt: "no estado `{0}` este tratador nunca roda"),
    why: CodeText(
      en: """
        A handler of a state runs while that state waits: for an answer, for time, for an effect. This state never waits, \
        or, for `on silence`, each of its questions says itself what happens after a silence. Move the handler to the \
        flow, or to the state that waits.
        """,
      pt: """
        Um tratador de um estado roda enquanto aquele estado espera: por uma resposta, pelo tempo, por um efeito. Este \
        estado nunca espera ou, para `quando silêncio`, cada pergunta dele já diz o que acontece depois de um silêncio. \
        Mova o tratador para o fluxo ou para o estado que espera.
        """),
    example: """
      flow hello {
        state start {
          on keyword "atendente" { handoff }
          "Olá!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          on keyword "atendente" { handoff }
          let name = ask "Olá! Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """)

  public static let silenceTooShort = Code(
    "F413",
    message: CodeText(
      en: "nobody answers in less than a minute", pt: "ninguém responde em menos de um minuto"),
    why: CodeText(
      en: """
        People read, think and type. A silence shorter than a minute would interrupt customers who are just answering; \
        sensible ones last from some minutes up to a day.
        """,
      pt: """
        As pessoas leem, pensam e digitam. Um silêncio de menos de um minuto interromperia quem está respondendo; os bons \
        vão de alguns minutos a um dia.
        """),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        on silence 20 s { "Ainda está aí?"; resume }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        on silence 20 min { "Ainda está aí?"; resume }

        state start {
          let name = ask "Qual é o seu nome?" as text
          "Prazer, {name}!"
          end
        }
      }
      """)

  public static let afterNeverFires = Code(
    "F414",
    message: CodeText(en: "this never happens", pt: "isto nunca acontece"),
    why: CodeText(
      en: "The wait is over before, or at the same moment. Wait longer, or leave the `after` out.",
      pt: "A espera acaba antes, ou no mesmo momento. Espere mais ou tire o `após`."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }

        state start {
          wait 1 h {
            message(words) -> answered
            after 2 h { handoff }
          }
          end
        }
        state answered { "Obrigado!"; end }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }

        state start {
          wait 1 h {
            message(words) -> answered
          }
          end
        }
        state answered { "Obrigado!"; end }
      }
      """)

  public static let shadowedKeyword = Code(
    "F415", .warning,
    message: CodeText(
      en: "`{0}` is also a keyword of this flow that does something else",
      pt: "`{0}` também é uma palavra deste fluxo que faz outra coisa"),
    why: CodeText(
      en: """
        While a menu waits, its options come before keywords. A customer who learned that the word leads elsewhere is \
        surprised. Give the option another title, or let both lead to the same place.
        """,
      pt: """
        Enquanto um menu espera, as opções dele vêm antes das palavras. Quem aprendeu que a palavra leva a outro lugar \
        estranha. Dê outro título à opção ou faça as duas levarem ao mesmo lugar.
        """),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        on keyword "cancelar" { end }

        state start {
          menu "O que deseja fazer com a consulta?" {
            "Confirmar" { "Confirmada."; end }
            "Cancelar"  { handoff because "cancelar consulta" }
          }
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        on keyword "cancelar" { end }

        state start {
          menu "O que deseja fazer com a consulta?" {
            "Confirmar" { "Confirmada."; end }
            "Desmarcar" { handoff because "cancelar consulta" }
          }
        }
      }
      """)
}
