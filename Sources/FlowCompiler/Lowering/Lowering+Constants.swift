import FlowBytecode
import FlowSemantics

extension Lowering {
  /// Loads a known value into a register.
  mutating func load(_ value: FoldedValue, type: TypeID, into target: Register) {
    let instruction = loading(value, type, into: target)
    emit(instruction)
  }

  /// A register that holds a known value. In a loop it is loaded before the loop.
  mutating func constant(_ value: FoldedValue, type: TypeID) -> Register {
    let index = tables.type(type)
    guard !scope.loops.isEmpty else {
      let register = temporary(index)
      load(value, type: type, into: register)
      return register
    }
    for known in scope.loops[0].constants where known.type == index && known.value == value { return known.register }
    let register = temporary(index)
    let operation = Operation(loading(value, type, into: register), node: node)
    graph[scope.loops[0].preheader].operations.append(operation)
    scope.loops[0].constants.append((value, index, register))
    return register
  }

  mutating func constant(text: StaticString) -> Register {
    constant(.text(text.withUTF8Buffer { Array($0) }), type: .text)
  }

  private mutating func loading(_ value: FoldedValue, _ type: TypeID, into target: Register) -> Instruction {
    let index = tables.type(type)
    switch value {
    case .word(let word):
      if let number = Int32(exactly: word) {
        return Instruction(
          .loadNumber, x: UInt8(truncatingIfNeeded: index.value), a: target.number, wide: UInt32(bitPattern: number))
      }
    case .none: return Instruction(.loadNone, a: target.number)
    case .choice(let number, let fields) where fields.isEmpty:
      return Instruction(.loadCase, a: target.number, b: UInt16(truncatingIfNeeded: number))
    case .type(let named): return Instruction(.loadType, a: target.number, b: tables.type(named).value)
    case .text, .schedule, .some, .list, .record, .choice: break
    }
    return Instruction(.loadConstant, a: target.number, wide: UInt32(tables.constant(value, type: type).value))
  }
}

extension Lowering {
  /// Finds every `let` of a body whose value is known, so that it needs no register.
  mutating func findConstants(in blocks: [Block]) {
    var folding = folding
    // Its own name for the table: the closure would otherwise hold all of the lowering.
    let locals = locals
    folding.locals = Array(repeating: nil, count: locals.count)
    for block in blocks {
      program.forEachStatement(in: block) { statement in
        guard case .set(let local, let value) = statement.form, locals[Int(local.index)].kind == .constant else {
          return
        }
        folding.locals[Int(local.index)] = folding.value(value)
      }
    }
    self.folding = folding
  }

  /// Whether a local is a known constant and lives in no register.
  func isKnown(_ local: LocalID) -> Bool { folding.locals[Int(local.index)] != nil }
}
