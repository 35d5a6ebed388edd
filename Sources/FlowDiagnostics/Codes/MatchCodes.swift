/// F330–F339: taking values apart.
extension Code {
  static let matchCodes: [Code] = [
    casesMissing, armNeverTaken, binderCount, patternMismatch, notMatchable, outcomesIgnored, outcomeNotSingle,
    alternativesBind, repeatedArm, effectNeeded, otherwiseNeverTaken,
  ]

  public static let casesMissing = Code(
    "F330",
    message: CodeText(en: "not handled: {0}", pt: "falta tratar: {0}"),
    why: CodeText(
      en: """
        What is not handled would leave the customer without an answer. Add an arm for each case, or `otherwise` for \
        all the rest. Arms with a condition (`if`) do not count, for the condition may be false.
        """,
      pt: """
        O que não é tratado deixaria o cliente sem resposta. Acrescente uma linha para cada caso, ou `outro` para todo o \
        resto. Linhas com condição (`se`) não contam, porque a condição pode ser falsa.
        """),
    example: """
      enum Size { small; medium; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
        }
      }
      """,
    corrected: """
      enum Size { small; medium; large }
      function price(size: Size) -> money {
        match size {
          small  { return R$ 10 }
          medium { return R$ 12 }
          large  { return R$ 15 }
        }
      }
      """)

