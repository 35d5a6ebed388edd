/// W001–W099: advice. The program is right without it.
extension Code {
  public static let lintCodes: [Code] = [unusedVariable, neverChanged, constantCondition]

  public static let unusedVariable = Code(
    "W001", .warning,
    message: CodeText(en: "`{0}` is never used", pt: "`{0}` nunca é usado"),
    why: CodeText(
      en:
        "A value that nobody reads is either left over or misspelled somewhere. Write `_` for a value you do not need.",
      pt: """
        Um valor que ninguém lê sobrou ou foi escrito errado em outro lugar. Escreva `_` para um valor que não \
        interessa.
        """),
    example: """
      function double(n: int) -> int {
        let three = n * 3
        return n * 2
      }
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      """)

  public static let neverChanged = Code(
    "W002", .warning,
    message: CodeText(en: "`{0}` is never changed", pt: "`{0}` nunca muda"),
    why: CodeText(
      en: "A value that stays the same is written with `let`: whoever reads it need not look for changes.",
      pt: "Um valor que não muda se escreve com `seja`: quem lê não precisa procurar mudanças."),
    example: """
      function double(n: int) -> int {
        var two: int = 2
        return n * two
      }
      """,
    corrected: """
      function double(n: int) -> int {
        let two: int = 2
        return n * two
      }
      """)

  public static let constantCondition = Code(
    "W003", .warning,
    message: CodeText(en: "this condition is always {0}", pt: "esta condição é sempre {0}"),
    why: CodeText(
      en: "One of the two branches is never taken. Remove the `if`, or compare what you meant to compare.",
      pt: "Um dos dois ramos nunca é seguido. Remova o `se` ou compare o que queria comparar."),
    example: """
      function double(n: int) -> int {
        if n == n { return n * 2 }
        return 0
      }
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      """)
}
