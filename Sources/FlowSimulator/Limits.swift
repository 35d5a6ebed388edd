/// What a simulated conversation may use.
public enum Limits {
  /// Turns of one action: effects that answer at once, deadlines that pass.
  public static let turnsPerActionMax = 1_000
  /// Turns that `back` can undo.
  public static let historyMax = 1_000
  /// How far time may be moved in one action: ten years.
  public static let advanceSecondsMax: Int64 = 10 * 366 * 86_400
}
