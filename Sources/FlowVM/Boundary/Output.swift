import FlowBytecode

/// What a turn asks the host to do, in order.
public enum Output: Equatable, Sendable {
  /// A message, or the prompt of an ask.
  case text([UInt8])
  /// What follows is a bubble of its own.
  case pause
  case menu(MenuMessage)
  case media(MediaMessage)
  case template(TemplateMessage)
  case effect(EffectRequest)
  case agent(AgentRequest)
  /// A message of the customer for the agent whose turn this is.
  case agentMessage(step: UInt32, CustomerMessage)
  /// A person takes over: for good, or until `handoffEnded` comes in.
  case handoff(to: [UInt8], because: [UInt8], isFinal: Bool)
  case track(name: [UInt8], value: Datum?)
  case tag([UInt8])
  case untag([UInt8])
  /// Field number in `Image.contact`.
  case remember(field: Int, Datum)
  /// Something went wrong; what the customer sees comes from the flow's error handler or a hand-over that follows.
  case fault(Fault)
}

/// A question with options. How it looks is decided by the channel; nothing here depends on one.
public struct MenuMessage: Equatable, Sendable {
  public var prompt: Prompt
  /// Empty if there is none.
  public var header: [UInt8]
  public var footer: [UInt8]
  public var button: [UInt8]
  /// All of them, in order; the number of an option is its position + 1, whatever the page.
  public var options: [MenuOption]
  /// From 0; the customer asks for the next one with the option id `MenuOption.more`, "0", or "mais opções".
  public var page: Int

  public enum Prompt: Equatable, Sendable {
    case text([UInt8])
    case template(TemplateMessage)
  }

  public init(prompt: Prompt, options: [MenuOption]) {
    self.prompt = prompt
    self.options = options
    header = []
    footer = []
    button = []
    page = 0
  }
}

public struct MenuOption: Equatable, Sendable {
  /// Comes back as `CustomerMessage.optionID`.
  public var id: [UInt8]
  public var title: [UInt8]
  /// Empty if there is none.
  public var description: [UInt8]
  /// Empty outside sections.
  public var section: [UInt8]

  public init(id: [UInt8], title: [UInt8], description: [UInt8] = [], section: [UInt8] = []) {
    self.id = id
    self.title = title
    self.description = description
    self.section = section
  }

  /// Id of the option "Mais opções" that a channel adds to a menu in pages.
  public static var more: [UInt8] { Array("more".utf8) }
  /// Options of one page of a menu in pages.
  public static var perPage: Int { 9 }
}

public struct MediaMessage: Equatable, Sendable {
  public var kind: Image.MediaKind
  /// As `Image.MediaKind` lists them, e.g. url and caption.
  public var arguments: [Datum]

  public init(kind: Image.MediaKind, arguments: [Datum]) {
    self.kind = kind
    self.arguments = arguments
  }
}

public struct TemplateMessage: Equatable, Sendable {
  public var template: TemplateIndex
  /// Values of its parameters.
  public var parameters: [[UInt8]]
  // With the parameters filled in.
  public var header: [UInt8]
  public var body: [UInt8]
  public var footer: [UInt8]
  /// Addresses of its links.
  public var links: [[UInt8]]

  public init(template: TemplateIndex, parameters: [[UInt8]], body: [UInt8]) {
    self.template = template
    self.parameters = parameters
    self.body = body
    header = []
    footer = []
    links = []
  }
}

/// A call of an effect. Conversation id and `step` together are its idempotency key.
public struct EffectRequest: Equatable, Sendable {
  public var effect: EffectIndex
  /// The outcomes that may come back: an enumeration of the image.
  public var outcomes: TypeIndex
  public var arguments: [Datum]
  public var step: UInt32
  /// From the undo list: nobody waits for its outcome.
  public var isCompensation: Bool

  public init(effect: EffectIndex, outcomes: TypeIndex, arguments: [Datum], step: UInt32, isCompensation: Bool) {
    self.effect = effect
    self.outcomes = outcomes
    self.arguments = arguments
    self.step = step
    self.isCompensation = isCompensation
  }
}

/// A model takes the lead. Tools, knowledge and goal stand in the point, an `Image.Point.Agent`.
public struct AgentRequest: Equatable, Sendable {
  public var point: PointIndex
  public var prompt: [UInt8]
  public var turnsMax: Int64?
  /// Centavos.
  public var costMax: Int64?
  public var step: UInt32

  public init(point: PointIndex, prompt: [UInt8], turnsMax: Int64?, costMax: Int64?, step: UInt32) {
    self.point = point
    self.prompt = prompt
    self.turnsMax = turnsMax
    self.costMax = costMax
    self.step = step
  }
}
