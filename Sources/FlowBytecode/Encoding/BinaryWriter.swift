/// Appends numbers and texts in the compact form of images and snapshots.
public struct BinaryWriter: Sendable {
  public var bytes: [UInt8]

  public init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  public mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// Seven bits a byte, least significant first; the last byte has no top bit.
  public mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  public mutating func count(_ value: Int) { unsigned(UInt64(truncatingIfNeeded: value)) }

  /// Zigzag, so that small negative numbers are short too.
  public mutating func signed(_ value: Int64) { unsigned(UInt64(bitPattern: value << 1 ^ value >> 63)) }

  public mutating func fixed(_ value: UInt64, bytes count: Int) {
    for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  public mutating func text(_ text: [UInt8]) {
    count(text.count)
    bytes.append(contentsOf: text)
  }
}
