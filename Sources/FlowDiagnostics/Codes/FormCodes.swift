/// F370–F379: statements that stand where they cannot.
extension Code {
  static let formCodes: [Code] = [
    impureFunction, functionMayNotReturn, returnWithoutValue, returnWithValue, subflowNeverReturns, resumeOutside,
    againOutside, replyOutside, noState,
  ]

  public static let impureFunction = Code(
    "F370",
    message: CodeText(en: "a function cannot do this", pt: "uma função não pode fazer isto"),
    why: CodeText(
      en: """
        A function computes a value and nothing else: it sends nothing, asks nothing, calls no effect and leads nowhere. \
        What talks to the customer is a flow: make it a sub-flow and call it with `run`.
        """,
      pt: """
        Uma função calcula um valor e mais nada: não envia, não pergunta, não chama efeitos e não leva a lugar nenhum. \
        Quem conversa com o cliente é um fluxo: faça um subfluxo e chame-o com `execute`.
        """),
    example: """
      function greet(name: text) -> text {
        "Olá, {name}!"
        return name
      }
      """,
    corrected: """
      function greet(name: text) -> text {
        return "Olá, {name}!"
      }
      """)

  public static let functionMayNotReturn = Code(
    "F371",
    message: CodeText(
      en: "`{0}` may end without returning a value", pt: "`{0}` pode terminar sem retornar um valor"),
    why: CodeText(
      en: "A function promises a value, so every way through it must end in `return`.",
      pt: "Uma função promete um valor; todo caminho dentro dela precisa terminar em `retorne`."),
    example: """
      function price(large: bool) -> money {
        if large { return R$ 15 }
      }
      """,
    corrected: """
      function price(large: bool) -> money {
        if large { return R$ 15 }
        return R$ 10
      }
      """)

  public static let returnWithoutValue = Code(
    "F372",
    message: CodeText(en: "`return` needs a `{0}` here", pt: "aqui `retorne` precisa de `{0}`"),
    why: CodeText(
      en: "Whoever called expects the value that stands after `->` in the declaration.",
      pt: "Quem chamou espera o valor que vem depois de `->` na declaração."),
    example: """
      flow ask_size() -> text {
        state start {
          let size = ask "Qual é o tamanho?" as text
          "Certo: {size}."
          return
        }
      }
      """,
    corrected: """
      flow ask_size() -> text {
        state start {
          let size = ask "Qual é o tamanho?" as text
          "Certo: {size}."
          return size
        }
      }
      """)

  public static let returnWithValue = Code(
    "F373",
    message: CodeText(en: "`{0}` declares no result", pt: "`{0}` não declara um resultado"),
    why: CodeText(
      en: "To return a value, the flow says of what type: `flow ask_name() -> text`.",
      pt: "Para retornar um valor, o fluxo diz de que tipo: `fluxo pedir_nome() -> texto`."),
    example: """
      flow ask_size {
        state start {
          let size = ask "Qual é o tamanho?" as text
          return size
        }
      }
      """,
    corrected: """
      flow ask_size() -> text {
        state start {
          let size = ask "Qual é o tamanho?" as text
          return size
        }
      }
      """)

  public static let subflowNeverReturns = Code(
    "F374",
    message: CodeText(
      en: "`{0}` promises a `{1}` but never returns one", pt: "`{0}` promete `{1}`, mas nunca retorna"),
    why: CodeText(
      en: "Whoever runs the flow waits for its result. End at least one state with `return value`.",
      pt: "Quem executa o fluxo espera o resultado. Termine ao menos um estado com `retorne valor`."),
    example: """
      flow ask_size() -> text {
        state start { "Vamos ver."; end }
      }
      """,
    corrected: """
      flow ask_size() -> text {
        state start { "Vamos ver."; return "M" }
      }
      """)

  public static let resumeOutside = Code(
    "F375",
    message: CodeText(
      en: "there is no pending question to resume here", pt: "aqui não há pergunta pendente para retomar"),
    why: CodeText(
      en: """
        A handler (`on …`) interrupts a question; `resume` goes back to it. Elsewhere nothing was interrupted: in the \
        arms of a question write `-> again`. An arrow to a state gives the question up; to remind somebody and ask \
        again, say so in the question itself: `after 2 h { "Ainda está aí?"; -> again }`.
        """,
      pt: """
        Um tratador (`quando …`) interrompe uma pergunta; `retome` volta a ela. Em outros lugares nada foi interrompido: \
        nas respostas de uma pergunta escreva `-> repita`. Uma seta para um estado desiste da pergunta; para lembrar \
        alguém e perguntar de novo, escreva na própria pergunta: `após 2 h { "Ainda está aí?"; -> repita }`.
        """),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start { "Olá!"; resume }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        on keyword "ajuda" { "Escreva o seu nome."; resume }
        state start {
          let name = ask "Qual é o seu nome?" as text
          "Olá, {name}!"
          end
        }
      }
      """)

  public static let againOutside = Code(
    "F376",
    message: CodeText(en: "there is no question to ask again here", pt: "aqui não há pergunta para repetir"),
    why: CodeText(
      en: "`-> again` repeats the question whose arm it stands in: of an `ask` or a `menu`.",
      pt: "`-> repita` faz de novo a pergunta em cuja resposta ele está: de um `pergunte` ou de um `menu`."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start { "Olá!"; -> again }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Como posso ajudar?" {
            "Preços" { "A consulta custa {R$ 200}."; -> again }
            "Nada"   -> end
          }
          end
        }
      }
      """)

  public static let replyOutside = Code(
    "F377",
    message: CodeText(en: "nothing was answered here yet", pt: "aqui ainda não há resposta"),
    why: CodeText(
      en: "`reply` is what the customer wrote, in the arms of a `menu` or an `ask` and in `on keyword`.",
      pt: "`resposta` é o que o cliente escreveu, nas respostas de um `menu` ou `pergunte` e em `quando palavra`."),
    example: """
      flow hello {
        on keyword "atendente" { handoff }
        state start { "Você disse {reply}."; end }
      }
      """,
    corrected: """
      flow hello {
        on keyword "atendente" { handoff }
        state start {
          menu "Como posso ajudar?" {
            "Preços" -> end
            otherwise { "Você disse {reply}."; -> again }
          }
          end
        }
      }
      """)

  public static let noState = Code(
    "F378",
    message: CodeText(en: "the flow `{0}` has no state", pt: "o fluxo `{0}` não tem nenhum estado"),
    why: CodeText(
      en: "What a flow says and asks stands in its states; the first one is where it starts.",
      pt: "O que um fluxo diz e pergunta fica nos seus estados; o primeiro é onde ele começa."),
    example: """
      flow hello {
        var name: text?
      }
      """,
    corrected: """
      flow hello {
        state start { "Olá!"; end }
      }
      """)
}
