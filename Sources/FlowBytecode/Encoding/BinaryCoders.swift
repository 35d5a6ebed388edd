/// Tables to bytes.
struct EncodingCoder: TableCoder {
  var writer = BinaryWriter()

  mutating func byte(_ value: inout UInt8) { writer.byte(value) }
  mutating func unsigned(_ value: inout UInt64) { writer.unsigned(value) }
  mutating func signed(_ value: inout Int64) { writer.signed(value) }
  mutating func bool(_ value: inout Bool) { writer.byte(value ? 1 : 0) }
  mutating func text(_ value: inout [UInt8], upTo limit: Int) { writer.text(value) }
  mutating func type(_ value: inout TypeIndex) { writer.count(Int(value.value)) }
  mutating func register(_ value: inout Register) { writer.count(Int(value.number)) }
  mutating func address(_ value: inout CodeAddress) { writer.unsigned(UInt64(UInt32(bitPattern: value.value))) }
  mutating func tag(_ value: inout UInt8, _ names: [StaticString]) { writer.byte(value) }
  mutating func key(_ name: StaticString) {}

  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void) {
    writer.byte(value == nil ? 0 : 1)
    guard var content = value else { return }
    some(&self, &content)
  }

  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  ) {
    writer.count(elements.count)
    for index in elements.indices { element(&self, &elements[index]) }
  }

  mutating func table<Row>(
    _ number: UInt8, _ word: StaticString, _ rows: inout [Row], blank: Row, _ row: (inout Self, inout Row) -> Void
  ) {
    writer.byte(number)
    list(&rows, upTo: ImageLimits.tableRowsMax, blank: blank, row)
  }

  mutating func body(_ body: inout Image.Body) {
    list(&body.registers, upTo: ImageLimits.registersMax, blank: .void) { $0.type(&$1) }
    writer.count(Int(body.code.lowerBound))
    writer.count(body.code.count)
  }

  mutating func instructions(_ code: inout [Instruction]) {
    writer.byte(11)
    writer.count(code.count)
    for instruction in code { writer.fixed(instruction.bits, bytes: 8) }
  }

  mutating func fail() {}
}

/// Bytes to tables.
struct DecodingCoder: TableCoder {
  var reader: BinaryReader

  mutating func byte(_ value: inout UInt8) { value = reader.byte() }
  mutating func unsigned(_ value: inout UInt64) { value = reader.unsigned() }
  mutating func signed(_ value: inout Int64) { value = reader.signed() }
  mutating func bool(_ value: inout Bool) { value = reader.bool() }
  mutating func text(_ value: inout [UInt8], upTo limit: Int) { value = reader.text(upTo: limit) }
  mutating func type(_ value: inout TypeIndex) { small(&value.value) }
  mutating func register(_ value: inout Register) { small(&value.number) }

  mutating func address(_ value: inout CodeAddress) {
    value.value = Int32(truncatingIfNeeded: reader.number(upTo: ImageLimits.instructionsMax))
  }

  mutating func tag(_ value: inout UInt8, _ names: [StaticString]) {
    value = reader.byte()
    if Int(value) >= names.count { reader.fail() }
  }

  mutating func key(_ name: StaticString) {}

  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void) {
    value = nil
    guard reader.bool() else { return }
    var content = blank
    some(&self, &content)
    value = content
  }

  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  ) {
    let count = reader.count(upTo: limit)
    elements = []
    elements.reserveCapacity(count)
    for _ in 0..<count where !reader.hasFailed {
      var next = blank
      element(&self, &next)
      elements.append(next)
    }
  }

  mutating func table<Row>(
    _ number: UInt8, _ word: StaticString, _ rows: inout [Row], blank: Row, _ row: (inout Self, inout Row) -> Void
  ) {
    if reader.byte() != number { reader.fail() }
    list(&rows, upTo: ImageLimits.tableRowsMax, blank: blank, row)
  }

  mutating func body(_ body: inout Image.Body) {
    list(&body.registers, upTo: ImageLimits.registersMax, blank: .void) { $0.type(&$1) }
    let lower = reader.number(upTo: ImageLimits.instructionsMax)
    let count = reader.number(upTo: ImageLimits.instructionsMax)
    body.code = Int32(lower)..<Int32(lower + count)
  }

  mutating func instructions(_ code: inout [Instruction]) {
    if reader.byte() != 11 { reader.fail() }
    let count = reader.count(upTo: ImageLimits.instructionsMax)
    guard count <= reader.remaining / 8 else { return reader.fail() }
    code = []
    code.reserveCapacity(count)
    for _ in 0..<count { code.append(Instruction(bits: reader.fixed(bytes: 8))) }
  }

  mutating func fail() { reader.fail() }
}
