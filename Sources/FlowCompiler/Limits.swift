/// What the compiler accepts at most; what an image can hold is said by `ImageLimits`.
enum Limits {
  /// Registers of one function or flow before allocation.
  static let graphRegistersMax = 0xfff0
  /// Records within records of a value that stands for "not set yet".
  static let zeroDepthMax = 32
  /// Bytes of one part of a point's path; the rest of a longer name is left out.
  static let pathPartBytesMax = 60
  /// Cases of an enumeration from which on a match is a table, not a chain of tests.
  static let switchCasesMin = 4
}
