import FlowBytecode

/// `stdlib/prelude/builtins.flow`: the functions that the machine implements, declared in the language.
enum BuiltinsModule {
  static func file() -> Generate.File {
    var text = "// Funções que a própria máquina executa; escrito por `make generate` a partir da tabela delas.\n"
    for row in Intrinsic.table {
      text += """

        /// \(row.summary.text)
        ///
        /// ```flow fragment
        /// if \(row.example.text) { "Certo." }
        /// ```
        builtin function \(row.signature.text)

        """
    }
    return Generate.File(path: "stdlib/prelude/builtins.flow", content: text)
  }
}
