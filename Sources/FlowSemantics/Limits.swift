/// What the analyser accepts and tells at most.
enum Limits {
  /// Mistakes reported for one program; of more the first ones are kept.
  static let diagnosticsMax = 2_000
  /// Unknown names for which near ones are looked for; a file with more has another problem.
  static let suggestedMax = 100
  /// Files of one program, the standard library included.
  static let modulesMax = 10_000
  /// Cases named in one message.
  static let casesNamedMax = 8
  /// Characters of a `text(N)`.
  static let textSizeMax: Int64 = 65_536
}
