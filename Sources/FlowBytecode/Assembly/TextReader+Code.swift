/// Code and the names of its places.
extension TextReader {
  mutating func body(_ body: inout Image.Body) {
    key("registers")
    list(&body.registers, upTo: ImageLimits.registersMax, blank: .void) { $0.type(&$1) }
    key("code")
    let start = startOfBody()
    cursor = start
    while tokens.failure == nil {
      let word = word()
      if word == Array("endcode".utf8) { break }
      if word.first == UInt8(ascii: "@"), word.last == UInt8(ascii: ":") {
        define(Array(word.dropLast()))
      } else {
        instruction(word)
      }
    }
    body.code = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: cursor)
  }

  private mutating func startOfBody() -> Int {
    let word = word()
    if word == Array("next".utf8) { return cursor }
    guard let number = word[...].decimal, number >= 0, number <= Int64(ImageLimits.instructionsMax) else {
      fail()
      return cursor
    }
    return Int(number)
  }

  mutating func label(_ name: [UInt8]) -> Int32 {
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
    places[number] = Int32(truncatingIfNeeded: cursor)
  }

  private mutating func instruction(_ mnemonic: [UInt8]) {
    if cursor >= ImageLimits.instructionsMax { return fail() }
    if mnemonic == Array("bits".utf8) {
      return put(Instruction(bits: UInt64(bitPattern: number())))
    }
    guard let row = Opcode.table.first(where: { row in row.name.withUTF8Buffer { $0.elementsEqual(mnemonic) } }) else {
      return fail()
    }
    var instruction = Instruction(row.opcode)
    for shape in row.operands { instruction.set(shape.field, to: operand(shape)) }
    put(instruction)
  }

  private mutating func put(_ instruction: Instruction) {
    while code.count <= cursor { code.append(Instruction(bits: 0)) }
    code[cursor] = instruction
    cursor += 1
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
      fixups.append((cursor, shape.field, shape.role == .jumpBack, target))
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
