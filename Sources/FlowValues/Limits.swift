/// What this module accepts at most. Everything above is refused with an error value, never a trap.
enum Limits {
  /// Bytes of a literal or of a validated text that are looked at.
  static let inputBytesMax = 2048
  /// A century; longer durations are refused.
  static let durationSecondsMax: Int64 = 36_525 * 86_400
  /// Parts into which an amount of money can be split.
  static let moneyPartsMax = 1_000
  static let yearMin = 1
  static let yearMax = 9_999
  static let emailBytesMax = 254
  static let emailLocalBytesMax = 64
  static let hostBytesMax = 253
  static let hostLabelBytesMax = 63
}
