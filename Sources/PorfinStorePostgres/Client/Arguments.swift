/// Parameters of one statement, in PostgreSQL's binary format, one after the other in one buffer.
struct Arguments {
  /// The first byte belongs to no parameter, so that the buffer of empty parameters has an address.
  private var bytes: [UInt8] = [0]
  private var spans: [Range<Int>?] = []

  init() {}

  var count: Int { spans.count }

  mutating func add(_ value: Int64?) {
    guard let value else { return spans.append(nil) }
    appended { $0.append(value) }
  }

  mutating func add(_ value: Bool) { appended { $0.append(value ? 1 as UInt8 : 0) } }

  mutating func add(_ value: String) { appended { $0.append(text: value) } }

  mutating func add(_ value: [UInt8]) { appended { $0.append(contentsOf: value) } }

  mutating func add(_ values: [Int64]) {
    array(.int8, values.count, holdsNull: false) { bytes, index in
      bytes.append(values[index]); return true
    }
  }

  mutating func add(_ values: [Int64?]) {
    array(.int8, values.count, holdsNull: true) { bytes, index in
      guard let value = values[index] else { return false }
      bytes.append(value)
      return true
    }
  }

  mutating func add(_ values: [Bool]) {
    array(.bool, values.count, holdsNull: false) { bytes, index in
      bytes.append(values[index] ? 1 as UInt8 : 0)
      return true
    }
  }

  mutating func add(_ values: [String]) {
    array(.text, values.count, holdsNull: false) { bytes, index in
      bytes.append(text: values[index]); return true
    }
  }

  mutating func add(_ values: [[UInt8]]) {
    array(.bytea, values.count, holdsNull: false) { bytes, index in
      bytes.append(contentsOf: values[index])
      return true
    }
  }

  /// Numbers of 128 bits, as the type `uuid`.
  mutating func add(_ values: [(high: UInt64, low: UInt64)]) {
    array(.uuid, values.count, holdsNull: false) { bytes, index in
      bytes.append(Int64(bitPattern: values[index].high))
      bytes.append(Int64(bitPattern: values[index].low))
      return true
    }
  }

  /// Gives what libpq wants: one address and one length a parameter.
  func withPointers<Value>(
    _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32]) -> Value
  ) -> Value {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return body(
        spans.map { span in span.flatMap { start?.advanced(by: $0.lowerBound) } },
        spans.map { Int32(clamping: $0?.count ?? 0) })
    }
  }

  private mutating func appended(_ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    spans.append(start..<bytes.count)
  }

  /// One dimension, counted from 1. `write` gives false for a null.
  private mutating func array(
    _ type: ElementType, _ count: Int, holdsNull: Bool, _ write: (inout [UInt8], Int) -> Bool
  ) {
    appended { bytes in
      bytes.append(count == 0 ? 0 : 1 as Int32)
      bytes.append(holdsNull ? 1 : 0 as Int32)
      bytes.append(type.rawValue)
      guard count > 0 else { return }
      bytes.append(Int32(clamping: count))
      bytes.append(1 as Int32)
      for index in 0..<count {
        let place = bytes.count
        bytes.append(-1 as Int32)
        guard write(&bytes, index) else { continue }
        bytes.replace(at: place, Int32(clamping: bytes.count - place - 4))
      }
    }
  }

  /// Object numbers of PostgreSQL's types, the same in every database.
  private enum ElementType: Int32 {
    case bool = 16
    case bytea = 17
    case int8 = 20
    case text = 25
    case uuid = 2950
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(_ value: Number) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func replace(at place: Int, _ value: Int32) {
    Swift.withUnsafeBytes(of: value.bigEndian) { replaceSubrange(place..<place + 4, with: $0) }
  }

  /// PostgreSQL has no U+0000 in texts: it becomes U+FFFD.
  fileprivate mutating func append(text: String) {
    for byte in text.utf8 {
      if byte == 0 { append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { append(byte) }
    }
  }
}
