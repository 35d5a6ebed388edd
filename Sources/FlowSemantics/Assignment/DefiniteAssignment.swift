import FlowDiagnostics
import FlowSyntax

extension Analyzer {
  /// Reports variables that are read before they have a value; nothing to do where each has one from the start.
  mutating func checkAssignment(flow: Flow?, _ block: Block) {
    guard !body.unassigned.isEmpty else { return }
    var search = DefiniteAssignment(body.unassigned, body.locals)
    if let flow { search.run(flow, program) } else { search.run(block, program) }
    for use in search.uses {
      let local = body.locals[Int(body.unassigned[use.variable].index)]
      let declaration = Diagnostic.Label(nameSpan(of: tree[node: local.node]), Hints.declaredHere)
      report(
        use.isHandler ? .handlerReadsUnassigned : .maybeUnassigned, at: tree[node: use.node].span,
        [string(local.name)], labels: [declaration])
    }
  }
}

/// Definite assignment: the greatest fixed point over the states of a flow of "has a value on every way here".
struct DefiniteAssignment {
  struct Use {
    /// Index into the tracked variables.
    var variable: Int
    var node: Int32
    var isHandler: Bool
  }

  /// Each variable that may be read without a value, at its first such use.
  private(set) var uses: [Use] = []

  private let count: Int
  /// By local: index of the tracked variable, or -1.
  private var numbers: [Int]
  /// Variables of a block begin anew whenever its state is entered.
  private var blockVariables: [Int] = []
  private var entries: [AssignedSet] = []
  private var waiting: [Int] = []

  // The walk at hand.
  var current: AssignedSet
  private var isReporting = false
  private var isHandler = false

  init(_ variables: [LocalID], _ locals: [Local]) {
    count = variables.count
    numbers = Array(repeating: -1, count: locals.count)
    current = AssignedSet(count: variables.count)
    for (number, variable) in variables.enumerated() {
      numbers[Int(variable.index)] = number
      if locals[Int(variable.index)].kind == .variable { blockVariables.append(number) }
    }
  }

  /// A function.
  mutating func run(_ block: Block, _ program: Program) {
    isReporting = true
    walk(block, program)
  }

  mutating func run(_ flow: Flow, _ program: Program) {
    guard !flow.states.isEmpty else { return }
    entries = Array(repeating: .unreachable(count: count), count: flow.states.count)
    walk(flow.prologue, program)
    enter(0)
    handlers(flow.handlers, AssignedSet(count: count), program)
    while let state = waiting.popLast() { visit(state, flow, program) }
    isReporting = true
    handlers(flow.handlers, AssignedSet(count: count), program)
    for state in flow.states.indices where !entries[state].isUnreachable { visit(state, flow, program) }
  }

  private mutating func visit(_ state: Int, _ flow: Flow, _ program: Program) {
    handlers(flow.states[state].handlers, entries[state], program)
    current = entries[state]
    walk(flow.states[state].body, program)
  }

  /// Handlers run at any wait: of the variables, those set at its start have a value.
  private mutating func handlers(_ handlers: [Handler], _ assigned: AssignedSet, _ program: Program) {
    isHandler = true
    for handler in handlers {
      current = assigned
      if case .silence(let delay) = handler.trigger { read(delay, program) }
      walk(handler.body, program)
    }
    isHandler = false
  }

  // MARK: What statements do

  /// An arrow to a state.
  mutating func enter(_ state: Int) {
    var arriving = current
    for variable in blockVariables where !arriving.isUnreachable { arriving.remove(variable) }
    let before = entries[state]
    entries[state].meet(arriving)
    if entries[state] != before, !isReporting { waiting.append(state) }
    current.leave()
  }

  mutating func assign(_ local: LocalID) {
    guard local.index >= 0 else { return }
    let number = numbers[Int(local.index)]
    if number >= 0 { current.insert(number) }
  }

  mutating func use(_ local: LocalID, _ node: Int32) {
    let number = numbers[Int(local.index)]
    guard number >= 0, isReporting, !current.contains(number) else { return }
    guard !uses.contains(where: { $0.variable == number }) else { return }
    uses.append(Use(variable: number, node: node, isHandler: isHandler))
  }

  /// Walks ways that part here and meet again behind.
  mutating func branches(_ blocks: [Block], orPass passes: Bool, _ program: Program) {
    let before = current
    var after = AssignedSet.unreachable(count: count)
    for block in blocks {
      current = before
      walk(block, program)
      after.meet(current)
    }
    if passes { after.meet(before) }
    current = after
  }
}
