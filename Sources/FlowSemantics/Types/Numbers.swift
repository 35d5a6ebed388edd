import FlowValues

/// Literals read from the bytes of their token. The common small ones are read in place.
enum Numbers {
  /// A whole number; nil when it does not fit, or has a comma.
  static func int(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    if let small = small(bytes) { return small }
    return try? Literal.integer(Array(bytes)[...])
  }

  static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Decimal? { try? Literal.number(Array(bytes)[...]) }

  /// Up to eighteen digits without points.
  private static func small(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count > 0, bytes.count <= 18 else { return nil }
    var value: Int64 = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value &* 10 &+ Int64(byte &- 0x30)
    }
    return value
  }
}
