/// F179–F182: operators and names of arguments.
extension Code {
  static let syntaxOperatorCodes: [Code] = [
    assignForEqual, chainedOperator, needsParentheses, namedArgument,
  ]

  public static let assignForEqual = Code(
    "F179",
    message: CodeText(
      en: "`=` gives a value; to compare write `==`",
      pt: "`=` dá um valor; para comparar escreva `==`"),
    why: CodeText(
      en: "One `=` gives a name its value. Two of them ask whether two values are equal.",
      pt: "Um `=` dá um valor a um nome. Dois deles perguntam se dois valores são iguais."),
    example: """
      function isOne(n: int) -> bool {
        return n = 1
      }
      """,
    corrected: """
      function isOne(n: int) -> bool {
        return n == 1
      }
      """)

  public static let chainedOperator = Code(
    "F180",
    message: CodeText(
      en: "`{0}` cannot follow another comparison",
      pt: "`{0}` não pode seguir outra comparação"),
    why: CodeText(
      en: "Compare twice and join the answers: `a < b and b < c`. For a range write `n in 1..5`.",
      pt: "Compare duas vezes e una as respostas: `a < b e b < c`. Para um intervalo, escreva `n em 1..5`."),
    example: """
      function between(n: int) -> bool {
        return 1 < n < 5
      }
      """,
    corrected: """
      function between(n: int) -> bool {
        return n in 2..4
      }
      """)

  public static let needsParentheses = Code(
    "F181",
    message: CodeText(en: "`{0}` wants parentheses here", pt: "`{0}` precisa de parênteses aqui"),
    why: CodeText(
      en: "As an operand of something that binds more strongly it stands in parentheses: `a == (not b)`.",
      pt: "Como operando de algo que une mais forte, fica entre parênteses: `a == (não b)`."),
    example: """
      function same(a: bool, b: bool) -> bool {
        return a == not b
      }
      """,
    corrected: """
      function same(a: bool, b: bool) -> bool {
        return a == (not b)
      }
      """)

  public static let namedArgument = Code(
    "F182",
    message: CodeText(
      en: "an argument’s name is followed by a colon",
      pt: "o nome de um argumento é seguido de dois-pontos"),
    why: CodeText(
      en: "Arguments are given by name with a colon: `f(length: 30 min)`.",
      pt: "Argumentos se dão pelo nome com dois-pontos: `f(duração: 30 min)`."),
    example: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(n = 2)
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(n: 2)
      """)
}
