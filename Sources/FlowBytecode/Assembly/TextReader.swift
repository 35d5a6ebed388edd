/// Text to tables. Addresses are numbers of labels until `resolve`.
struct TextReader: TableCoder {
  var tokens: TokenReader
  var code: [Instruction] = []
  /// Where the next instruction goes; bodies may stand in any order.
  var cursor = 0
  var labels: [[UInt8]: Int32] = [:]
  /// Instruction of each label; -1 until it is defined.
  var places: [Int32] = []
  var fixups: [(instruction: Int, field: OperandShape.Field, isBack: Bool, label: Int32)] = []

  init(_ text: [UInt8]) { tokens = TokenReader(text) }

  mutating func fail() { tokens.fail() }

  mutating func word() -> [UInt8] {
    if case .word(let word) = tokens.next() { return word }
    fail()
    return []
  }

  mutating func number() -> Int64 {
    if let number = word()[...].decimal { return number }
    fail()
    return 0
  }

  mutating func prefixed(_ prefix: UInt8) -> Int64 {
    let word = word()
    if word.first == prefix, let number = word.dropFirst().decimal { return number }
    fail()
    return 0
  }

  mutating func byte(_ value: inout UInt8) { value = UInt8(truncatingIfNeeded: number()) }

  mutating func unsigned(_ value: inout UInt64) {
    let number = number()
    if number < 0 { fail() }
    value = UInt64(bitPattern: number)
  }

  mutating func signed(_ value: inout Int64) { value = number() }

  mutating func bool(_ value: inout Bool) {
    let word = word()
    value = word == Array("true".utf8)
    if !value, word != Array("false".utf8) { fail() }
  }

  mutating func text(_ value: inout [UInt8], upTo limit: Int) {
    if case .text(let text) = tokens.next() { value = text } else { fail() }
  }

  mutating func type(_ value: inout TypeIndex) {
    let word = word()
    if let builtin = TypeDescriptor.builtins.firstIndex(where: { $0.builtinName == word }) {
      value = TypeIndex(UInt16(truncatingIfNeeded: builtin))
    } else if word.first == UInt8(ascii: "t"), let number = word.dropFirst().decimal,
      let small = UInt16(exactly: number)
    {
      value = TypeIndex(small)
    } else {
      fail()
    }
  }

  mutating func register(_ value: inout Register) {
    value = Register(UInt16(truncatingIfNeeded: prefixed(UInt8(ascii: "r"))))
  }
  mutating func address(_ value: inout CodeAddress) { value = CodeAddress(label(word())) }

  mutating func tag(_ value: inout UInt8, _ names: [StaticString]) {
    let word = word()
    if let index = names.firstIndex(where: { name in name.withUTF8Buffer { $0.elementsEqual(word) } }) {
      value = UInt8(truncatingIfNeeded: index)
    } else {
      fail()
    }
  }

  mutating func key(_ name: StaticString) {
    let word = word()
    guard word.last == UInt8(ascii: ":"), name.withUTF8Buffer({ $0.elementsEqual(word.dropLast()) }) else {
      return fail()
    }
  }

  mutating func optional<Value>(_ value: inout Value?, blank: Value, _ some: (inout Self, inout Value) -> Void) {
    value = nil
    if tokens.peek() == .word(Array("none".utf8)) {
      _ = tokens.next()
      return
    }
    var content = blank
    some(&self, &content)
    value = content
  }

  mutating func list<Element>(
    _ elements: inout [Element], upTo limit: Int, blank: Element, _ element: (inout Self, inout Element) -> Void
  ) {
    elements = []
    guard tokens.next() == .open else { return fail() }
    while tokens.failure == nil, tokens.peek() != .close {
      var next = blank
      element(&self, &next)
      elements.append(next)
      if elements.count > limit { fail() }
    }
    if tokens.next() != .close { fail() }
  }

  mutating func table<Row>(
    _ number: UInt8, _ word: StaticString, _ rows: inout [Row], blank: Row, _ row: (inout Self, inout Row) -> Void
  ) {
    let word = word.withUTF8Buffer { TokenReader.Token.word(Array($0)) }
    rows = []
    while tokens.failure == nil, tokens.peek() == word {
      _ = tokens.next()
      var next = blank
      row(&self, &next)
      rows.append(next)
    }
  }

  mutating func instructions(_ code: inout [Instruction]) { code = self.code }
}
