/// Reads what `BinaryWriter` wrote. Total: after the first thing that does not fit, everything reads as zero and
/// `hasFailed` is true.
public struct BinaryReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  public private(set) var position: Int
  public private(set) var hasFailed = false

  /// The bytes must outlive the reader.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  public var isAtEnd: Bool { position >= bytes.count }
  public var remaining: Int { bytes.count - position }

  /// Everything from here on reads as zero.
  public mutating func fail() {
    hasFailed = true
    position = bytes.count
  }

  public mutating func byte() -> UInt8 {
    guard position < bytes.count else {
      fail()
      return 0
    }
    position += 1
    return bytes[position - 1]
  }

  /// Refuses longer forms than needed, so that one number has one form.
  public mutating func unsigned() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte()
      if shift == 63 && byte > 1 || shift > 0 && byte == 0 {
        fail()
        return 0
      }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  public mutating func signed() -> Int64 {
    let value = unsigned()
    return Int64(bitPattern: value >> 1) ^ (0 &- Int64(bitPattern: value & 1))
  }

  /// A number up to `limit`.
  public mutating func number(upTo limit: Int) -> Int {
    let value = unsigned()
    guard limit >= 0, value <= UInt64(limit) else {
      fail()
      return 0
    }
    return Int(truncatingIfNeeded: value)
  }

  /// How many things follow, of at least one byte each.
  public mutating func count(upTo limit: Int) -> Int {
    let value = number(upTo: limit)
    guard value <= remaining else {
      fail()
      return 0
    }
    return value
  }

  public mutating func fixed(bytes count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(byte()) << UInt64(index * 8) }
    return value
  }

  /// The next bytes as they are, good as long as what is read from.
  public mutating func bytes(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    guard count >= 0, count <= remaining else {
      fail()
      return UnsafeBufferPointer(rebasing: bytes[0..<0])
    }
    position += count
    return UnsafeBufferPointer(rebasing: bytes[position - count..<position])
  }

  public mutating func text(upTo limit: Int) -> [UInt8] {
    let count = count(upTo: limit)
    position += count
    return Array(bytes[position - count..<position])
  }

  public mutating func bool() -> Bool {
    let value = byte()
    if value > 1 { fail() }
    return value == 1
  }
}
