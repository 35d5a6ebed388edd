/// Tables to text.
struct TextWriter: TableCoder {
  var bytes: [UInt8] = Array("; porfin image, content ".utf8)
  private let image: Image
  private let labels: Set<Int32>
  /// Where the code of the next body would begin.
  private var end: Int32 = 0

  init(_ image: Image) {
    self.image = image
    labels = image.addressesInUse
    bytes += image.contentHash.hexadecimal
  }

  private mutating func token(_ text: StaticString) { text.withUTF8Buffer { token($0) } }
  private mutating func token(_ text: [UInt8]) { text.withUnsafeBufferPointer { token($0) } }

  private mutating func token(_ text: UnsafeBufferPointer<UInt8>) {
    if let last = bytes.last, last > 32, last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: text)
  }

  private mutating func token(prefix: StaticString, _ number: Int64) {
    token(prefix)
    bytes.appendDecimal(number)
  }

  mutating func byte(_ value: inout UInt8) { token(prefix: "", Int64(value)) }

  mutating func unsigned(_ value: inout UInt64) {
    token("")
    bytes.appendDecimal(value)
  }

  mutating func signed(_ value: inout Int64) { token(prefix: "", value) }
  mutating func bool(_ value: inout Bool) { token(value ? "true" : "false") }
  mutating func text(_ value: inout [UInt8], upTo limit: Int) { token(value.quoted) }
  mutating func type(_ value: inout TypeIndex) { token(value.typeWord) }
  mutating func register(_ value: inout Register) { token(prefix: "r", Int64(value.number)) }
  mutating func address(_ value: inout CodeAddress) { token(prefix: "@", Int64(value.value)) }
  mutating func tag(_ value: inout UInt8, _ names: [StaticString]) { token(names[Int(value)]) }

  mutating func key(_ name: StaticString) {
    token(name)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void) {
    guard var content = value else { return token("none") }
    some(&self, &content)
  }

  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  ) {
    token("[")
    for index in elements.indices { element(&self, &elements[index]) }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func table<Row>(
    _ number: UInt8, _ word: StaticString, _ rows: inout [Row], blank: Row, _ row: (inout Self, inout Row) -> Void
  ) {
    for index in rows.indices {
      bytes.append(UInt8(ascii: "\n"))
      token(word)
      row(&self, &rows[index])
    }
  }

  mutating func body(_ body: inout Image.Body) {
    key("registers")
    list(&body.registers, upTo: ImageLimits.registersMax, blank: .void) { $0.type(&$1) }
    key("code")
    if body.code.lowerBound == end { token("next") } else { token(prefix: "", Int64(body.code.lowerBound)) }
    end = body.code.upperBound
    for address in body.code.clamped(to: 0..<Int32(truncatingIfNeeded: image.code.count)) { line(address) }
    bytes += Array("\n  endcode".utf8)
  }

  mutating func instructions(_ code: inout [Instruction]) {}
  mutating func fail() {}

  private mutating func line(_ address: Int32) {
    if labels.contains(address) {
      bytes += Array("\n @".utf8)
      bytes.appendDecimal(Int64(address))
      bytes.append(UInt8(ascii: ":"))
    }
    let instruction = image.code[Int(address)]
    bytes += Array("\n    ".utf8)
    bytes += Disassembler.disassemble(instruction, at: Int(address))
    if let comment = image.comment(on: instruction) {
      bytes += Array("  ; ".utf8)
      bytes += comment
    }
  }
}
