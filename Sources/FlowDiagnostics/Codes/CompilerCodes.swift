/// F910–F919: programs that are right and yet give no image. Their examples are commands, not programs.
extension Code {
  static let compilerCodes: [Code] = [bodyTooLarge, programTooLarge, compilerMistake]

  public static let bodyTooLarge = Code(
    "F910",
    message: CodeText(
      en: "`{0}` is too large to be compiled", pt: "`{0}` é grande demais para ser compilado"),
    why: CodeText(
      en: """
        A flow or function may have 65,520 instructions and 4,096 values at a time. Move states into a sub-flow \
        and start it with `run`.
        """,
      pt: """
        Um fluxo ou função pode ter 65.520 instruções e 4.096 valores ao mesmo tempo. Passe estados para um subfluxo \
        e chame-o com `execute`.
        """),
    example: "porfin compile generated.flow",
    corrected: "porfin compile flows/clinic.flow")

  public static let programTooLarge = Code(
    "F911",
    message: CodeText(
      en: "the program is too large to be compiled: {0}", pt: "o programa é grande demais para ser compilado: {0}"),
    why: CodeText(
      en: """
        One image holds at most 65,520 constants, types, flows and waits of each kind and a million instructions. \
        Compile assistants that have nothing to do with each other one by one.
        """,
      pt: """
        Uma imagem comporta no máximo 65.520 constantes, tipos, fluxos e esperas de cada espécie e um milhão de \
        instruções. Compile separadamente assistentes que não têm relação entre si.
        """),
    example: "porfin compile everything",
    corrected: "porfin compile flows/clinic.flow")

  public static let compilerMistake = Code(
    "F912",
    message: CodeText(
      en: "a mistake in the compiler, not in your program: {0}",
      pt: "um erro do compilador, não do seu programa: {0}"),
    why: CodeText(
      en: """
        Every image is verified before it is handed out, and this one did not pass. Please report it with the \
        program; writing the marked place another way often helps.
        """,
      pt: """
        Toda imagem é verificada antes de ser entregue, e esta não passou. Por favor, relate com o programa; \
        escrever o trecho marcado de outra forma costuma ajudar.
        """),
    example: "porfin compile strange.flow",
    corrected: "porfin compile flows/clinic.flow")
}
