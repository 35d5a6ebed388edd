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
    /// What happens when nobody answers. Nearest first: the `after` arm, else the state's or flow's `on silence`.
    /// nil: a question waits as long as the flows that run this one say, at most a day, then the conversation ends.
    public var after: After?
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
      after = nil
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

  public enum Prompt: Equatable, Sendable {
    /// A text. The empty text sends nothing.
    case text(Register)
    /// Template and the first of its parameters, texts.
    case template(TemplateIndex, Register)
  }

  /// `ask P as T`: `result` gets the answer, of type `answer`.
  ///
  /// Not understood: the n-th failure goes to the last of `invalid` whose count is at most n; without such an arm the
  /// machine says what it needs by type and waits on; the third failure without an arm is fault(notUnderstood).
  public struct Ask: Equatable, Sendable {
    public var prompt: Prompt
    /// How the reply is understood: any scalar type, text(N), media, or an enumeration without fields (by name,
    /// description and examples of its cases).
    public var answer: TypeIndex
    /// Both of the answer's type.
    public var minimum: Register?
    public var maximum: Register?
    /// Ascending counts, from 1. The code ends with `again` (x = 1 if it sent a message of its own) or goes elsewhere.
    public var invalid: [Invalid]

    public init(prompt: Prompt, answer: TypeIndex) {
      self.prompt = prompt
      self.answer = answer
      minimum = nil
      maximum = nil
      invalid = []
    }

    public struct Invalid: Equatable, Sendable {
      public var count: UInt8
      public var target: CodeAddress

      public init(count: UInt8, target: CodeAddress) {
        self.count = count
        self.target = target
      }
    }
  }

  /// `menu`: the code before `suspend` does `clearOptions`, then `option`/`elementOption` for each option to offer.
  ///
  /// A reply is understood by option id, number, exact title or synonym (folded), prefix, near spelling. Not
  /// understood: `otherwise`; without it the machine says so and asks again; the third time is fault(notUnderstood).
  /// No option at all: `empty`, else `otherwise`, else `resumed`. `result` and `resumed` are otherwise unused:
  /// `resumed` is the address after the menu, to which arms that fall through jump.
  public struct Menu: Equatable, Sendable {
    public var prompt: Prompt
    public var header: Register?
    public var footer: Register?
    /// Title of the button that opens the list.
    public var button: Register?
    public var options: [Option]
    /// Arm of `elementOption`s.
    public var picked: Picked?
    public var empty: CodeAddress?
    public var otherwise: CodeAddress?

    public init(prompt: Prompt, options: [Option]) {
      self.prompt = prompt
      self.options = options
      header = nil
      footer = nil
      button = nil
      picked = nil
      empty = nil
      otherwise = nil
    }

    public struct Option: Equatable, Sendable {
      /// Unique in the menu.
      public var id: [UInt8]
      public var synonyms: [[UInt8]]
      public var target: CodeAddress

      public init(id: [UInt8], synonyms: [[UInt8]] = [], target: CodeAddress) {
        self.id = id
        self.synonyms = synonyms
        self.target = target
      }
    }

    public struct Picked: Equatable, Sendable {
      /// Gets the chosen element.
      public var register: Register
      public var target: CodeAddress

      public init(register: Register, target: CodeAddress) {
        self.register = register
        self.target = target
      }
    }
  }

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
