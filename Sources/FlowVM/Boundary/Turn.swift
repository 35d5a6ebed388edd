import FlowBytecode

/// What one step of a conversation came to.
public struct Turn: Equatable, Sendable {
  /// The conversation as it is now; give it back with the next input.
  public var snapshot: [UInt8]
  public var outputs: [Output]
  public var status: Status
  /// What became of the input.
  public var disposition: Disposition
  /// Where the conversation waits; nil when it is over.
  public var pending: Pending?
  /// States entered, in order; only if `TurnContext.isTraced`.
  public var visited: [VisitedState]

  public enum Status: UInt8, Sendable {
    case waiting
    /// `end`, or a day of silence.
    case ended
    /// A person has it.
    case handedOver
  }

  public enum Disposition: UInt8, Sendable {
    case taken
    /// A message that is held until the flow waits for the customer.
    case queued
    /// Nothing waits for it: an outcome that comes too late, an event without handler, a tick before the deadline.
    case ignored
  }
}

/// Where a conversation waits.
public struct Pending: Equatable, Sendable {
  public var flow: FlowIndex
  /// nil in the prologue and in handlers of a flow that is in no state yet.
  public var state: StateIndex?
  public var point: PointIndex
  /// Seconds since 1970: when a `tick` will change something.
  public var deadline: Int64
  /// Step of the effect or agent under way; of the first one not yet back in a `together`.
  public var step: UInt32?
  /// How often the reply to this question was not understood.
  public var failures: Int

  public init(flow: FlowIndex, state: StateIndex?, point: PointIndex, deadline: Int64) {
    self.flow = flow
    self.state = state
    self.point = point
    self.deadline = deadline
    step = nil
    failures = 0
  }
}

public struct VisitedState: Equatable, Hashable, Sendable {
  public var flow: FlowIndex
  public var state: StateIndex

  public init(flow: FlowIndex, state: StateIndex) {
    self.flow = flow
    self.state = state
  }
}

/// A variable of a waiting conversation, for people to see.
public struct VariableView: Equatable, Sendable {
  public var name: [UInt8]
  public var type: TypeIndex
  public var value: Datum

  public init(name: [UInt8], type: TypeIndex, value: Datum) {
    self.name = name
    self.type = type
    self.value = value
  }
}

/// Why a step could not be made at all. The conversation is as it was.
public enum StepError: Error, Equatable, Sendable {
  /// The snapshot is damaged or of another version or program.
  case snapshot(SnapshotError)
  /// The conversation is over.
  case notWaiting
  /// A value from the host does not have the type that the program wants.
  case unfit(Unfit)

  public enum Unfit: UInt8, Sendable, CaseIterable {
    case flow, argument, outcome, event
  }
}

public enum SnapshotError: UInt8, Error, Sendable, CaseIterable {
  case tooShort, notASnapshot, otherVersion, otherProgram, damaged, malformed, tooLarge
}
