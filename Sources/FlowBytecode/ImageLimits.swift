/// What an image may hold at most. The decoder, the verifier and the builder refuse more.
public enum ImageLimits {
  public static let bytesMax = 16 << 20
  /// Rows of any table.
  public static let tableRowsMax = 0xfff0
  /// Instructions of a function or flow; also how far a conditional jump can reach.
  public static let bodyInstructionsMax = 0xfff0
  public static let instructionsMax = 1 << 20
  public static let registersMax = 4096
  public static let parametersMax = 64
  public static let fieldsMax = 255
  /// What a point says about silence: its own arm, its state's handler, its flow's.
  public static let silenceRulesMax = 3
  public static let casesMax = 256
  /// Levels of types within types that do not go through a record or enumeration.
  public static let typeDepthMax = 32
  public static let constantTextBytesMax = 1 << 16
  /// Words of all constants together.
  public static let constantWordsMax = 1 << 20
  public static let nameBytesMax = 512
  public static let stateRowsMax = 4096
  public static let handlerRowsMax = 1024
  /// Options of a menu, texts of a keyword handler, items of `together`, and other lists within a row.
  public static let listItemsMax = 1024
  /// How often the verifier looks at one instruction, on average; code in which ways meet again and again needs more.
  public static let visitsPerInstructionMax = 64
}
