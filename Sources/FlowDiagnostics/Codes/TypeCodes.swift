/// F300–F309: values that are not of the type they should be.
extension Code {
  static let typeCodes: [Code] = [
    typeMismatch, optionalNotHandled, neverMissing, typeNotKnown, operatorMismatch, notIterable, rangeOutOfPlace,
    isNotApplicable, textMayBeLonger,
  ]

  public static let typeMismatch = Code(
    "F300",
    message: CodeText(en: "this is `{0}`, but `{1}` is needed here", pt: "isto é `{0}`, mas aqui é preciso `{1}`"),
    why: CodeText(
      en: """
        Every value has a type, and a value of another type does not turn into it by itself: a price is not a number, a \
        number is not a text. To show a value in a text, write it between braces: `"{price}"`.
        """,
      pt: """
        Todo valor tem um tipo, e um valor de outro tipo não se transforma sozinho: um preço não é um número, um número \
        não é um texto. Para mostrar um valor em um texto, escreva-o entre chaves: `"{preço}"`.
        """),
    example: """
      function label(price: money) -> text {
        return price
      }
      """,
    corrected: """
      function label(price: money) -> text {
        return "{price}"
      }
      """)

  public static let optionalNotHandled = Code(
    "F301",
    message: CodeText(
      en: "this may be missing (`{0}`), but `{1}` is needed here",
      pt: "isto pode estar faltando (`{0}`), mas aqui é preciso `{1}`"),
    why: CodeText(
      en: """
        A type with `?` may hold nothing. Say what happens then: `value or "…"` gives something else in its place, \
        `if let x = value { … }` runs only when it is there, `match` handles `some(x)` and `none`.
        """,
      pt: """
        Um tipo com `?` pode não ter valor. Diga o que acontece nesse caso: `valor ou "…"` põe outra coisa no lugar, \
        `se seja x = valor { … }` só roda quando ele existe, `caso` trata `algum(x)` e `nada`.
        """),
    example: """
      function greeting(name: text?) -> text {
        let known: text = name
        return "Olá, {known}!"
      }
      """,
    corrected: """
      function greeting(name: text?) -> text {
        let known: text = name or "cliente"
        return "Olá, {known}!"
      }
      """)

  public static let neverMissing = Code(
    "F302",
    message: CodeText(en: "this `{0}` is never missing", pt: "este `{0}` nunca está faltando"),
    why: CodeText(
      en: """
        `or` with a replacement, `if let`, `is none` and `some` are for values whose type ends in `?`. This one is \
        always there, so the other way would never be taken.
        """,
      pt: """
        `ou` com outro valor, `se seja`, `é nada` e `algum` servem para valores cujo tipo termina em `?`. Este sempre \
        existe, e o outro caminho nunca seria usado.
        """),
    example: """
      function greeting(name: text) -> text {
        return "Olá, {name or "cliente"}!"
      }
      """,
    corrected: """
      function greeting(name: text) -> text {
        return "Olá, {name}!"
      }
      """)

  public static let typeNotKnown = Code(
    "F303",
    message: CodeText(
      en: "the type of `{0}` cannot be told from what stands here",
      pt: "não dá para saber o tipo de `{0}` pelo que está escrito aqui"),
    why: CodeText(
      en: "`none`, `[]` and a variable without a value can be of many types. Write the type: `var name: text?`.",
      pt: "`nada`, `[]` e uma variável sem valor podem ser de muitos tipos. Escreva o tipo: `var nome: texto?`."),
    example: """
      function first() -> int {
        var list = []
        return 1
      }
      """,
    corrected: """
      function first() -> int {
        var list: list<text> = []
        return 1
      }
      """)

