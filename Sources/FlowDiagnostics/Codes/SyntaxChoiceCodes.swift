/// F128–F135: words that must be one of a few.
extension Code {
  static let syntaxChoiceCodes: [Code] = [
    unknownTrigger, unknownMedia, unknownPolicy, unknownArm, unknownAskArm, unknownMenuArm,
    unknownTemplateItem, unknownStep,
  ]

  public static let unknownTrigger = Code(
    "F128",
    message: CodeText(en: "a handler does not know this event", pt: "uma reação não conhece este acontecimento"),
    why: CodeText(
      en: """
        After `on` stands what the handler waits for: `keyword "sair"`, `media`, `event name`, `silence 2 h` or \
        `error`.
        """,
      pt: """
        Depois de `quando` fica o que a reação espera: `palavra "sair"`, `mídia`, `evento nome`, `silêncio 2 h` \
        ou `erro`.
        """),
    example: """
      flow hello {
        on 5 -> start
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

  public static let unknownMedia = Code(
    "F129",
    message: CodeText(en: "this is nothing that can be sent", pt: "isto não é algo que se possa enviar"),
    why: CodeText(
      en: """
        What can be sent: `image`, `video`, `audio`, `document`, `sticker`, `location`, `card`, `reaction`, or \
        `template` and its name.
        """,
      pt: """
        O que se pode enviar: `imagem`, `vídeo`, `áudio`, `documento`, `figurinha`, `localização`, `cartão`, \
        `reação`, ou `modelo` e o seu nome.
        """),
    example: """
      flow hello {
        state start {
          send "https://example.com/mapa.png"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          send image("https://example.com/mapa.png")
          end
        }
      }
      """)

  public static let unknownPolicy = Code(
    "F130",
    message: CodeText(
      en: "a word is missing that says what to do with messages meanwhile",
      pt: "falta dizer o que fazer com as mensagens nesse meio-tempo"),
    why: CodeText(
      en: """
        While an effect is under way a message of the customer can wait (`queue`), break it off (`interrupt`) or \
        be left out (`ignore`).
        """,
      pt: """
        Enquanto um efeito está em andamento, uma mensagem do cliente pode esperar (`enfileire`), interrompê-lo \
        (`interrompa`) ou ser deixada de lado (`ignore`).
        """),
    example: """
      flow hello {
        while busy
        state start {
          end
        }
      }
      """,
    corrected: """
      flow hello {
        while busy queue
        state start {
          end
        }
      }
      """)

  public static let unknownArm = Code(
    "F131",
    message: CodeText(en: "no case begins with `{0}`", pt: "nenhum caso começa com `{0}`"),
    why: CodeText(
      en: """
        Between the braces stand cases, each with an arrow or a block: `booked(b) -> confirm`, `1..5 { … }`, \
        `otherwise -> team`, `after 2 h -> nudge`.
        """,
      pt: """
        Entre as chaves ficam casos, cada um com uma seta ou um bloco: `booked(b) -> confirmar`, `1..5 { … }`, \
        `outro -> equipe`, `após 2 h -> lembrar`.
        """),
    example: """
      flow hello(n: int = 1) {
        state start {
          match n {
            > 1 -> start
            otherwise -> bye
          }
        }
        state bye {
          end
        }
      }
      """,
    corrected: """
      flow hello(n: int = 1) {
        state start {
          match n {
            otherwise -> bye
          }
        }
        state bye {
          end
        }
      }
      """)

  public static let unknownAskArm = Code(
    "F132",
    message: CodeText(
      en: "`{0}` is nothing that can happen to a question",
      pt: "`{0}` não é algo que possa acontecer com uma pergunta"),
    why: CodeText(
      en: """
        Below a question stands what to do with an answer that is not understood, `invalid`, `invalid twice`, \
        `invalid 3 times`, and with silence, `after 2 h`.
        """,
      pt: """
        Abaixo de uma pergunta fica o que fazer com uma resposta não entendida, `inválido`, `inválido bis`, \
        `inválido 3 vezes`, e com o silêncio, `após 2 h`.
        """),
    example: """
      flow hello {
        state start {
          let name = ask "Qual é o seu nome?" as text {
            "Não entendi."
          }
          "Olá, {name}!"
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          let name = ask "Qual é o seu nome?" as text {
            invalid "Não entendi."
          }
          "Olá, {name}!"
          end
        }
      }
      """)

  public static let unknownMenuArm = Code(
    "F133",
    message: CodeText(en: "nothing in a menu begins with `{0}`", pt: "nada em um menu começa com `{0}`"),
    why: CodeText(
      en: """
        In a menu stand the titles to choose from, in quotes, and `otherwise`, `after 2 h`, `section "…" { … }`, \
        and for a list `picked(x)` and `empty`.
        """,
      pt: """
        Em um menu ficam os títulos a escolher, entre aspas, e `outro`, `após 2 h`, `seção "…" { … }`, e para \
        uma lista `escolhido(x)` e `vazio`.
        """),
    example: """
      flow hello {
        state start {
          menu "Como posso ajudar?" {
            5 -> start
            "Encerrar" { end }
            otherwise { end }
          }
          end
        }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Como posso ajudar?" {
            "Encerrar" { end }
            otherwise { end }
          }
          end
        }
      }
      """)

  public static let unknownTemplateItem = Code(
    "F134",
    message: CodeText(en: "nothing in a template begins with `{0}`", pt: "nada em um modelo começa com `{0}`"),
    why: CodeText(
      en: "A template has `category`, `language`, `header`, `body`, `footer`, `button` and `link`.",
      pt: "Um modelo tem `categoria`, `idioma`, `cabeçalho`, `corpo`, `rodapé`, `botão` e `link`."),
    example: """
      template reminder {
        category utility
        language pt_BR
        body "Sua consulta é amanhã."
        5
      }
      """,
    corrected: """
      template reminder {
        category utility
        language pt_BR
        body "Sua consulta é amanhã."
      }
      """)

  public static let unknownStep = Code(
    "F135",
    message: CodeText(en: "nothing in a scenario begins with `{0}`", pt: "nada em um cenário começa com `{0}`"),
    why: CodeText(
      en: """
        A scenario tells what happens (`given`, `at`, `after`, `user`, `event`) and what must follow (`bot`, \
        `expect`).
        """,
      pt: """
        Um cenário conta o que acontece (`dado`, `às`, `após`, `cliente`, `evento`) e o que deve seguir (`bot`, \
        `confira`).
        """),
    example: """
      flow hello {
        state start {
          "Olá!"
          end
        }
      }
      scenario "saudação" for hello {
        5
        user "oi"
        bot "Olá!"
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          end
        }
      }
      scenario "saudação" for hello {
        user "oi"
        bot "Olá!"
      }
      """)
}
