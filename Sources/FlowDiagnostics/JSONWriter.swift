/// Writes JSON into a buffer; the caller keeps objects and arrays balanced.
public struct JSONWriter {
  private(set) var buffer = TextBuffer()
  private var needsComma = false

  public init() {}

  public var string: String { buffer.string }

  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  public mutating func key(_ name: String) {
    string(name)
    buffer.append(0x3A)
    needsComma = false
  }

  public mutating func number(_ value: Int) {
    separate()
    buffer.append(number: value)
  }

  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false")
  }

  public mutating func null() {
    separate()
    buffer.append("null")
  }

  public mutating func string(_ text: String) {
    separate()
    buffer.append(0x22)
    for byte in text.utf8 { escape(byte) }
    buffer.append(0x22)
  }

  public mutating func line() { buffer.newline() }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      buffer.append(0x5C)
      buffer.append(byte)
    case 0x0A: buffer.append("\\n")
    case 0x09: buffer.append("\\t")
    case 0x0D: buffer.append("\\r")
    case 0..<0x20, 0x7F:
      buffer.append("\\u00")
      buffer.append(Self.digits[Int(byte >> 4)])
      buffer.append(Self.digits[Int(byte & 15)])
    default: buffer.append(byte)
    }
  }

  private static let digits: [UInt8] = Array("0123456789abcdef".utf8)

  private mutating func open(_ byte: UInt8) {
    separate()
    buffer.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    buffer.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { buffer.append(0x2C) }
    needsComma = true
  }
}
