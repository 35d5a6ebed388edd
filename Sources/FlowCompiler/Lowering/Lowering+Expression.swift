import FlowBytecode
import FlowSemantics

extension Lowering {
  /// A register that holds the value of an expression: that of the local, or a new one.
  mutating func value(_ id: ExpressionID) -> Register {
    if let known = folding.value(id) { return constant(known, type: program[id].type) }
    switch program[id].form {
    case .local(let local): return register(local)
    case .asText(let inner): return value(inner)
    case .interpolation(let pieces) where pieces.count == 1: return value(program.expressionLists[Int(pieces.start)])
    case .reply: return replyRegister()
    default:
      let target = temporary(type(of: id))
      lower(id, into: target)
      return target
    }
  }

  /// Computes an expression into a register, which is written last: the expression may read what was in it.
  mutating func lower(_ id: ExpressionID, into target: Register) {
    let expression = program[id]
    if let known = folding.value(id) { return load(known, type: expression.type, into: target) }
    at(expression.node) { $0.lower(expression, id, into: target) }
  }

  private mutating func lower(_ expression: Expression, _ id: ExpressionID, into target: Register) {
    switch expression.form {
    case .invalid: report("an invalid expression")
    case .bool, .int, .decimal, .money, .date, .time, .datetime, .duration, .text, .none, .typeName, .schedule:
      report("a literal without value")
    case .local, .reply: move(value(id), into: target)
    case .asText(let inner): lower(inner, into: target)
    case .now: emit(.loadNow, target)
    case .today: emit(.loadToday, target)
    case .contactField(let number):
      emit(Instruction(.loadContact, a: target.number, b: UInt16(truncatingIfNeeded: number)))
    case .knowledge(let number): lowerKnowledge(number, into: target)
    case .interpolation: lowerText(id, into: target)
    case .format(let value, let format, let arguments): lowerFormat(value, format, arguments, into: target)
    case .list(let elements): lowerList(elements, into: target)
    case .record(_, let fields): lowerRecord(fields, expression.type, into: target)
    case .enumCase(_, let number, let fields): lowerCase(number, fields, expression.type, into: target)
    case .field(let record, let number):
      let source = value(record)
      emit(Instruction(.field, a: target.number, b: source.number, c: UInt16(truncatingIfNeeded: number)))
    case .wrap(let inner): lowerWrap(inner, expression.type, into: target)
    case .intToDecimal(let inner): emit(.intToDecimal, target, value(inner))
    case .unary(let operation, let inner): lowerUnary(operation, inner, id, into: target)
    case .binary(let operation, let left, let right): lowerBinary(operation, left, right, id, into: target)
    case .and, .or, .isNone, .isSome, .isCase, .contains: lowerCondition(id, into: target)
    case .orElse(let optional, let fallback): lowerOrElse(optional, fallback, into: target)
    case .conditional(let test, let then, let other): lowerConditional(test, then, other, into: target)
    case .range: report("a range outside `for` and `in`")
    case .call(let function, let arguments): lowerCall(function, arguments, into: target)
    case .builtin(let builtin, let arguments): lowerBuiltin(builtin, arguments, into: target)
    }
  }

  mutating func move(_ source: Register, into target: Register) {
    if source != target { emit(.move, target, source) }
  }

  private mutating func replyRegister() -> Register {
    if let reply = scope.reply { return reply }
    report("`reply` outside the arms of a question")
    return constant(.text([]), type: .text)
  }

  /// Evaluates values into registers that stand side by side. One value that has a register already stays in it.
  mutating func run(_ values: [ExpressionID]) -> Register {
    if values.count == 1 { return value(values[0]) }
    let first = temporaries(values.map { tables.type(program[$0].type) })
    for (offset, id) in values.enumerated() { lower(id, into: first.advanced(by: offset)) }
    return first
  }

  mutating func run(_ arguments: Arguments) -> Register { run(Array(program.expressionLists[arguments.range])) }
}

// MARK: - Optionals and choices

extension Lowering {
  private mutating func lowerWrap(_ inner: ExpressionID, _ type: TypeID, into target: Register) {
    // `T?` where `T?` is wanted: an optional of an optional is the optional itself.
    if program[inner].type == type { return lower(inner, into: target) }
    emit(.wrap, target, value(inner))
  }

  private mutating func lowerOrElse(_ optional: ExpressionID, _ fallback: ExpressionID, into target: Register) {
    let some = graph.addBlock()
    let none = graph.addBlock()
    let join = graph.addBlock()
    let source = value(optional)
    if program[optional].type == program[fallback].type {
      let test = Operation(Instruction(.jumpIfNone, a: source.number), node: node)
      finish(.branch(test, taken: none, next: some), then: some)
      move(source, into: target)
    } else {
      unwrap(source, into: target, else: none, then: some)
    }
    finish(.jump(join), then: none)
    lower(fallback, into: target)
    finish(.jump(join), then: join)
  }

  /// Goes on in `some` with the content of an optional in `target`, or to `none`.
  mutating func unwrap(_ source: Register, into target: Register, else none: BlockID, then some: BlockID) {
    let test = Operation(Instruction(.unwrapOrJump, a: target.number, b: source.number), node: node)
    graph[some].arrivals.append(target)
    finish(.branch(test, taken: none, next: some), then: some)
  }

  mutating func lowerConditional(
    _ test: ExpressionID, _ then: ExpressionID, _ other: ExpressionID, into target: Register
  ) {
    let isTrue = graph.addBlock()
    let isFalse = graph.addBlock()
    let join = graph.addBlock()
    branch(on: test, isTrue, else: isFalse, then: isTrue)
    lower(then, into: target)
    finish(.jump(join), then: isFalse)
    lower(other, into: target)
    finish(.jump(join), then: join)
  }

  /// A condition as a value.
  mutating func lowerCondition(_ id: ExpressionID, into target: Register) {
    let isTrue = graph.addBlock()
    let isFalse = graph.addBlock()
    let join = graph.addBlock()
    branch(on: id, isTrue, else: isFalse, then: isTrue)
    load(.bool(true), type: .bool, into: target)
    finish(.jump(join), then: isFalse)
    load(.bool(false), type: .bool, into: target)
    finish(.jump(join), then: join)
  }
}
