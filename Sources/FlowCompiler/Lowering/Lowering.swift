import FlowBytecode
import FlowSemantics

/// Turns the typed statements of one function or flow into a control-flow graph.
///
/// The topics stand in extensions, one file each. Registers 0… of the graph are the locals of the program, by number;
/// temporaries follow. There is always a current block; code after an arrow goes into one that nothing reaches.
struct Lowering {
  let program: Program
  /// Lent by the compiler for the time of one function or flow.
  var tables: ImageTables
  var graph = ControlFlowGraph()
  var folding: Folding
  var locals: [Local] = []

  /// Where instructions go.
  var block = BlockID(0)
  /// The syntax node that instructions come from.
  var node: Int32 = -1
  var scope = Scope()
  /// What was compiled though it cannot be: a program that the analyser should have refused.
  var problems: [Problem] = []

  init(_ program: Program, tables: consuming ImageTables) {
    self.program = program
    self.tables = tables
    folding = Folding(program: program)
  }

  /// Something that only a mistake in this compiler, or in the analyser, can bring about.
  struct Problem {
    var what: StaticString
    var node: Int32
  }

  /// Starts with an empty graph for these locals, the first of which are parameters.
  mutating func begin(_ locals: [Local], parameterCount: Int) {
    self.locals = locals
    graph = ControlFlowGraph()
    graph.parameterCount = parameterCount
    for local in locals { _ = graph.addRegister(tables.type(local.type), isKept: true) }
    start(graph.addBlock())
  }

  mutating func report(_ what: StaticString) { problems.append(Problem(what: what, node: node)) }
}

// MARK: - Blocks

extension Lowering {
  /// What follows goes into this block, which comes next in the code.
  mutating func start(_ block: BlockID) {
    graph.layout.append(block)
    self.block = block
  }

  /// Ends the current block; the caller starts another.
  mutating func end(_ terminator: Terminator) { graph[block].end = terminator }

  /// Ends the current block; what follows is unreachable until another block starts.
  mutating func finish(_ terminator: Terminator) { finish(terminator, then: graph.addBlock()) }

  /// Ends the current block and goes on in another.
  mutating func finish(_ terminator: Terminator, then next: BlockID) {
    end(terminator)
    start(next)
  }

  mutating func jump(to target: BlockID) { finish(.jump(target)) }

  /// Ends the current block with an instruction that nothing follows.
  mutating func stop(_ opcode: Opcode, _ a: Register = Register(0), _ b: Register = Register(0)) {
    finish(.stop(Operation(Instruction(opcode, a: a.number, b: b.number), node: node)))
  }
}

// MARK: - Instructions

extension Lowering {
  mutating func emit(_ instruction: Instruction, run: Int = 0) {
    graph[block].operations.append(Operation(instruction, runLength: run, node: node))
  }

  mutating func emit(_ opcode: Opcode, _ a: Register, _ b: Register = Register(0), _ c: Register = Register(0)) {
    emit(Instruction(opcode, a: a.number, b: b.number, c: c.number))
  }

  /// Runs `body` with instructions attributed to a syntax node.
  mutating func at<Result>(_ node: Int32, _ body: (inout Self) -> Result) -> Result {
    let outer = self.node
    self.node = node
    defer { self.node = outer }
    return body(&self)
  }
}

// MARK: - Registers

extension Lowering {
  func register(_ local: LocalID) -> Register { Register(UInt16(truncatingIfNeeded: local.index)) }

  /// The register of a local that is written here: it belongs to the state at hand.
  mutating func written(_ local: LocalID) -> Register {
    scope.own(local)
    return register(local)
  }

  /// A register for a value that dies before the next wait, or is found to outlive it.
  mutating func temporary(_ type: TypeIndex) -> Register { graph.addRegister(shared(type)) }

  /// A register that the machine writes.
  mutating func kept(_ type: TypeIndex) -> Register { graph.addRegister(type, isKept: true) }

  mutating func temporaries(_ types: [TypeIndex]) -> Register { graph.addRun(types.map { shared($0) }) }

  /// All texts are one type to temporaries, so that they share registers.
  private func shared(_ type: TypeIndex) -> TypeIndex {
    switch tables.builder.image.types[type.position] {
    case .scalar(let kind) where kind.isText: .text
    case .sizedText, .resource: .text
    default: type
    }
  }

  mutating func type(of id: ExpressionID) -> TypeIndex { tables.type(program[id].type) }
}

extension Register {
  /// The register this many places further in a run.
  func advanced(by offset: Int) -> Register { Register(number &+ UInt16(truncatingIfNeeded: offset)) }
}
