import FlowBytecode

/// A value with one form in bytes: what inbox, outbox and journal hold. Bytes that are none of it are an error.
package protocol StoredValue {
  func write(_ writer: inout BinaryWriter)
  /// Reads what `write` wrote; nil, or a reader that has failed, is damage.
  init?(_ reader: inout BinaryReader)
}

extension StoredValue {
  package var encoded: [UInt8] {
    var writer = BinaryWriter()
    write(&writer)
    return writer.bytes
  }

  package init?(decoding bytes: [UInt8]) {
    let value: Self? = bytes.withUnsafeBufferPointer { buffer in
      var reader = BinaryReader(buffer)
      let value = Self(&reader)
      return reader.hasFailed || !reader.isAtEnd ? nil : value
    }
    guard let value else { return nil }
    self = value
  }
}

extension BinaryWriter {
  mutating func string(_ value: String) { text(Array(value.utf8)) }
}

extension BinaryReader {
  mutating func string() -> String { String(decoding: text(upTo: Limits.textBytes), as: UTF8.self) }

  mutating func texts() -> [[UInt8]] { (0..<count(upTo: Limits.elements)).map { _ in text(upTo: Limits.textBytes) } }
}
