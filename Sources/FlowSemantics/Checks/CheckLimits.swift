/// How deep and how far the checks look.
enum CheckLimits {
  /// Nesting of one expression that is still looked through; deeper parts count as unknown.
  static let expressionDepthMax = 64
  /// Calls of functions within functions that are looked through to find the length of a text.
  static let functionDepthMax = 8
  /// Expressions looked at to find the length of one text; a text made of more counts as boundless.
  static let lengthStepsMax = 4_096
  /// Times a sum of delays may grow at one node before it counts as "for ever".
  static let wideningRounds: UInt8 = 12
  /// Effects that take less time, in seconds, count as taking none: a customer does not notice them.
  static let shortEffect: Int64 = 60 * 60
  /// Places shown as the path to a mistake.
  static let pathLabelsMax = 8
  /// Places of one kind named in one diagnostic.
  static let placesMax = 3
  /// Rounds over sub-flows that call themselves.
  static let recursionRoundsMax = 8
}