  public static let operatorMismatch = Code(
    "F304",
    message: CodeText(
      en: "`{0}` does not work between `{1}` and `{2}`", pt: "`{0}` não funciona entre `{1}` e `{2}`"),
    why: CodeText(
      en: """
        Numbers go with numbers, money with money; money can be multiplied and divided by a number; a duration can be \
        added to a date or a time. Values are compared with others of the same type. Texts are joined with `+` or, more \
        readable, by writing values between braces: `"{a} {b}"`.
        """,
      pt: """
        Números combinam com números, dinheiro com dinheiro; dinheiro pode ser multiplicado e dividido por um número; \
        uma duração pode ser somada a uma data ou hora. Valores são comparados com outros do mesmo tipo. Textos se \
        juntam com `+` ou, melhor de ler, escrevendo os valores entre chaves: `"{a} {b}"`.
        """),
    example: """
      function total(price: money, fee: decimal) -> money {
        return price + fee
      }
      """,
    corrected: """
      function total(price: money, fee: decimal) -> money {
        return price + price * fee
      }
      """)

  public static let notIterable = Code(
    "F305",
    message: CodeText(en: "a list is needed here, not `{0}`", pt: "aqui é preciso uma lista, não `{0}`"),
    why: CodeText(
      en: """
        `for` and `menu … from` go through a list, `for` also through a range of whole numbers, `for n in 1..3`, or of \
        days, `for day in today..today + 7 days`. Between two times, amounts or durations there is no next one.
        """,
      pt: """
        `para` e `menu … de` percorrem uma lista; `para` percorre também um intervalo de inteiros, `para n em 1..3`, ou \
        de dias, `para dia em hoje..hoje + 7 dias`. Entre duas horas, valores ou durações não há um próximo.
        """),
    example: """
      function sum(amount: int) -> int {
        var total = 0
        for n in amount { total = total + n }
        return total
      }
      """,
    corrected: """
      function sum(amount: int) -> int {
        var total = 0
        for n in 1..amount { total = total + n }
        return total
      }
      """)

  public static let rangeOutOfPlace = Code(
    "F306",
    message: CodeText(
      en: "a range can only stand after `in`", pt: "um intervalo só pode vir depois de `em`"),
    why: CodeText(
      en: "`1..5` is not a value. It stands in `for n in 1..5`, `if n in 1..5` and `ask … as int in 1..5`.",
      pt: "`1..5` não é um valor. Ele vem em `para n em 1..5`, `se n em 1..5` e `pergunte … como inteiro em 1..5`."),
    example: """
      function grade(n: int) -> bool {
        let good = 7..10
        return n == 10
      }
      """,
    corrected: """
      function grade(n: int) -> bool {
        return n in 7..10
      }
      """)

  public static let isNotApplicable = Code(
    "F307",
    message: CodeText(en: "`is` cannot be asked of `{0}`", pt: "`é` não pode ser perguntado de `{0}`"),
    why: CodeText(
      en: "`is` asks for the case of an enum or of an outcome, or whether a value that may be missing is there.",
      pt: "`é` pergunta pelo caso de opções ou de um resultado, ou se um valor que pode faltar existe."),
    example: """
      function free(price: money) -> bool {
        return price is zero
      }
      """,
    corrected: """
      function free(price: money) -> bool {
        return price == R$ 0
      }
      """)

  public static let textMayBeLonger = Code(
    "F308",
    message: CodeText(
      en: "at most {1} characters fit here, and this text may have more (`{0}`)",
      pt: "aqui cabem no máximo {1} caracteres, e este texto pode ter mais (`{0}`)"),
    why: CodeText(
      en: """
        `text(20)` never has more than 20 characters. A text of unknown length must be cut first: `"{name|limit(20)}"`.
        """,
      pt: """
        `texto(20)` nunca tem mais de 20 caracteres. Um texto de tamanho desconhecido precisa ser cortado antes: \
        `"{nome|limit(20)}"`.
        """),
    example: """
      function short(name: text) -> text(20) {
        return name
      }
      """,
    corrected: """
      function short(name: text) -> text(20) {
        return "{name|limit(20)}"
      }
      """)
}
