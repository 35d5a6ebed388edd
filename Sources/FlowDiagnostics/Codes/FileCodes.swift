/// F900–F909: files given to a command. Their examples are commands, not programs.
extension Code {
  static let fileCodes: [Code] = [fileNotFound, noFlows, fileTooLarge, fileUnreadable, tooManyFiles]

  public static let fileNotFound = Code(
    "F900",
    message: CodeText(en: "`{0}` does not exist", pt: "`{0}` não existe"),
    why: CodeText(
      en: "Check the spelling of the path and the folder in which you run the command.",
      pt: "Confira o caminho e a pasta em que você roda o comando."),
    example: "porfin check nowhere.flow",
    corrected: "porfin check flows/clinic.flow")

  public static let noFlows = Code(
    "F901",
    message: CodeText(en: "there is no `.flow` file in `{0}`", pt: "não há nenhum arquivo `.flow` em `{0}`"),
    why: CodeText(
      en: "Flows are kept in files whose names end in `.flow`. Folders are searched with all their subfolders.",
      pt: "Os fluxos ficam em arquivos cujo nome termina em `.flow`. As pastas são lidas com todas as subpastas."),
    example: "porfin check empty-folder",
    corrected: "porfin check flows")

  public static let fileTooLarge = Code(
    "F902",
    message: CodeText(
      en: "`{0}` is larger than the {1} MB that a file may have",
      pt: "`{0}` passa dos {1} MB que um arquivo pode ter"),
    why: CodeText(
      en: "A file of that size is hardly a flow written by a person. Split it, or check that the path is right.",
      pt: "Um arquivo desse tamanho dificilmente é um fluxo escrito por alguém. Divida-o ou confira o caminho."),
    example: "porfin check video.flow",
    corrected: "porfin check flows/clinic.flow")

  public static let fileUnreadable = Code(
    "F903",
    message: CodeText(en: "`{0}` cannot be read: {1}", pt: "não foi possível ler `{0}`: {1}"),
    why: CodeText(
      en: "The operating system refused to open the file. Check its permissions.",
      pt: "O sistema operacional não deixou abrir o arquivo. Confira as permissões."),
    example: "porfin check /root/secret.flow",
    corrected: "porfin check flows/clinic.flow")

  public static let tooManyFiles = Code(
    "F904",
    message: CodeText(
      en: "the program has more than {0} files", pt: "o programa tem mais de {0} arquivos"),
    why: CodeText(
      en: "That many files usually mean that a wrong folder was given.",
      pt: "Tantos arquivos geralmente querem dizer que a pasta indicada não é a certa."),
    example: "porfin check /",
    corrected: "porfin check flows")
}
