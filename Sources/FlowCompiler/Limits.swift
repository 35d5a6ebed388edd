/// What the compiler accepts at most; what an image can hold is said by `ImageLimits`.
enum Limits {
  /// Registers of one function or flow before allocation.
  static let graphRegistersMax = 0xfff0
  /// Cases of an enumeration from which on a match is a table, not a chain of tests.
  static let switchCasesMin = 4
}
