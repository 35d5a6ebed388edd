import FlowBytecode

/// A function or flow between typed program and code: blocks over registers without number.
///
/// Registers are counted as they come; allocation numbers them anew. Points and handlers hold such registers, and blocks
/// in place of addresses.
struct ControlFlowGraph: Sendable {
  var registers: [GraphRegister] = []
  /// How many of the first registers are parameters.
  var parameterCount = 0
  var blocks: [BasicBlock] = []
  /// The blocks in the order of the code; a block that is not here has no code.
  var layout: [BlockID] = []
  var points: [Image.Point] = []
  var handlers: [Image.Handler] = []
  var states: [Image.State] = []

  /// Where it starts.
  var start: BlockID { BlockID(0) }
}

/// A register before allocation.
struct GraphRegister: Sendable {
  var type: TypeIndex
  /// Has a place of its own in the window: variables, what the machine writes, what must outlive a wait.
  var isKept: Bool
  /// How many registers from this one on must stay together; 0 inside such a run.
  var runLength: UInt16 = 1
}

extension ControlFlowGraph {
  mutating func addBlock() -> BlockID {
    blocks.append(BasicBlock())
    return BlockID(Int32(truncatingIfNeeded: blocks.count - 1))
  }

  subscript(block: BlockID) -> BasicBlock {
    get { blocks[block.index] }
    set { blocks[block.index] = newValue }
  }

  /// A new register. Beyond the limit all get the last number; `isTooLarge` tells.
  mutating func addRegister(_ type: TypeIndex, isKept: Bool = false) -> Register {
    registers.append(GraphRegister(type: type, isKept: isKept))
    return Register(UInt16(truncatingIfNeeded: min(registers.count - 1, Limits.graphRegistersMax)))
  }

  /// New registers that will stand side by side; the first of them.
  mutating func addRun(_ types: [TypeIndex]) -> Register {
    guard let first = types.first else { return Register(0) }
    let register = addRegister(first)
    for type in types.dropFirst() {
      registers.append(GraphRegister(type: type, isKept: false, runLength: 0))
    }
    registers[registers.count - types.count].runLength = UInt16(truncatingIfNeeded: types.count)
    return register
  }

  /// Whether it has more registers than can be told apart.
  var isTooLarge: Bool { registers.count >= Limits.graphRegistersMax }

  func type(of register: Register) -> TypeIndex { registers[Int(register.number)].type }
}
