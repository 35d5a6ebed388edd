import FlowBytecode

/// Runs the conversations of one program, one turn at a time. A pure function of its arguments: what it keeps between
/// turns is memory to be used again. Not for two threads at once; make one for each.
public final class Machine {
  public let program: VerifiedImage
  public let limits: Limits

  public init(_ program: VerifiedImage, limits: Limits = Limits()) {
    self.program = program
    self.limits = limits
  }

  /// Begins a conversation. Missing arguments take the parameters' defaults; without one it is `unfit(.argument)`.
  public func start(_ flow: FlowIndex, arguments: [Datum] = [], context: TurnContext) throws(StepError) -> Turn {
    throw .notWaiting
  }

  /// The next step of a waiting conversation.
  public func step(_ snapshot: [UInt8], _ input: Input, context: TurnContext) throws(StepError) -> Turn {
    throw .notWaiting
  }

  /// The variables that are live where the innermost flow waits.
  public func variables(of snapshot: [UInt8]) throws(StepError) -> [VariableView] {
    throw .notWaiting
  }

  /// Calls a function of the program with values of its parameters' types.
  public func call(
    _ function: FunctionIndex, arguments: [Datum], context: TurnContext
  ) throws(StepError) -> Result<Datum, Fault> {
    throw .notWaiting
  }
}
