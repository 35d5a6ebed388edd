/// How much of a source and of a list of mistakes is shown.
enum Limits {
  /// Columns of one source line in a terminal; of a longer line the part around the span is shown.
  static let lineColumnsMax = 140
  /// Lines of a suggested change shown before `…`.
  static let changeLinesMax = 16
  /// Bytes of a word that is compared with others for "did you mean".
  static let wordBytesMax = 64
  /// Suggestions offered for one unknown name.
  static let suggestionsMax = 3
}
