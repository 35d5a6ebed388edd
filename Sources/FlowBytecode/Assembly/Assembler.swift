/// Reads the text of an image, as the `Disassembler` writes it. Places in the code may have any names: `@loop:` before
/// an instruction, `@loop` where it is meant.
public enum Assembler {
  public struct Failure: Error, Equatable, Sendable {
    /// Line of the text, from 1; 0 for a place that is named but nowhere defined.
    public var line: Int

    public init(line: Int) { self.line = line }
  }

  /// Nothing is checked that the verifier checks.
  public static func assemble(_ text: [UInt8]) throws(Failure) -> Image {
    var reader = TextReader(text)
    var image = Image()
    image.code(&reader)
    image.codeLines(&reader)
    if reader.tokens.next() != .end { reader.fail() }
    if let line = reader.tokens.failure { throw Failure(line: line) }
    guard reader.resolve(&image) else { throw Failure(line: 0) }
    return image
  }
}

/// Text to tables. Addresses are numbers of labels until `resolve`.
struct TextReader: TableCoder {
  var tokens: TokenReader
  private var code: [Instruction] = []
  private var labels: [[UInt8]: Int32] = [:]
  /// Instruction of each label; -1 until it is defined.
  private var places: [Int32] = []
  private var fixups: [(instruction: Int, field: OperandShape.Field, isBack: Bool, label: Int32)] = []

  init(_ text: [UInt8]) { tokens = TokenReader(text) }

  mutating func fail() { tokens.fail() }

  private mutating func word() -> [UInt8] {
    if case .word(let word) = tokens.next() { return word }
    fail()
    return []
  }

  private mutating func number() -> Int64 {
    if let number = word()[...].decimal { return number }
    fail()
    return 0
  }

  private mutating func prefixed(_ prefix: UInt8) -> Int64 {
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

// Code and labels.
extension TextReader {
  mutating func body(_ body: inout Image.Body) {
    key("registers")
    list(&body.registers, upTo: ImageLimits.registersMax, blank: .void) { $0.type(&$1) }
    key("code")
    let start = startOfBody()
    while code.count < start { code.append(Instruction(bits: 0)) }
    while tokens.failure == nil {
      let word = word()
      if word == Array("endcode".utf8) { break }
      if word.first == UInt8(ascii: "@"), word.last == UInt8(ascii: ":") {
        define(Array(word.dropLast()))
      } else {
        instruction(word)
      }
    }
    body.code = Int32(start)..<Int32(truncatingIfNeeded: max(start, code.count))
  }

  private mutating func startOfBody() -> Int {
    let word = word()
    if word == Array("next".utf8) { return code.count }
    guard let number = word[...].decimal, number >= Int64(code.count), number <= Int64(ImageLimits.instructionsMax)
    else {
      fail()
      return code.count
    }
    return Int(number)
  }

  private mutating func label(_ name: [UInt8]) -> Int32 {
    if name.first != UInt8(ascii: "@") { fail() }
    if let known = labels[name] { return known }
    let number = Int32(truncatingIfNeeded: places.count)
    labels[name] = number
    places.append(-1)
    return number
  }

  private mutating func define(_ name: [UInt8]) {
    let number = Int(label(name))
    if places[number] >= 0 { fail() }
    places[number] = Int32(truncatingIfNeeded: code.count)
  }

  private mutating func instruction(_ mnemonic: [UInt8]) {
    if code.count >= ImageLimits.instructionsMax { return fail() }
    if mnemonic == Array("bits".utf8) {
      return code.append(Instruction(bits: UInt64(bitPattern: number())))
    }
    guard let row = Opcode.table.first(where: { row in row.name.withUTF8Buffer { $0.elementsEqual(mnemonic) } }) else {
      return fail()
    }
    var instruction = Instruction(row.opcode)
    for shape in row.operands { instruction.set(shape.field, to: operand(shape)) }
    code.append(instruction)
  }

  private mutating func operand(_ shape: OperandShape) -> UInt32 {
    switch shape.role {
    case .output, .input, .run: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "r")))
    case .optionalInput:
      if tokens.peek() == .word([UInt8(ascii: "_")]) {
        _ = tokens.next()
        return UInt32(Register.none.number)
      }
      return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "r")))
    case .jump, .jumpBack:
      let target = label(word())
      fixups.append((code.count, shape.field, shape.role == .jumpBack, target))
      return 0
    case .scalarType, .type:
      var type = TypeIndex.void
      self.type(&type)
      return UInt32(type.value)
    case .constant, .text: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "c")))
    case .function: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "f")))
    case .state: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "s")))
    case .point: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "p")))
    case .template: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "m")))
    case .effect: return UInt32(truncatingIfNeeded: prefixed(UInt8(ascii: "e")))
    case .intrinsic:
      if let intrinsic = Intrinsic.named(word()) { return UInt32(intrinsic.rawValue) }
      fail()
      return 0
    case .signed, .number, .contactField, .caseNumber, .fieldNumber, .format, .mediaKind, .flag:
      return UInt32(truncatingIfNeeded: number())
    }
  }

  /// Puts instruction numbers for labels; false if one is nowhere defined.
  func resolve(_ image: inout Image) -> Bool {
    func place(_ address: inout CodeAddress) throws(Assembler.Failure) {
      guard places[Int(address.value)] >= 0 else { throw Assembler.Failure(line: 0) }
      address.value = places[Int(address.value)]
    }
    do {
      for index in image.points.indices { try image.points[index].mapAddresses(place) }
      for flow in image.flows.indices {
        for index in image.flows[flow].states.indices { try place(&image.flows[flow].states[index].entry) }
        for index in image.flows[flow].handlers.indices { try place(&image.flows[flow].handlers[index].entry) }
      }
    } catch { return false }
    for fixup in fixups {
      let target = Int(places[Int(fixup.label)])
      let distance = fixup.isBack ? fixup.instruction + 1 - target : target - fixup.instruction - 1
      guard target >= 0, distance >= 0 else { return false }
      image.code[fixup.instruction].set(fixup.field, to: UInt32(truncatingIfNeeded: distance))
    }
    return true
  }
}
