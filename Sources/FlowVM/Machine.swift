import FlowBytecode

/// Runs the conversations of one program, one turn at a time. A pure function of its arguments: what it keeps between
/// turns is memory to be used again. Not for two threads at once; make one for each.
public final class Machine {
  private var core: Core

  public init(_ program: VerifiedImage, limits: Limits = Limits()) {
    core = Core(program, limits: limits)
  }

  public var program: VerifiedImage { core.program }
  public var limits: Limits { core.limits }

  /// Begins a conversation. Missing arguments take the parameters' defaults; without one it is `unfit(.argument)`.
  public func start(_ flow: FlowIndex, arguments: [Datum] = [], context: TurnContext) throws(StepError) -> Turn {
    try core.start(flow, arguments, context)
  }

  /// The next step of a waiting conversation. After an error the snapshot given is still the conversation.
  public func step(_ snapshot: [UInt8], _ input: Input, context: TurnContext) throws(StepError) -> Turn {
    try core.resume(snapshot, context)
    return try core.turn(input)
  }

  /// Where a conversation waits; nil when it is over.
  public func pending(of snapshot: [UInt8]) throws(StepError) -> Pending? {
    try core.resume(snapshot, TurnContext(now: 0), isOverAllowed: true)
    return core.pendingView
  }

  /// The snapshot read and written again: the same bytes, or an error.
  public func rewritten(_ snapshot: [UInt8]) throws(StepError) -> [UInt8] {
    try core.resume(snapshot, TurnContext(now: 0), isOverAllowed: true)
    guard let bytes = core.encoded() else { throw .snapshot(.tooLarge) }
    return bytes
  }

  /// The variables that are live where the innermost flow waits.
  public func variables(of snapshot: [UInt8]) throws(StepError) -> [VariableView] {
    try core.resume(snapshot, TurnContext(now: 0), isOverAllowed: true)
    return core.variables()
  }

  /// Calls a function of the program with values of its parameters' types. `fuel` of the limits holds for this call.
  public func call(
    _ function: FunctionIndex, arguments: [Datum], context: TurnContext
  ) throws(StepError) -> Result<Datum, Fault> {
    try core.call(function, arguments, context)
  }
}
