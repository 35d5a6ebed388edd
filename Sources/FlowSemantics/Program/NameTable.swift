/// Interned byte strings: names and constant texts. Equal bytes have equal indices.
public struct NameTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  /// Open addressing, power-of-two size; -1 is free.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  public init() {}

  public var count: Int { ends.count }

  public func bytes(of name: Name) -> ArraySlice<UInt8> {
    let index = Int(name.index)
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return bytes[start..<Int(ends[index])]
  }

  @inline(never) public func string(_ name: Name) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  public mutating func intern(_ text: StaticString) -> Name {
    intern(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func intern(_ text: [UInt8]) -> Name { text.withUnsafeBufferPointer { intern($0) } }

  public mutating func intern(_ text: ArraySlice<UInt8>) -> Name { text.withUnsafeBufferPointer { intern($0) } }

  /// The name of these bytes, made if it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    var slot = hash(text) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(slots[slot], text) { return Name(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = Int32(truncatingIfNeeded: ends.count)
    bytes.append(contentsOf: text)
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    slots[slot] = name
    if ends.count * 2 > slots.count { grow() }
    return Name(name)
  }

  /// The name of these bytes if it was interned before.
  public func find(_ text: UnsafeBufferPointer<UInt8>) -> Name? {
    var slot = hash(text) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(slots[slot], text) { return Name(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func matches(_ index: Int32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : Int(ends[Int(index) - 1])
    guard Int(ends[Int(index)]) - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { all in
      for offset in 0..<text.count where all[start &+ offset] != text[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in 0..<ends.count {
      let start = index == 0 ? 0 : Int(ends[index - 1])
      let hashed = bytes[start..<Int(ends[index])].withUnsafeBufferPointer { hash($0) }
      var slot = hashed & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// Multiply and fold, eight bytes at a time; a non-negative Int.
  private func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var value: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: text.count)
    var offset = 0
    let raw = UnsafeRawBufferPointer(text)
    while offset &+ 8 <= raw.count {
      value = mix(value, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset &+= 1
    }
    value = mix(value, rest)
    return Int(truncatingIfNeeded: (value ^ (value >> 32)) & 0x3fff_ffff)
  }

  @inline(__always) private func mix(_ value: UInt64, _ next: UInt64) -> UInt64 {
    let product = (value ^ next) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 29)
  }
}
