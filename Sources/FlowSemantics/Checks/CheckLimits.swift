/// How deep and how far the checks look.
enum CheckLimits {
  /// Nesting of one expression that is still looked through; deeper parts count as unknown.
  static let expressionDepthMax = 64
  /// Expressions looked at to find the length of one text; a text made of more counts as boundless.
  static let lengthStepsMax = 4_096
  /// The same for one duration.
  static let durationStepsMax = 256
  /// Times the time at one node may change before it counts as anything up to "for ever".
  static let wideningRounds: UInt8 = 60
  /// Effects that take less time, in seconds, count as taking none: a customer does not notice them.
  static let shortEffect: Int64 = 60 * 60
  /// Places shown as the path to a mistake.
  static let pathLabelsMax = 8
  /// Places of one kind named in one diagnostic.
  static let placesMax = 3
  /// Mistakes of one kind told of one flow; of more the first ones are told.
  static let reportsMax = 100
  /// Rounds over sub-flows that call themselves.
  static let recursionRoundsMax = 8
}
