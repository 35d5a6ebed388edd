/// F310–F319: values written in the program that do not exist or do not fit.
extension Code {
  static let literalCodes: [Code] = [
    numberTooLarge, impossibleMoment, impossibleSchedule, divisionByZero, textTooLong, notConstant, endlessConstant,
    reversedRange, invalidText,
  ]

  public static let numberTooLarge = Code(
    "F310",
    message: CodeText(en: "`{0}` is too large or too precise", pt: "`{0}` é grande ou preciso demais"),
    why: CodeText(
      en: """
        Whole numbers go up to 9.223.372.036.854.775.807, decimals have up to nine digits after the comma, money up to \
        two, and both about eighteen digits in all.
        """,
      pt: """
        Números inteiros vão até 9.223.372.036.854.775.807, decimais têm até nove casas depois da vírgula, dinheiro até \
        duas, e os dois cerca de dezoito dígitos ao todo.
        """),
    example: """
      let stars = 99999999999999999999
      """,
    corrected: """
      let stars = 99999999
      """)

  public static let impossibleMoment = Code(
    "F311",
    message: CodeText(en: "`{0}` does not exist", pt: "`{0}` não existe"),
    why: CodeText(
      en: "Dates are those of the calendar (2026-02-30 is not one), times go from 0:00 to 23:59.",
      pt: "Datas são as do calendário (2026-02-30 não é uma), horas vão de 0:00 a 23:59."),
    example: """
      let opening = 2026-02-30
      """,
    corrected: """
      let opening = 2026-02-28
      """)

  public static let impossibleSchedule = Code(
    "F312",
    message: CodeText(
      en: "`{0}` are not opening hours", pt: "`{0}` não é um horário de funcionamento"),
    why: CodeText(
      en: """
        Opening hours are days and periods of the clock: `mon-fri 8:00-12:00 13:30-18:00`. Times go from 0:00 to 24:00, \
        a period may go past midnight (`18:00-2:00`), but it does not end when it begins.
        """,
      pt: """
        Um expediente são dias e períodos do relógio: `seg-sex 8:00-12:00 13:30-18:00`. As horas vão de 0:00 a 24:00, \
        um período pode passar da meia-noite (`18:00-2:00`), mas não termina na hora em que começa.
        """),
    example: """
      let hours = mon-fri 8:00-28:00
      """,
    corrected: """
      let hours = mon-fri 8:00-18:00
      """)

  public static let divisionByZero = Code(
    "F313",
    message: CodeText(en: "this divides by zero", pt: "isto divide por zero"),
    why: CodeText(
      en: "Nothing can be divided by zero: the conversation would stop here with an error every time.",
      pt: "Nada pode ser dividido por zero: a conversa pararia aqui com erro todas as vezes."),
    example: """
      function share(total: money) -> money {
        return total / 0
      }
      """,
    corrected: """
      function share(total: money) -> money {
        return total / 2
      }
      """)

  public static let textTooLong = Code(
    "F314",
    message: CodeText(
      en: "this text has {0} characters, but at most {1} fit here",
      pt: "este texto tem {0} caracteres, mas aqui cabem no máximo {1}"),
    why: CodeText(
      en: "A parameter or variable of type `text(N)` holds at most N characters. Shorten the text.",
      pt: "Um parâmetro ou variável do tipo `texto(N)` guarda no máximo N caracteres. Encurte o texto."),
    example: """
      let title: text(10) = "Consulta de avaliação"
      """,
    corrected: """
      let title: text(10) = "Avaliação"
      """)

  public static let notConstant = Code(
    "F315",
    message: CodeText(
      en: "this must be known before the conversation begins",
      pt: "isto precisa ser conhecido antes de a conversa começar"),
    why: CodeText(
      en: """
        Default values, constants of a file, costs and deadlines of effects are fixed when the flow is published. They \
        are made of written values, of other constants and of functions of these, not of the time or of the customer.
        """,
      pt: """
        Valores padrão, constantes de um arquivo, custos e prazos de efeitos são fixados quando o fluxo é publicado. São \
        feitos de valores escritos, de outras constantes e de funções deles, não da hora nem do cliente.
        """),
    example: """
      let tomorrow = today + 1 day
      """,
    corrected: """
      function tomorrow() -> date {
        return today + 1 day
      }
      """)

  public static let endlessConstant = Code(
    "F316",
    message: CodeText(en: "`{0}` is defined by itself", pt: "`{0}` é definido por si mesmo"),
    why: CodeText(
      en: "To know one of these constants, the other would have to be known first, and so on without end.",
      pt: "Para conhecer uma destas constantes seria preciso conhecer a outra antes, e assim sem fim."),
    example: """
      let price = fee + R$ 10
      let fee = price * 10%
      """,
    corrected: """
      let price = R$ 100
      let fee = price * 10%
      """)

  public static let reversedRange = Code(
    "F317",
    message: CodeText(
      en: "this range is empty: it ends before it begins", pt: "este intervalo é vazio: termina antes de começar"),
    why: CodeText(
      en: "A range goes from its least to its greatest value, and both belong to it: `1..5`.",
      pt: "Um intervalo vai do menor ao maior valor, e os dois fazem parte dele: `1..5`."),
    example: """
      function valid(n: int) -> bool {
        return n in 5..1
      }
      """,
    corrected: """
      function valid(n: int) -> bool {
        return n in 1..5
      }
      """)

  public static let invalidText = Code(
    "F318",
    message: CodeText(en: "`{0}` is not a valid `{1}`", pt: "`{0}` não é um `{1}` válido"),
    why: CodeText(
      en: """
        A text written in the program becomes a phone, e-mail, cpf, cnpj, cep or url if it is a valid one: with its area \
        code, its check digits, its domain. Texts from elsewhere are asked for: `ask "…" as cep`.
        """,
      pt: """
        Um texto escrito no programa vira telefone, e-mail, cpf, cnpj, cep ou url se for válido: com DDD, dígitos \
        verificadores, domínio. Textos que vêm de fora são perguntados: `pergunte "…" como cep`.
        """),
    example: """
      let office: cep = "0131-100"
      """,
    corrected: """
      let office: cep = "01310-100"
      """)
}
