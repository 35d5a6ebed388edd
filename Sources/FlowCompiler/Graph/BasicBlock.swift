import FlowBytecode

/// Number of a block in its graph. Until emission it also stands in the `CodeAddress` of points, states and handlers.
struct BlockID: Equatable, Hashable, Sendable {
  var number: Int32

  init(_ number: Int32) { self.number = number }
  init(_ address: CodeAddress) { number = address.value }

  var index: Int { Int(number) }
  var address: CodeAddress { CodeAddress(number) }
}

/// Instructions that run one after the other, and where execution goes from there.
struct BasicBlock: Sendable {
  /// Registers that hold a value only because this block was entered: the answer to a question, the values of an event,
  /// the content of an optional.
  var arrivals: [Register] = []
  var operations: [Operation] = []
  var end = Terminator.stop(Operation(Instruction(.unreachable), node: -1))
}

/// The end of a block.
enum Terminator: Sendable {
  case jump(BlockID)
  /// A conditional jump without its distance. What `unwrapOrJump` writes is an arrival of `next`.
  case branch(Operation, taken: BlockID, next: BlockID)
  /// By an int or a case number.
  case `switch`(Operation, [BlockID], otherwise: BlockID)
  /// `repeatUpTo`: the end of a counting loop.
  case repeatUpTo(Operation, body: BlockID, exit: BlockID)
  /// Waits at a point of the graph.
  case suspend(point: Int, node: Int32)
  /// Asks a question of the graph again, perhaps without sending it.
  case again(point: Int, isSilent: Bool, node: Int32)
  /// An instruction that nothing follows: `end`, `resume`, `returnValue` …
  case stop(Operation)
}

extension Terminator {
  /// The instruction whose registers the terminator reads, if it has one.
  var operation: Operation? {
    switch self {
    case .branch(let operation, _, _), .switch(let operation, _, _), .repeatUpTo(let operation, _, _),
      .stop(let operation):
      operation
    case .jump, .suspend, .again: nil
    }
  }

  mutating func mapRegisters(_ change: (Register) -> Register) {
    switch self {
    case .branch(var operation, let taken, let next):
      operation.mapRegisters(change)
      self = .branch(operation, taken: taken, next: next)
    case .switch(var operation, let targets, let otherwise):
      operation.mapRegisters(change)
      self = .switch(operation, targets, otherwise: otherwise)
    case .repeatUpTo(var operation, let body, let exit):
      operation.mapRegisters(change)
      self = .repeatUpTo(operation, body: body, exit: exit)
    case .stop(var operation):
      operation.mapRegisters(change)
      self = .stop(operation)
    case .jump, .suspend, .again: break
    }
  }

  /// Changes where the block itself leads; the ways on from a point belong to the point.
  mutating func mapTargets(_ change: (BlockID) -> BlockID) {
    switch self {
    case .jump(let target): self = .jump(change(target))
    case .branch(let operation, let taken, let next):
      self = .branch(operation, taken: change(taken), next: change(next))
    case .switch(let operation, let targets, let otherwise):
      self = .switch(operation, targets.map(change), otherwise: change(otherwise))
    case .repeatUpTo(let operation, let body, let exit):
      self = .repeatUpTo(operation, body: change(body), exit: change(exit))
    case .suspend, .again, .stop: break
    }
  }
}
