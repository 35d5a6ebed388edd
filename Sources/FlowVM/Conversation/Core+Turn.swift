import FlowBytecode
import FlowDiagnostics

/// A turn from beginning to end.
extension Core {
  mutating func start(_ flow: FlowIndex, _ arguments: [Datum], _ context: TurnContext) throws(StepError) -> Turn {
    begin(context)
    guard flow.position < program.image.flows.count else { throw .unfit(.flow) }
    let parameters = program.image.flows[flow.position].parameters
    guard arguments.count <= parameters.count else { throw .unfit(.argument) }
    var words: [Word] = []
    for (index, parameter) in parameters.enumerated() {
      guard let word = argument(index, arguments, parameter) else { throw .unfit(.argument) }
      words.append(word)
    }
    guard push(flow.position, words) else { throw .unfit(.flow) }
    go(to: tables.flows[flow.position].start, in: 0, isHandler: false)
    drive()
    return finished(.taken)
  }

  private mutating func argument(_ index: Int, _ arguments: [Datum], _ parameter: Image.Parameter) -> Word? {
    if index < arguments.count { return word(arguments[index], parameter.type.position) }
    return parameter.standard.map { tables.constants[$0.position] }
  }

  /// Takes up a waiting conversation.
  mutating func resume(
    _ snapshot: [UInt8], _ context: TurnContext, isOverAllowed: Bool = false
  ) throws(StepError) {
    begin(context)
    if let error = snapshot.withUnsafeBufferPointer({ decode($0) }) { throw .snapshot(error) }
    guard conversation.status == .waiting || isOverAllowed else { throw .notWaiting }
    // A fault before anything runs is one of the wait.
    if let pending = conversation.pending { pc = Int(tables.points[pending.waiting.point].suspend) + 1 }
  }

  mutating func turn(_ input: Input) throws(StepError) -> Turn {
    let disposition = try step(input).get()
    return finished(disposition)
  }

  /// What the turn came to. A conversation that has too much to remember goes the error way, then to a person.
  private mutating func finished(_ disposition: Turn.Disposition) -> Turn {
    var bytes = encoded()
    if bytes == nil, handleFault(failure) { drive() }
    if bytes == nil { bytes = encoded() }
    if bytes == nil {
      _ = handOver(to: [], because: Array(failure.reason.portuguese.utf8))
      bytes = encoded()
    }
    return Turn(
      snapshot: bytes ?? [], outputs: outputs, status: conversation.status, disposition: disposition,
      pending: pendingView, visited: visited)
  }

  var pendingView: Pending? {
    guard let pending = conversation.pending else { return nil }
    let activation = conversation.activations[pending.activation]
    var view = Pending(
      flow: FlowIndex(UInt16(truncatingIfNeeded: activation.flow)),
      state: activation.state < 0 ? nil : StateIndex(UInt16(truncatingIfNeeded: activation.state)),
      point: PointIndex(UInt16(truncatingIfNeeded: pending.waiting.point)), deadline: pending.waiting.deadline)
    view.failures = pending.waiting.failures
    if pending.waiting.step > 0 { view.step = pending.waiting.step &+ UInt32(pending.waiting.firstMissing) }
    return view
  }

  /// The named registers that a snapshot keeps of the flow that waits.
  mutating func variables() -> [VariableView] {
    guard let pending = conversation.pending else { return [] }
    let activation = conversation.activations[pending.activation]
    let flow = program.image.flows[activation.flow]
    var live: [Int] = []
    forEachLive(pending.activation) { _, register in live.append(register) }
    var views: [VariableView] = []
    for variable in flow.variables where live.contains(Int(variable.register.number)) {
      if let state = variable.state, state.position != activation.state { continue }
      let type = flow.body.registers[Int(variable.register.number)]
      guard let value = datum(stack[activation.base + Int(variable.register.number)], type.position) else { continue }
      views.append(VariableView(name: variable.name, type: type, value: value))
    }
    return views
  }

  mutating func call(
    _ function: FunctionIndex, _ arguments: [Datum], _ context: TurnContext
  ) throws(StepError) -> Result<Datum, Fault> {
    begin(context)
    guard function.position < program.image.functions.count else { throw .unfit(.flow) }
    let row = program.image.functions[function.position]
    guard arguments.count == row.parameters.count else { throw .unfit(.argument) }
    let end = tables.functions[function.position].registers
    guard end <= limits.stackWords else { return .failure(fault(.stackOverflow)) }
    for (index, parameter) in row.parameters.enumerated() {
      guard let word = word(arguments[index], parameter.type.position) else { throw .unfit(.argument) }
      stack[index] = word
    }
    pc = Int(row.body.code.lowerBound)
    switch run(window: 0, end: end) {
    case .returned: break
    case .fault(let kind): return .failure(fault(kind))
    case .suspend, .again, .resume, .end, .handOver: return .failure(fault(.unreachable))
    }
    guard let value = datum(returned, row.result.position) else { return .failure(fault(failure)) }
    return .success(value)
  }

  func fault(_ kind: Fault.Kind) -> Fault {
    let address = CodeAddress(Int32(truncatingIfNeeded: max(pc - 1, 0)))
    return Fault(kind, at: address, position: program.image.position(of: address))
  }
}

extension Conversation.Waiting {
  /// The first item of a `together` whose outcome is not there yet.
  fileprivate var firstMissing: Int { (~arrived).trailingZeroBitCount }
}
