extension Image {
  /// A given value of a function, flow or effect.
  public struct Parameter: Equatable, Hashable, Sendable {
    public var name: [UInt8]
    public var type: TypeIndex
    /// Taken when the host starts a flow without it; calls within the program give every argument.
    public var standard: ConstantIndex?

    public init(name: [UInt8], type: TypeIndex, standard: ConstantIndex? = nil) {
      self.name = name
      self.type = type
      self.standard = standard
    }
  }

  /// The code of a function or flow and its window.
  public struct Body: Equatable, Sendable {
    /// The type of each register. The parameters come first. A type never changes within a body, so that two ways
    /// that meet always agree; temporaries are shared by type.
    public var registers: [TypeIndex]
    /// Execution starts at the lower bound. No instruction leads out of it.
    public var code: Range<Int32>

    public init(registers: [TypeIndex], code: Range<Int32>) {
      self.registers = registers
      self.code = code
    }
  }

  /// Pure and without suspension.
  public struct Function: Equatable, Sendable {
    public var name: [UInt8]
    public var parameters: [Parameter]
    /// Never void.
    public var result: TypeIndex
    public var body: Body

    public init(name: [UInt8], parameters: [Parameter], result: TypeIndex, body: Body) {
      self.name = name
      self.parameters = parameters
      self.result = result
      self.body = body
    }
  }

  /// A conversation: its prologue, states and handlers share one window.
  public struct Flow: Equatable, Sendable {
    public var name: [UInt8]
    public var parameters: [Parameter]
    /// void when it gives nothing.
    public var result: TypeIndex
    /// Called by `run`; otherwise an assistant that a host starts.
    public var isSubflow: Bool
    public var body: Body
    /// What a person calls a variable: parameters, `var`s, state parameters and locals, for simulator and logs.
    public var variables: [Variable]
    public var states: [State]
    /// Those of a state and those of the flow, in the order of the source; of two that fit, a state's own comes first.
    public var handlers: [Handler]
    public var knowledge: [Knowledge]

    public init(name: [UInt8], parameters: [Parameter], result: TypeIndex, isSubflow: Bool, body: Body) {
      self.name = name
      self.parameters = parameters
      self.result = result
      self.isSubflow = isSubflow
      self.body = body
      variables = []
      states = []
      handlers = []
      knowledge = []
    }
  }

  public struct Variable: Equatable, Sendable {
    public var name: [UInt8]
    public var register: Register
    /// nil: visible in the whole flow.
    public var state: StateIndex?

    public init(name: [UInt8], register: Register, state: StateIndex? = nil) {
      self.name = name
      self.register = register
      self.state = state
    }
  }

  public struct State: Equatable, Sendable {
    public var name: [UInt8]
    /// `state b was a`: its former name.
    public var was: [UInt8]?
    /// An `enterState` of this state.
    public var entry: CodeAddress
    /// Set by the arrow before it jumps to `entry`.
    public var parameters: [Register]

    public init(name: [UInt8], was: [UInt8]? = nil, entry: CodeAddress, parameters: [Register] = []) {
      self.name = name
      self.was = was
      self.entry = entry
      self.parameters = parameters
    }
  }

  /// What runs when something comes in between. Its code ends with `resume`, a jump to a state, `end`, `return…` or
  /// `handOver`.
  public struct Handler: Equatable, Sendable {
    public var trigger: Trigger
    /// nil: the whole flow.
    public var state: StateIndex?
    public var entry: CodeAddress
    /// What its code may read at `entry` besides the binders of the trigger; filled in by `ImageBuilder.define`. Each is
    /// live at every point of the flow (of the state, for a state's handler). To an error handler, which can run at any
    /// moment, a register that was not assigned yet reads as the zero of its type.
    public var live: [Register]

    public init(trigger: Trigger, state: StateIndex? = nil, entry: CodeAddress, live: [Register] = []) {
      self.trigger = trigger
      self.state = state
      self.entry = entry
      self.live = live
    }
  }

  public enum Trigger: Equatable, Sendable {
    /// Any of these, compared folded (case, accents, punctuation) with the whole message.
    case keyword([[UInt8]])
    /// The media goes into the register (type media).
    case media(Register?)
    /// Binders of the event's values in order; any type, the host's values must fit.
    case event([UInt8], [Register?])
    /// Runs when `Point.after` names it.
    case silence
    /// The reason goes into the register (type text).
    case error(Register?)
  }

  public struct Knowledge: Equatable, Sendable {
    public var name: [UInt8]
    /// File patterns as written.
    public var sources: [[UInt8]]

    public init(name: [UInt8], sources: [[UInt8]]) {
      self.name = name
      self.sources = sources
    }
  }
}
