extension Image {
  /// A suspension point: a place where a conversation can wait, with a stable identity.
  ///
  /// ## The code around a point
  /// ```
  /// entry:    …            // pure: computes prompt, options, delay, bounds from live registers and constants
  ///           suspend P    // the machine stops here, or goes on at once if it can
  /// resumed:  …            // reached through the addresses below, never by falling through
  /// ```
  /// The code from `entry` to `suspend` runs when the point is reached, **again** when its question is asked again
  /// (`again`, `resume`), and again, with messages suppressed, when the reply to a menu or to an ask with bounds comes
  /// in. So it must send nothing, call no effect, and read only registers in `live`. What must not change between
  /// asking and answering (conditions of menu options that depend on the clock or the contact) is computed before
  /// `entry` into a live register.
  ///
  /// ## Registers
  /// After a wait only `live`, the registers written by the wait (`result`, `reply`, `picked`), and nothing else is
  /// initialised. `live` holds what is read: from `entry` on, from any address of the point on, and by any handler that
  /// can run at it; `ImageBuilder.define` works it out. A variable live here must not share its register with a
  /// temporary of code that `resume` can end: give temporaries registers of their own.
  public struct Point: Equatable, Sendable {
    /// Stable identity, e.g. `reception/book/ask1`: unique in the image, unchanged by edits elsewhere.
    public var path: [UInt8]
    public var flow: FlowIndex
    /// The state it stands in, or whose handler it stands in; nil in the prologue and in handlers of the flow.
    public var state: StateIndex?
    public var entry: CodeAddress
    /// Ascending. Filled in by `ImageBuilder.define`.
    public var live: [Register]
    /// Where it goes on with an answer, outcome, or result.
    public var resumed: CodeAddress
    /// Written before it goes on at `resumed`; its type is said by each kind. nil: nobody needs it.
    public var result: Register?
    /// Gets the customer's words (type text) when a message ends the wait, is not understood or reaches `otherwise`.
    public var reply: Register?
    /// What happens when nobody answers, nearest first: the `after` arm, the state's `on silence`, the flow's. Each is
    /// taken once; the next one counts when the question was asked again and nobody answered that either. After the
    /// last, a question waits as long as the flows that run this one say, then a day, then the conversation ends.
    public var after: [After]
    public var kind: Kind

    public init(
      path: [UInt8], flow: FlowIndex, state: StateIndex?, entry: CodeAddress, resumed: CodeAddress, kind: Kind
    ) {
      self.path = path
      self.flow = flow
      self.state = state
      self.entry = entry
      self.resumed = resumed
      self.kind = kind
      live = []
      result = nil
      reply = nil
      after = []
    }
  }
}

extension Image.Point {
  public indirect enum Kind: Equatable, Sendable {
    case ask(Ask)
    case menu(Menu)
    case wait(Wait)
    case effect(EffectCall)
    case together(Together)
    case agent(Agent)
    case run(Run)
    case handoff(Handoff)
  }

  /// Silence.
  public struct After: Equatable, Sendable {
    /// A duration, read at `suspend`. At a `run` point it is read later and must be live.
    public var delay: Register
    public var target: Target

    public init(delay: Register, target: Target) {
      self.delay = delay
      self.target = target
    }

    public enum Target: Equatable, Sendable {
      /// An `after` arm.
      case code(CodeAddress)
      /// A silence handler of the flow; it runs on top of the pending wait.
      case handler(HandlerIndex)
    }
  }
}
