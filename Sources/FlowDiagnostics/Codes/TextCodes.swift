/// F340–F349: values shown in texts.
extension Code {
  static let textCodes: [Code] = [notShowable, formatMismatch, formatArguments, templateTextNotPlain]

  public static let notShowable = Code(
    "F340",
    message: CodeText(
      en: "a `{0}` cannot be shown in a text", pt: "um valor `{0}` não pode ser mostrado em um texto"),
    why: CodeText(
      en: "A record, a media or an outcome has no usual way of being written. Show one of its fields: `{slot.start}`.",
      pt:
        "Um registro, uma mídia ou um resultado não tem um jeito comum de ser escrito. Mostre um campo: `{vaga.start}`."
    ),
    example: """
      record Order { number: int; price: money }
      function label(order: Order) -> text {
        return "Pedido {order}"
      }
      """,
    corrected: """
      record Order { number: int; price: money }
      function label(order: Order) -> text {
        return "Pedido {order.number}: {order.price}"
      }
      """)

  public static let formatMismatch = Code(
    "F341",
    message: CodeText(en: "`|{0}` does not apply to `{1}`", pt: "`|{0}` não se aplica a `{1}`"),
    why: CodeText(
      en: """
        short, long, weekday, date, time and relative are for dates and times; money and plural for numbers; upper, \
        lower, title, limit, mask and digits for texts; join for lists.
        """,
      pt: """
        short, long, weekday, date, time e relative servem para datas e horas; money e plural para números; upper, lower, \
        title, limit, mask e digits para textos; join para listas.
        """),
    example: """
      function label(price: money) -> text {
        return "Custa {price|weekday}"
      }
      """,
    corrected: """
      function label(price: money) -> text {
        return "Custa {price}"
      }
      """)

  public static let formatArguments = Code(
    "F342",
    message: CodeText(
      en: "`|{0}` is written `{1}`", pt: "`|{0}` se escreve `{1}`"),
    why: CodeText(
      en: """
        plural takes the word for one and the word for several, join what stands between two items, limit the greatest \
        number of characters. They are written out, not computed. The other formats take nothing.
        """,
      pt: """
        plural leva a palavra para um e a palavra para vários, join o que vem entre dois itens, limit o maior número de \
        caracteres. Eles são escritos ali, não calculados. As outras formas não levam nada.
        """),
    example: """
      function label(n: int) -> text {
        return "{n} {n|plural("vaga")}"
      }
      """,
    corrected: """
      function label(n: int) -> text {
        return "{n} {n|plural("vaga", "vagas")}"
      }
      """)

  public static let templateTextNotPlain = Code(
    "F343",
    message: CodeText(
      en: "a template may only show its parameters, as they are",
      pt: "um modelo só pode mostrar seus parâmetros, como são"),
    why: CodeText(
      en: """
        WhatsApp approves the text of a template with numbered gaps. Each gap is one parameter, shown in its usual way; \
        what needs another format is given as a finished text. Footers and titles of buttons have no gaps at all.
        """,
      pt: """
        O WhatsApp aprova o texto de um modelo com lacunas numeradas. Cada lacuna é um parâmetro, mostrado do jeito comum; \
        o que precisa de outra forma é entregue como texto pronto. Rodapés e títulos de botões não têm lacunas.
        """),
    example: """
      template reminder(name: text) {
        category utility
        language pt_BR
        body "Olá, {name|upper}! Sua consulta é amanhã."
      }
      """,
    corrected: """
      template reminder(name: text) {
        category utility
        language pt_BR
        body "Olá, {name}! Sua consulta é amanhã."
      }
      """)
}
