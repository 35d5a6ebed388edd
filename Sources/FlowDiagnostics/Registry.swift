extension Code {
  /// Every code, in the order of the numbers. Each file of `Codes/` contributes one list.
  public static let all: [Code] = lists.flatMap { $0 }

  // A list of lists: a long sum of arrays is slow to compile.
  private static let lists: [[Code]] = [
    syntaxCodes, nameCodes, scopeCodes, typeCodes, literalCodes, callCodes, matchCodes, textCodes, questionCodes,
    variableCodes, formCodes, declarationCodes, scenarioCodes, flowCodes, handlerCodes, whatsAppCodes, windowCodes,
    templateCodes, safetyCodes, fileCodes, compilerCodes, lintCodes,
  ]

  /// The code of an identifier such as `F203`; case does not matter.
  public static func find(_ identifier: String) -> Code? {
    let wanted = Folding.folded(Array(identifier.utf8)[...])
    return all.first { Folding.folded(Array($0.name.utf8)[...]) == wanted }
  }
}
