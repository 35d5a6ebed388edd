/// Waits for time, services, models and people.
extension Image.Point {
  /// `wait`: when the time has come it goes on at `resumed`.
  ///
  /// With `onMessage` or `onMedia`, a message that no handler takes ends the wait there; else it is held.
  public struct Wait: Equatable, Sendable {
    /// A duration from now, or a datetime.
    public var until: Register
    /// `reply` gets the text.
    public var onMessage: CodeAddress?
    /// `result` gets the media (type media).
    public var onMedia: CodeAddress?

    public init(until: Register) {
      self.until = until
      onMessage = nil
      onMedia = nil
    }
  }

  /// A call of an effect: `result` gets its outcome, of type `outcomes`. To be taken apart with `switchCase` and `caseField`.
  public struct EffectCall: Equatable, Sendable {
    public var effect: EffectIndex
    /// The enumeration of outcomes with type names filled in.
    public var outcomes: TypeIndex
    /// One for each parameter, read at `suspend`.
    public var arguments: [Register]
    public var busy: Image.BusyPolicy

    public init(effect: EffectIndex, outcomes: TypeIndex, arguments: [Register], busy: Image.BusyPolicy = .queue) {
      self.effect = effect
      self.outcomes = outcomes
      self.arguments = arguments
      self.busy = busy
    }
  }

  /// Effects issued at once, in order; it goes on when all outcomes are there. `result` is unused.
  public struct Together: Equatable, Sendable {
    public var items: [Item]
    public var busy: Image.BusyPolicy

    public init(items: [Item], busy: Image.BusyPolicy = .queue) {
      self.items = items
      self.busy = busy
    }

    public struct Item: Equatable, Sendable {
      public var call: EffectCall
      /// Gets the outcome.
      public var result: Register

      public init(call: EffectCall, result: Register) {
        self.call = call
        self.result = result
      }
    }
  }

  /// A model leads: `result` gets done(goal), stuck(reason: text) or failed(reason: text), of type `outcomes`.
  public struct Agent: Equatable, Sendable {
    public var prompt: Register?
    public var tools: [Tool]
    /// Numbers in `Flow.knowledge`.
    public var knowledge: [UInt16]
    public var goal: TypeIndex
    /// An enumeration with exactly these three cases; `done` has no field if the goal is void.
    public var outcomes: TypeIndex
    /// An int.
    public var turnsMax: Register?
    /// Money.
    public var costMax: Register?
    public var busy: Image.BusyPolicy

    public init(goal: TypeIndex, outcomes: TypeIndex) {
      self.goal = goal
      self.outcomes = outcomes
      prompt = nil
      tools = []
      knowledge = []
      turnsMax = nil
      costMax = nil
      busy = .queue
    }

    public enum Tool: Equatable, Sendable {
      case effect(EffectIndex)
      case flow(FlowIndex)
      case function(FunctionIndex)
    }
  }

  /// `run f(…)`: `result` gets what the flow returns (unused if it returns nothing).
  public struct Run: Equatable, Sendable {
    public var flow: FlowIndex
    /// One for each parameter, read at `suspend`.
    public var arguments: [Register]

    public init(flow: FlowIndex, arguments: [Register]) {
      self.flow = flow
      self.arguments = arguments
    }
  }

  /// `handoff` with arms. A terminal one is the instruction `handOver`.
  public struct Handoff: Equatable, Sendable {
    public var to: Register?
    public var because: Register?
    /// The person solved it; nil goes to `Point.resumed`.
    public var resolved: CodeAddress?
    /// The person gave the conversation back; nil goes to `Point.resumed`.
    public var returned: CodeAddress?

    public init(to: Register? = nil, because: Register? = nil) {
      self.to = to
      self.because = because
      resolved = nil
      returned = nil
    }
  }
}
