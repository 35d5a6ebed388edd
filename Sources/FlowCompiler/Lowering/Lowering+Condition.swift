import FlowBytecode
import FlowSemantics

/// Conditions become jumps: no truth value is computed that only decides where to go.
extension Lowering {
  /// Goes to `isTrue` or `isFalse`; goes on in `next`, one of the two or a block that was not started yet.
  mutating func branch(on id: ExpressionID, _ isTrue: BlockID, else isFalse: BlockID, then next: BlockID) {
    at(program[id].node) { $0.decide(id, isTrue, isFalse) }
    start(next)
  }

  /// Ends the current block by a condition.
  private mutating func decide(_ id: ExpressionID, _ isTrue: BlockID, _ isFalse: BlockID) {
    if let known = folding.value(id)?.bool { return end(.jump(known ? isTrue : isFalse)) }
    switch program[id].form {
    case .unary(.not, let inner): decide(inner, isFalse, isTrue)
    case .and(let left, let right):
      let second = graph.addBlock()
      decide(left, second, isFalse)
      start(second)
      decide(right, isTrue, isFalse)
    case .or(let left, let right):
      let second = graph.addBlock()
      decide(left, isTrue, second)
      start(second)
      decide(right, isTrue, isFalse)
    case .conditional(let test, let then, let other): decide(test, then, other, isTrue, isFalse)
    case .binary(let operation, let left, let right) where operation.isComparison:
      let comparison = Comparison(operation, side(left), side(right), program[left].type)
      decide(comparison, isTrue, isFalse)
    case .isNone(let optional): decide(Instruction(.jumpIfNone, a: value(optional).number), isTrue, isFalse)
    case .isSome(let optional): decide(Instruction(.jumpIfSome, a: value(optional).number), isTrue, isFalse)
    case .isCase(let choice, let number):
      let test = Instruction(.jumpIfCase, a: value(choice).number, b: UInt16(truncatingIfNeeded: number))
      decide(test, isTrue, isFalse)
    case .contains(let element, let container): decide(element, in: container, isTrue, isFalse)
    default: decide(Instruction(.jumpIf, a: value(id).number), isTrue, isFalse)
    }
  }

  private mutating func decide(
    _ test: ExpressionID, _ then: ExpressionID, _ other: ExpressionID, _ isTrue: BlockID, _ isFalse: BlockID
  ) {
    let first = graph.addBlock()
    let second = graph.addBlock()
    decide(test, first, second)
    start(first)
    decide(then, isTrue, isFalse)
    start(second)
    decide(other, isTrue, isFalse)
  }

  private mutating func decide(
    _ element: ExpressionID, in container: ExpressionID, _ isTrue: BlockID, _ isFalse: BlockID
  ) {
    guard case .range(let first, let last) = program[container].form else {
      let pair = run([container, element])
      let result = temporary(.bool)
      emit(Instruction(.containsElement, a: result.number, b: pair.number, c: type(of: element).value), run: 2)
      return decide(Instruction(.jumpIf, a: result.number), isTrue, isFalse)
    }
    let subject = side(element)
    decide(within: subject, side(first), side(last), program[element].type, isTrue, isFalse)
  }

  /// Ends the current block by whether a value lies between two others, both included.
  mutating func decide(
    within subject: Side, _ first: Side, _ last: Side, _ type: TypeID, _ isTrue: BlockID, _ isFalse: BlockID
  ) {
    let second = graph.addBlock()
    decide(Comparison(.lessOrEqual, first, subject, type), second, isFalse)
    start(second)
    decide(Comparison(.lessOrEqual, subject, last, type), isTrue, isFalse)
  }

  /// Ends the current block by a conditional jump.
  mutating func decide(_ test: Instruction, _ isTrue: BlockID, _ isFalse: BlockID) {
    end(.branch(Operation(test, node: node), taken: isTrue, next: isFalse))
  }
}
