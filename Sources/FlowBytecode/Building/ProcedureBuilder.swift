/// Assembles the code of one function or flow.
///
/// ```
/// var code = builder.procedure(for: fib)              // r0 is its parameter
/// let big = code.label(), n1 = code.register(.int)
/// code.emit(.jumpGreaterOrEqualImmediate, .register(Register(0)), .signed(2), .label(big))
/// code.emit(.returnValue, .register(Register(0)))
/// code.place(big)
/// code.emit(.addImmediate, .register(n1), .register(Register(0)), .signed(-1))
/// ```
/// Operands are given in the order of the opcode's row. A backward `jump` becomes `jumpBack`; a conditional jump to a
/// label that is already placed becomes the opposite jump over a `jumpBack`.
public struct ProcedureBuilder: Sendable {
  public private(set) var code: [Instruction] = []
  /// Type of each register; the parameters come first.
  public private(set) var registers: [TypeIndex]
  /// Points of this flow with labels as addresses.
  public private(set) var points: [(number: PointIndex, point: Image.Point)] = []
  private(set) var marks: [Image.LineMap.Entry] = []
  /// Instruction of each label; -1 until it is placed.
  private(set) var labels: [Int32] = []
  private var fixups: [Fixup] = []
  /// The first instruction whose operands are too few or too many for its row.
  private var misfit: Int?

  struct Fixup: Sendable {
    var instruction: Int
    var label: Label
    var field: OperandShape.Field
  }

  init(parameters: [TypeIndex]) { registers = parameters }

  /// A new register of this type.
  public mutating func register(_ type: TypeIndex) -> Register {
    registers.append(type)
    return Register(UInt16(truncatingIfNeeded: registers.count - 1))
  }

  /// New consecutive registers; the first of them.
  public mutating func registers(_ types: [TypeIndex]) -> Register {
    let first = Register(UInt16(truncatingIfNeeded: registers.count))
    registers.append(contentsOf: types)
    return first
  }

  public mutating func label() -> Label {
    labels.append(-1)
    return Label(Int32(truncatingIfNeeded: labels.count - 1))
  }

  /// The next instruction is where `label` leads.
  public mutating func place(_ label: Label) { labels[Int(label.number)] = Int32(truncatingIfNeeded: code.count) }

  /// The instructions that follow come from this place of the source.
  public mutating func mark(file: UInt16, offset: UInt32) {
    let position = Image.Position(file: file, offset: offset)
    let address = CodeAddress(Int32(truncatingIfNeeded: code.count))
    if let last = marks.last {
      if last.position == position { return }
      if last.address == address { marks.removeLast() }
    }
    marks.append(Image.LineMap.Entry(address: address, position: position))
  }

  /// Appends an instruction; the operands are in the order of the opcode's row.
  public mutating func emit(_ opcode: Opcode, _ operands: Operand...) { emit(opcode, operands) }

  public mutating func emit(_ opcode: Opcode, _ operands: [Operand]) {
    if let label = backwardTarget(operands), opcode != .jumpBack, opcode != .repeatUpTo {
      return emitBackward(opcode, operands, to: label)
    }
    var instruction = Instruction(opcode)
    let shapes = opcode.row.operands
    if shapes.count != operands.count, misfit == nil { misfit = code.count }
    for (shape, operand) in zip(shapes, operands) {
      if case .label(let label) = operand {
        fixups.append(Fixup(instruction: code.count, label: label, field: shape.field))
      } else {
        instruction.set(shape.field, to: operand.bits)
      }
    }
    code.append(instruction)
  }

  /// `suspend` and the content of the point, whose addresses are labels of this procedure.
  public mutating func suspend(_ number: PointIndex, _ point: Image.Point) {
    points.append((number, point))
    emit(.suspend, .number(UInt32(number.value)))
  }

  private func backwardTarget(_ operands: [Operand]) -> Label? {
    guard case .label(let label)? = operands.last, labels[Int(label.number)] >= 0 else { return nil }
    return label
  }

  private mutating func emitBackward(_ opcode: Opcode, _ operands: [Operand], to target: Label) {
    if opcode == .jump { return emit(.jumpBack, .label(target)) }
    let over = label()
    if let opposite = opcode.oppositeJump {
      emit(
        opposite.opcode,
        opposite.swapsOperands ? [operands[1], operands[0], .label(over)] : operands.dropLast() + [.label(over)])
      emit(.jumpBack, .label(target))
    } else {
      let back = label()
      emit(opcode, operands.dropLast() + [.label(back)])
      emit(.jump, .label(over))
      place(back)
      emit(.jumpBack, .label(target))
    }
    place(over)
  }

  mutating func patchJumps() throws(ImageError) {
    if let misfit { throw ImageError(.badOperand, at: misfit) }
    if code.count > ImageLimits.bodyInstructionsMax { throw ImageError(.jumpTooFar, at: code.count) }
    for fixup in fixups {
      let target = labels[Int(fixup.label.number)]
      guard target >= 0 else { throw ImageError(.labelNotPlaced, at: Int(fixup.label.number)) }
      let next = fixup.instruction + 1
      let opcode = code[fixup.instruction].opcode
      let isBackward = opcode == .jumpBack || opcode == .repeatUpTo
      let distance = isBackward ? next - Int(target) : Int(target) - next
      guard distance >= 0 else { throw ImageError(.badJump, at: fixup.instruction) }
      code[fixup.instruction].set(fixup.field, to: UInt32(truncatingIfNeeded: distance))
    }
    fixups = []
  }

  func addresses(from start: Int32) -> Addresses { Addresses(labels: labels, start: start) }

  /// Turns labels into instruction numbers.
  struct Addresses {
    var labels: [Int32]
    var start: Int32

    func resolve(_ address: inout CodeAddress) throws(ImageError) {
      let label = Int(address.value)
      guard labels.indices.contains(label), labels[label] >= 0 else { throw ImageError(.labelNotPlaced, at: label) }
      address.value = start + labels[label]
    }
  }
}
