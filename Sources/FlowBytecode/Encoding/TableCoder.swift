import FlowValues

/// Writes or reads the tables of an image, so that the form of each is written down once: `Image.code(_:)` and what it
/// calls. There are four: to and from the bytes of a file, to and from the text of the assembler.
protocol TableCoder {
  mutating func byte(_ value: inout UInt8)
  mutating func unsigned(_ value: inout UInt64)
  mutating func signed(_ value: inout Int64)
  mutating func bool(_ value: inout Bool)
  mutating func text(_ value: inout [UInt8], upTo limit: Int)
  mutating func type(_ value: inout TypeIndex)
  mutating func register(_ value: inout Register)
  mutating func address(_ value: inout CodeAddress)
  /// Which of several forms follows. The names are for people.
  mutating func tag(_ value: inout UInt8, _ names: [StaticString])
  /// What comes next, for people.
  mutating func key(_ name: StaticString)
  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void)
  /// Every element in turn; `blank` is what an element is before it is read.
  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  )
  /// A table of the image: a list with a number for machines and a word for people.
  mutating func table<Row>(
    _ number: UInt8, _ word: StaticString, _ rows: inout [Row], blank: Row, _ row: (inout Self, inout Row) -> Void
  )
  mutating func body(_ body: inout Image.Body)
  /// The code of all bodies.
  mutating func instructions(_ code: inout [Instruction])
  /// What was read makes no sense.
  mutating func fail()
}

extension TableCoder {
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

  mutating func index<Row>(_ value: inout TableIndex<Row>) { small(&value.value) }

  mutating func registers(_ values: inout [Register]) {
    list(&values, upTo: ImageLimits.registersMax, blank: Register(0)) { $0.register(&$1) }
  }

  mutating func optionalRegister(_ value: inout Register?) { optional(&value, blank: Register(0)) { $0.register(&$1) } }
  mutating func optionalAddress(_ value: inout CodeAddress?) {
    optional(&value, blank: CodeAddress(0)) { $0.address(&$1) }
  }
  mutating func optionalName(_ value: inout [UInt8]?) { optional(&value, blank: []) { $0.name(&$1) } }

  /// A plain enum by its raw value.
  mutating func raw<Value: RawRepresentable>(
    _ value: inout Value, _ names: [StaticString]
  ) where Value.RawValue == UInt8 {
    var byte = value.rawValue
    tag(&byte, names)
    if let known = Value(rawValue: byte) { value = known } else { fail() }
  }

  mutating func scalar(_ kind: inout ScalarKind) { raw(&kind, ScalarKind.allCases.map { $0.word }) }
}