  public static let armNeverTaken = Code(
    "F331",
    message: CodeText(en: "`{0}` was handled before", pt: "`{0}` já foi tratado antes"),
    why: CodeText(
      en: "The first arm that fits is taken, so this one never would be.",
      pt: "A primeira linha que serve é a escolhida; esta nunca seria."),
    example: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
          small { return R$ 12 }
        }
      }
      """,
    corrected: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
        }
      }
      """)

  public static let binderCount = Code(
    "F332",
    message: CodeText(en: "the case is written `{0}`", pt: "o caso se escreve `{0}`"),
    why: CodeText(
      en: """
        Between the parentheses of an arm stands a name for each value of the case, in order; `_` where one is not \
        needed. Without parentheses all of them are left out.
        """,
      pt: """
        Entre os parênteses vem um nome para cada valor do caso, na ordem; `_` onde ele não interessa. Sem parênteses, \
        nenhum deles recebe nome.
        """),
    example: """
      enum Shape { circle(radius: int); square(side: int) }
      function size(shape: Shape) -> int {
        match shape {
          circle(radius, colour) { return radius }
          square(side) { return side }
        }
      }
      """,
    corrected: """
      enum Shape { circle(radius: int); square(side: int) }
      function size(shape: Shape) -> int {
        match shape {
          circle(radius) { return radius }
          square(side) { return side }
        }
      }
      """)

  public static let patternMismatch = Code(
    "F333",
    message: CodeText(en: "this pattern does not fit `{0}`", pt: "isto não serve para `{0}`"),
    why: CodeText(
      en: """
        What stands at the left of an arm must be of the kind of the value: cases for enums and outcomes, `some(x)` and \
        `none` for what may be missing, literals of the same type for numbers, texts, dates.
        """,
      pt: """
        O que vem à esquerda de cada linha precisa ser do tipo do valor: casos para opções e resultados, `algum(x)` e \
        `nada` para o que pode faltar, valores do mesmo tipo para números, textos, datas.
        """),
    example: """
      function describe(n: int) -> text {
        match n {
          "um" { return "um" }
          otherwise { return "vários" }
        }
      }
      """,
    corrected: """
      function describe(n: int) -> text {
        match n {
          1 { return "um" }
          otherwise { return "vários" }
        }
      }
      """)

  public static let notMatchable = Code(
    "F334",
    message: CodeText(en: "`match` cannot distinguish a `{0}`", pt: "`caso` não distingue um valor `{0}`"),
    why: CodeText(
      en: """
        `match` is for enums, outcomes of effects, values that may be missing, and what can be written as a literal. \
        Match a field of the record instead, or use `if`.
        """,
      pt: """
        `caso` serve para opções, resultados de efeitos, valores que podem faltar e o que pode ser escrito diretamente. \
        Use um campo do registro, ou `se`.
        """),
    example: """
      record Order { quantity: int }
      function big(order: Order) -> bool {
        match order {
          otherwise { return false }
        }
      }
      """,
    corrected: """
      record Order { quantity: int }
      function big(order: Order) -> bool {
        return order.quantity > 10
      }
      """)

  public static let outcomesIgnored = Code(
    "F335",
    message: CodeText(
      en: "`{0}` can end in several ways, and none is handled",
      pt: "`{0}` pode terminar de vários jeitos, e nenhum é tratado"),
    why: CodeText(
      en: """
        An effect that can fail, fails one day. Say what happens for each outcome: `match effect(…) { … }`. Only effects \
        with a single outcome may stand on a line of their own.
        """,
      pt: """
        Um efeito que pode falhar falha um dia. Diga o que acontece em cada resultado: `caso efeito(…) { … }`. Só efeitos \
        com um único resultado podem vir sozinhos em uma linha.
        """),
    example: """
      effect sheet.append(row: text) -> added | failed(reason: text)
      flow hello {
        state start {
          sheet.append("nova visita")
          end
        }
      }
      """,
    corrected: """
      effect sheet.append(row: text) -> added | failed(reason: text)
      flow hello {
        state start {
          match sheet.append("nova visita") {
            added  { "Anotado!"; end }
            failed { "Não consegui anotar."; end }
          }
        }
      }
      """)

  public static let outcomeNotSingle = Code(
    "F336",
    message: CodeText(
      en: "`{0}` does not end in one way with one value", pt: "`{0}` não termina de um só jeito com um valor"),
    why: CodeText(
      en: """
        `let x = effect(…)` keeps the value of an effect that has exactly one outcome with exactly one value. For all \
        others use `match effect(…) { … }`.
        """,
      pt: """
        `seja x = efeito(…)` guarda o valor de um efeito que tem exatamente um resultado com exatamente um valor. Para os \
        outros, use `caso efeito(…) { … }`.
        """),
    example: """
      effect sheet.read(row: int) -> row(content: text) | failed(reason: text)
      flow hello {
        state start {
          let row = sheet.read(1)
          end
        }
      }
      """,
    corrected: """
      effect sheet.read(row: int) -> row(content: text) | failed(reason: text)
      flow hello {
        state start {
          match sheet.read(1) {
            row(content) { "{content}"; end }
            failed { end }
          }
        }
      }
      """)

  public static let alternativesBind = Code(
    "F337",
    message: CodeText(
      en: "alternatives with `|` cannot name values", pt: "alternativas com `|` não podem dar nome a valores"),
    why: CodeText(
      en: "Only one of the alternatives happened, so the name would often have no value. Write an arm for each.",
      pt: "Só uma das alternativas aconteceu, e o nome muitas vezes ficaria sem valor. Escreva uma linha para cada."),
    example: """
      enum Shape { circle(radius: int); square(side: int); point }
      function size(shape: Shape) -> int {
        match shape {
          circle(n) | square(n) { return n }
          point { return 0 }
        }
      }
      """,
    corrected: """
      enum Shape { circle(radius: int); square(side: int); point }
      function size(shape: Shape) -> int {
        match shape {
          circle(n) { return n }
          square(n) { return n }
          point { return 0 }
        }
      }
      """)

  public static let repeatedArm = Code(
    "F338",
    message: CodeText(en: "`{0}` stands here twice", pt: "`{0}` aparece aqui duas vezes"),
    why: CodeText(
      en: "Only one of the two could ever be used. Keep one.", pt: "Só um dos dois poderia ser usado. Deixe um."),
    example: """
      function describe(n: int) -> text {
        match n {
          1 { return "um" }
          otherwise { return "vários" }
          otherwise { return "muitos" }
        }
      }
      """,
    corrected: """
      function describe(n: int) -> text {
        match n {
          1 { return "um" }
          otherwise { return "vários" }
        }
      }
      """)

  public static let effectNeeded = Code(
    "F339",
    message: CodeText(en: "an effect is needed here", pt: "aqui é preciso um efeito"),
    why: CodeText(
      en: """
        A call on a line of its own, `together` and `undo` are for effects: what reaches out of the conversation. A \
        function only gives a value; keep it with `let` or use it in an expression.
        """,
      pt: """
        Uma chamada sozinha na linha, `junto` e `desfaça` servem para efeitos: o que vai para fora da conversa. Uma função \
        só dá um valor; guarde-o com `seja` ou use-o em uma expressão.
        """),
    example: """
      function double(n: int) -> int {
        return n * 2
      }
      flow hello {
        state start {
          double(2)
          end
        }
      }
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      flow hello {
        state start {
          let four = double(2)
          "São {four}."
          end
        }
      }
      """)

  public static let otherwiseNeverTaken = Code(
    "F344", .warning,
    message: CodeText(
      en: "every case is handled above", pt: "todos os casos já foram tratados acima"),
    why: CodeText(
      en: """
        This arm is never used. Without it you will be told when a case is added to the enum or an outcome to the effect; \
        with it, the new one ends here in silence.
        """,
      pt: """
        Esta linha nunca é usada. Sem ela, você será avisado quando surgir um caso novo nas opções ou um resultado novo no \
        efeito; com ela, o novo cairia aqui em silêncio.
        """),
    example: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
          otherwise { return R$ 0 }
        }
      }
      """,
    corrected: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
        }
      }
      """)
}
