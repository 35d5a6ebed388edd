/// F500–F509: messages that do not fit into what WhatsApp takes.
extension Code {
  static let whatsAppCodes: [Code] = [overLimit, mayBeOverLimit, emptyText, optionOutsideSection, optionAlike]

  public static let overLimit = Code(
    "F500",
    message: CodeText(
      en: "this has {0} characters, but WhatsApp takes {1} here",
      pt: "isto tem {0} caracteres, mas aqui o WhatsApp aceita {1}"),
    why: CodeText(
      en: """
        WhatsApp refuses the whole message when a part of it is too long: a text may have 4096 characters, the text of a \
        menu and a caption 1024, a header or footer 60, a reply button 20, a row of a list 24 and its description 72. An \
        emoji counts as two or more. A menu of up to three options has buttons; with `button "…"` it becomes a list.
        """,
      pt: """
        O WhatsApp recusa a mensagem inteira quando uma parte é longa demais: um texto pode ter 4096 caracteres, o texto \
        de um menu e uma legenda 1024, um cabeçalho ou rodapé 60, um botão de resposta 20, uma linha de lista 24 e a \
        descrição dela 72. Um emoji conta como dois ou mais. Um menu de até três opções tem botões; com `botão "…"` vira \
        lista.
        """),
    example: """
      flow hello {
        state start {
          menu "Como posso ajudar?" {
            "Falar com uma atendente agora" { handoff }
            "Só olhando"                    { "Fique à vontade!"; end }
          }
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          menu "Como posso ajudar?" {
            "Falar com alguém" { handoff }
            "Só olhando"       { "Fique à vontade!"; end }
          }
        }
      }
      """)

  public static let mayBeOverLimit = Code(
    "F501",
    message: CodeText(
      en: "this may be longer than the {0} characters that WhatsApp takes here",
      pt: "isto pode passar dos {0} caracteres que o WhatsApp aceita aqui"),
    why: CodeText(
      en: """
        In titles, headers, footers and descriptions there is little room, and one long value would make WhatsApp refuse \
        the message, for that customer only and long after the tests. Cut the value with the format `|limit(20)`, or say \
        with the type `text(20)` that it is never longer.
        """,
      pt: """
        Em títulos, cabeçalhos, rodapés e descrições há pouco espaço, e um valor comprido faria o WhatsApp recusar a \
        mensagem, só para aquele cliente e muito depois dos testes. Corte o valor com o formato `|limit(20)` ou diga, com \
        o tipo `texto(20)`, que ele nunca é maior.
        """),
    example: """
      record Product { name: text; price: money }
      flow shop(products: list<Product>) {
        on keyword "atendente" { handoff }

        state start {
          menu "Qual deles?" from products as product show product.name {
            picked(product) { "Boa escolha: {product.name} por {product.price}."; end }
            empty           { "Hoje não temos nada."; end }
          }
        }
      }
      """,
    corrected: """
      record Product { name: text; price: money }
      flow shop(products: list<Product>) {
        on keyword "atendente" { handoff }

        state start {
          menu "Qual deles?" from products as product show "{product.name|limit(24)}" {
            picked(product) { "Boa escolha: {product.name} por {product.price}."; end }
            empty           { "Hoje não temos nada."; end }
          }
        }
      }
      """)

  public static let emptyText = Code(
    "F502",
    message: CodeText(en: "this text is empty", pt: "este texto está vazio"),
    why: CodeText(
      en: "WhatsApp does not send empty messages, and refuses menus without a text and options without a title.",
      pt: "O WhatsApp não envia mensagens vazias e recusa menus sem texto e opções sem título."),
    example: """
      flow hello {
        state start {
          ""
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

  public static let optionOutsideSection = Code(
    "F503",
    message: CodeText(
      en: "this option stands outside of the sections", pt: "esta opção está fora das seções"),
    why: CodeText(
      en: """
        A list with sections has no place for rows without one: WhatsApp asks that each section have a title. Put the \
        option into a section too, or leave the sections out.
        """,
      pt: """
        Uma lista com seções não tem lugar para linhas sem seção: o WhatsApp exige que cada seção tenha título. Ponha a \
        opção em uma seção também ou tire as seções.
        """),
    example: """
      flow hello {
        state start {
          menu "O que deseja?" {
            section "Consultas" {
              "Marcar"    { "Ligue para 3333-0000."; end }
              "Desmarcar" { "Ligue para 3333-0001."; end }
            }
            "Falar com alguém" { handoff }
          }
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          menu "O que deseja?" {
            section "Consultas" {
              "Marcar"    { "Ligue para 3333-0000."; end }
              "Desmarcar" { "Ligue para 3333-0001."; end }
            }
            section "Ajuda" {
              "Falar com alguém" { handoff }
            }
          }
        }
      }
      """)

  public static let optionAlike = Code(
    "F504",
    message: CodeText(
      en: "a customer who writes `{0}` can mean two options", pt: "um cliente que escreve `{0}` pode querer duas opções"
    ),
    why: CodeText(
      en: """
        Replies are compared without capitals, accents and punctuation. Two options with the same words, as titles or as \
        synonyms, cannot be told apart, and only the first would ever be chosen. Use other words for one of them.
        """,
      pt: """
        As respostas são comparadas sem maiúsculas, acentos nem pontuação. Duas opções com as mesmas palavras, como título \
        ou sinônimo, não se distinguem, e só a primeira seria escolhida. Use outras palavras em uma delas.
        """),
    example: """
      flow hello {
        state start {
          menu "Que dia prefere?" {
            "Terça", "terca-feira" { "Anotado."; end }
            "Quinta", "terça feira" { "Anotado."; end }
            "Falar com alguém"     { handoff }
          }
        }
      }
      """,
    corrected: """
      flow hello {
        state start {
          menu "Que dia prefere?" {
            "Terça", "terça-feira"   { "Anotado."; end }
            "Quinta", "quinta-feira" { "Anotado."; end }
            "Falar com alguém"       { handoff }
          }
        }
      }
      """)
}
