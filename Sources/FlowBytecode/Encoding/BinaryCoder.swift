/// Writes or reads, so that the form of each table of an image is written down once.
protocol BinaryCoder {
  mutating func byte(_ value: inout UInt8)
  mutating func unsigned(_ value: inout UInt64)
  mutating func signed(_ value: inout Int64)
  mutating func text(_ value: inout [UInt8], upTo limit: Int)
  mutating func instruction(_ value: inout Instruction)
  /// Every element in turn; `blank` is what an element is before it is read.
  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  )
  /// What was read makes no sense.
  mutating func fail()
}

struct EncodingCoder: BinaryCoder {
  var writer = BinaryWriter()

  mutating func byte(_ value: inout UInt8) { writer.byte(value) }
  mutating func unsigned(_ value: inout UInt64) { writer.unsigned(value) }
  mutating func signed(_ value: inout Int64) { writer.signed(value) }
  mutating func text(_ value: inout [UInt8], upTo limit: Int) { writer.text(value) }
  mutating func instruction(_ value: inout Instruction) { writer.fixed(value.bits, bytes: 8) }

  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  ) {
    writer.count(elements.count)
    for index in elements.indices { element(&self, &elements[index]) }
  }

  mutating func fail() {}
}

struct DecodingCoder: BinaryCoder {
  var reader: BinaryReader

  mutating func byte(_ value: inout UInt8) { value = reader.byte() }
  mutating func unsigned(_ value: inout UInt64) { value = reader.unsigned() }
  mutating func signed(_ value: inout Int64) { value = reader.signed() }
  mutating func text(_ value: inout [UInt8], upTo limit: Int) { value = reader.text(upTo: limit) }
  mutating func instruction(_ value: inout Instruction) { value = Instruction(bits: reader.fixed(bytes: 8)) }

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

  mutating func fail() { reader.fail() }
}

extension BinaryCoder {
  mutating func name(_ value: inout [UInt8]) { text(&value, upTo: ImageLimits.nameBytesMax) }

  mutating func names(_ values: inout [[UInt8]]) {
    list(&values, upTo: ImageLimits.listItemsMax, blank: []) { $0.name(&$1) }
  }

  /// Descriptions, constants and other texts for people.
  mutating func words(_ value: inout [UInt8]) { text(&value, upTo: ImageLimits.constantTextBytesMax) }

  mutating func small(_ value: inout UInt16) {
    var wide = UInt64(value)
    unsigned(&wide)
    if wide > UInt64(UInt16.max) { fail() }
    value = UInt16(truncatingIfNeeded: wide)
  }

  mutating func medium(_ value: inout UInt32) {
    var wide = UInt64(value)
    unsigned(&wide)
    if wide > UInt64(UInt32.max) { fail() }
    value = UInt32(truncatingIfNeeded: wide)
  }

  mutating func bool(_ value: inout Bool) {
    var byte: UInt8 = value ? 1 : 0
    self.byte(&byte)
    if byte > 1 { fail() }
    value = byte == 1
  }

  mutating func index<Row>(_ value: inout TableIndex<Row>) { small(&value.value) }
  mutating func register(_ value: inout Register) { small(&value.number) }

  mutating func registers(_ values: inout [Register]) {
    list(&values, upTo: ImageLimits.registersMax, blank: Register(0)) { $0.register(&$1) }
  }

  mutating func address(_ value: inout CodeAddress) {
    var wide = UInt64(UInt32(bitPattern: value.value))
    unsigned(&wide)
    if wide > UInt64(ImageLimits.instructionsMax) {
      wide = 0
      fail()
    }
    value.value = Int32(truncatingIfNeeded: wide)
  }

  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void) {
    var isThere = value != nil
    bool(&isThere)
    guard isThere else { return value = nil }
    var content = value ?? blank
    some(&self, &content)
    value = content
  }

  mutating func optionalRegister(_ value: inout Register?) { optional(&value, blank: Register(0)) { $0.register(&$1) } }
  mutating func optionalAddress(_ value: inout CodeAddress?) { optional(&value, blank: CodeAddress(0)) { $0.address(&$1) } }
  mutating func optionalName(_ value: inout [UInt8]?) { optional(&value, blank: []) { $0.name(&$1) } }

  /// A plain enum by its raw value.
  mutating func raw<Value: RawRepresentable>(_ value: inout Value) where Value.RawValue == UInt8 {
    var byte = value.rawValue
    self.byte(&byte)
    if let known = Value(rawValue: byte) { value = known } else { fail() }
  }
}
