/// What a file may cost to read. Beyond a limit stands a diagnostic, never a crash.
public enum Limits {
  /// Bytes of one file.
  public static let fileBytesMax = 16 << 20
  /// Constructs within each other: blocks, parentheses, holes, operands of a chain of operators.
  public static let nestingMax = 200
  /// Edits of one fix; a larger one is not offered.
  static let editsMax = 100
  /// Bytes of a text quoted in a message.
  static let quotedBytesMax = 60
  /// Bytes of a line around a mistake of its tokens within which nothing else is told.
  static let mutedBytesMax = 4096
  /// Diagnostics of the syntax given for one file.
  public static let diagnosticsMax = 100
}
