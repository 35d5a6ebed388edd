/// Least and greatest number of seconds that may pass; both at most `Delay.longest`.
struct Delay: Equatable {
  var least: Int32
  var most: Int32

  /// Longer than any limit that matters here.
  static let longest: Int32 = 1 << 28
  static let none = Delay(least: 0, most: 0)
  /// Anything from no time at all to for ever.
  static let unknown = Delay(least: 0, most: longest)
  /// WhatsApp takes free-form messages this long after the customer's last one.
  static let window: Int32 = 24 * 60 * 60
  /// A question that stays unanswered this long ends the conversation when nothing else is said.
  static let standardSilence = Delay(least: window, most: window)

  /// Exactly this long; durations below zero pass at once.
  static func exactly(_ seconds: Int64) -> Delay { Delay(least: clamp(seconds), most: clamp(seconds)) }

  static func between(_ least: Int64, _ most: Int64) -> Delay { Delay(least: clamp(least), most: clamp(most)) }

  /// Any time up to this one.
  var orEarlier: Delay { Delay(least: 0, most: most) }

  /// One of the two.
  func or(_ other: Delay) -> Delay { Delay(least: min(least, other.least), most: max(most, other.most)) }

  private static func clamp(_ seconds: Int64) -> Int32 { Int32(max(0, min(seconds, Int64(longest)))) }
}
