/// F100–F199: mistakes of the syntax, found while a file is read.
extension Code {
  static let syntaxCodes: [Code] =
    syntaxTextCodes + syntaxTokenCodes + syntaxWordCodes + syntaxChoiceCodes + syntaxGapCodes + syntaxPartCodes
    + syntaxPlaceCodes + syntaxOperatorCodes
}
