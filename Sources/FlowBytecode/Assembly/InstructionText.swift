/// Writes one instruction.
struct InstructionText {
  var bytes: [UInt8] = []

  mutating func append(_ instruction: Instruction, at address: Int) {
    guard let opcode = instruction.opcode else {
      bytes += Array("bits ".utf8)
      return bytes.appendDecimal(Int64(bitPattern: instruction.bits))
    }
    let row = opcode.row
    row.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    for shape in row.operands {
      bytes.append(UInt8(ascii: " "))
      append(instruction.get(shape.field), shape, address)
    }
  }

  private mutating func append(_ number: UInt32, _ shape: OperandShape, _ address: Int) {
    switch shape.role {
    case .output, .input, .run: prefixed("r", number)
    case .optionalInput:
      if number == UInt32(Register.none.number) { bytes.append(UInt8(ascii: "_")) } else { prefixed("r", number) }
    case .signed:
      bytes.appendDecimal(
        shape.field == .wide ? Int64(Int32(bitPattern: number)) : Int64(Int16(truncatingIfNeeded: number)))
    case .jump: prefixed("@", UInt32(truncatingIfNeeded: address + 1 + Int(number)))
    case .jumpBack:
      bytes.append(UInt8(ascii: "@"))
      bytes.appendDecimal(Int64(address + 1 - Int(number)))
    case .scalarType, .type: bytes += TypeIndex(UInt16(truncatingIfNeeded: number)).typeWord
    case .constant, .text: prefixed("c", number)
    case .function: prefixed("f", number)
    case .state: prefixed("s", number)
    case .point: prefixed("p", number)
    case .template: prefixed("m", number)
    case .effect: prefixed("e", number)
    case .intrinsic:
      if let intrinsic = Intrinsic(rawValue: UInt16(truncatingIfNeeded: number)) {
        bytes += intrinsic.signature.name
      } else {
        bytes.appendDecimal(Int64(number))
      }
    case .number, .contactField, .caseNumber, .fieldNumber, .format, .mediaKind, .flag:
      bytes.appendDecimal(Int64(number))
    }
  }

  private mutating func prefixed(_ prefix: StaticString, _ number: UInt32) {
    prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.appendDecimal(Int64(number))
  }
}

extension TableIndex where Row == TypeDescriptor {
  /// The name of a builtin type, else `t` and the number.
  var typeWord: [UInt8] {
    if position < TypeIndex.builtinCount { return TypeDescriptor.builtins[position].builtinName }
    var word: [UInt8] = [UInt8(ascii: "t")]
    word.appendDecimal(Int64(value))
    return word
  }
}

extension [UInt8] {
  mutating func appendDecimal(_ number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDecimal(number.magnitude)
  }

  mutating func appendDecimal(_ number: UInt64) {
    if number >= 10 { appendDecimal(number / 10) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Between quotes; quotes, backslashes and what cannot be printed as `\xHH`.
  var quoted: [UInt8] {
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    var text: [UInt8] = [UInt8(ascii: "\"")]
    let isPrintable = isUTF8
    for byte in self {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 32 || byte == 127
        || byte > 127 && !isPrintable
      {
        text += [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        text.append(byte)
      }
    }
    return text + [UInt8(ascii: "\"")]
  }
}
