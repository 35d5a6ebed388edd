import FlowBytecode
import FlowSemantics

/// Values made of parts, and calls.
extension Lowering {
  mutating func lowerList(_ elements: Arguments, into target: Register) {
    let first = run(elements)
    emit(
      Instruction(.makeList, a: target.number, b: first.number, c: UInt16(truncatingIfNeeded: elements.count)),
      run: Int(elements.count))
  }

  mutating func lowerRecord(_ fields: Arguments, _ type: TypeID, into target: Register) {
    // The zero of a record is the record without fields.
    if fields.count == 0 { return load(.record([]), type: type, into: target) }
    let first = run(fields)
    emit(
      Instruction(.makeRecord, a: target.number, b: first.number, c: UInt16(truncatingIfNeeded: fields.count)),
      run: Int(fields.count))
  }

  mutating func lowerCase(_ number: Int32, _ fields: Arguments, _ type: TypeID, into target: Register) {
    let first = run(fields)
    emit(
      Instruction(
        .makeCase, x: UInt8(truncatingIfNeeded: fields.count), a: target.number, b: first.number,
        c: UInt16(truncatingIfNeeded: number)),
      run: Int(fields.count))
  }

  mutating func lowerCall(_ function: FunctionID, _ arguments: Arguments, into target: Register) {
    let index = tables.function(function)
    let first = run(arguments)
    emit(Instruction(.call, a: target.number, b: index.value, c: first.number), run: Int(arguments.count))
  }

  mutating func lowerBuiltin(_ builtin: BuiltinID, _ arguments: Arguments, into target: Register) {
    guard let intrinsic = tables.intrinsic(builtin) else {
      return report("a builtin function the machine does not have")
    }
    if intrinsic == .listCount {
      return emit(.countList, target, value(program.expressionLists[Int(arguments.start)]))
    }
    let first = run(arguments)
    emit(Instruction(.intrinsic, a: target.number, b: intrinsic.rawValue, c: first.number), run: Int(arguments.count))
  }

  /// A `knowledge` is its name.
  mutating func lowerKnowledge(_ number: Int32, into target: Register) {
    guard scope.knowledge.indices.contains(Int(number)) else { return report("a knowledge outside its flow") }
    load(.text(tables.bytes(scope.knowledge[Int(number)].name)), type: .text, into: target)
  }
}
