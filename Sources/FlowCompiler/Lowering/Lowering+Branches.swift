import FlowBytecode
import FlowSemantics

extension Lowering {
  mutating func lowerIf(_ test: ExpressionID, _ then: Block, _ other: Block) {
    let isTrue = graph.addBlock()
    let isFalse = graph.addBlock()
    let join = graph.addBlock()
    branch(on: test, isTrue, else: isFalse, then: isTrue)
    lower(then)
    finish(.jump(join), then: isFalse)
    lower(other)
    finish(.jump(join), then: join)
  }

  mutating func lowerIfLet(_ local: LocalID, _ optional: ExpressionID, _ then: Block, _ other: Block) {
    let some = graph.addBlock()
    let none = graph.addBlock()
    let join = graph.addBlock()
    unwrap(value(optional), into: written(local), else: none, then: some)
    lower(then)
    finish(.jump(join), then: none)
    lower(other)
    finish(.jump(join), then: join)
  }

  mutating func lowerFor(_ local: LocalID, _ values: ExpressionID, _ body: Block) {
    if case .range(let first, let last) = program[values].form {
      lowerFor(local, from: first, to: last, body)
    } else {
      lowerFor(local, in: values, body)
    }
  }

  /// Counts in the loop variable itself: nothing else can write it.
  private mutating func lowerFor(
    _ local: LocalID, from first: ExpressionID, to last: ExpressionID, _ body: Block
  ) {
    let counter = written(local)
    let limit = stableValue(last)
    lower(first, into: counter)
    let (start, exit) = (graph.addBlock(), graph.addBlock())
    let preheader = block
    if let from = folding.value(first)?.word, let to = folding.value(last)?.word, from <= to {
      end(.jump(start))
    } else {
      decide(Instruction(.jumpLess, a: limit.number, b: counter.number), exit, start)
    }
    self.start(start)
    loop(preheader: preheader, canWait: program.canWait(body)) { $0.lower(body) }
    if program[first].type == .int {
      let again = Instruction(.repeatUpTo, a: counter.number, b: limit.number)
      finish(.repeatUpTo(Operation(again, node: node), body: start, exit: exit), then: exit)
    } else {
      lowerNextDay(counter, limit, program[first].type, start, exit)
    }
  }

  /// The end of a loop over days.
  private mutating func lowerNextDay(
    _ counter: Register, _ limit: Register, _ type: TypeID, _ start: BlockID, _ exit: BlockID
  ) {
    if type != .date { report("a loop over a range of this type") }
    let next = graph.addBlock()
    decide(Instruction(.jumpEqual, a: counter.number, b: limit.number), exit, next)
    self.start(next)
    let day = constant(.word(86_400), type: .duration)
    emit(.dateAdd, counter, counter, day)
    finish(.jump(start), then: exit)
  }

  private mutating func lowerFor(_ local: LocalID, in values: ExpressionID, _ body: Block) {
    let list = stableValue(values)
    let target = written(local)
    forEachElement(of: list, in: target, canWait: program.canWait(body)) { $0.lower(body) }
  }

  /// Runs code for each element of a list.
  mutating func forEachElement(
    of list: Register, in element: Register, canWait: Bool = false, _ body: (inout Self) -> Void
  ) {
    let (position, last) = (temporary(.int), temporary(.int))
    emit(.countList, last, list)
    addImmediate(last, -1, into: last)
    load(.word(0), type: .int, into: position)
    let (start, exit) = (graph.addBlock(), graph.addBlock())
    let preheader = block
    decide(Instruction(.jumpLessImmediate, a: last.number, b: 0), exit, start)
    self.start(start)
    emit(.element, element, list, position)
    loop(preheader: preheader, canWait: canWait, body)
    let again = Instruction(.repeatUpTo, a: position.number, b: last.number)
    finish(.repeatUpTo(Operation(again, node: node), body: start, exit: exit), then: exit)
  }

  /// A register whose value does not change while a loop runs, even if a variable that it came from does.
  private mutating func stableValue(_ id: ExpressionID) -> Register {
    let register = value(id)
    guard Int(register.number) < locals.count else { return register }
    switch locals[Int(register.number)].kind {
    case .parameter, .constant, .stateParameter: return register
    case .flowVariable, .variable:
      let copy = temporary(type(of: id))
      move(register, into: copy)
      return copy
    }
  }

  /// Lowers the body of a loop. If it cannot wait, constants in it are loaded before the loop.
  private mutating func loop(preheader: BlockID, canWait: Bool, _ body: (inout Self) -> Void) {
    if canWait { return body(&self) }
    scope.loops.append(Scope.Loop(preheader: preheader))
    body(&self)
    scope.loops.removeLast()
  }
}
