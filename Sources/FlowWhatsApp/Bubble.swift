import FlowBytecode

/// What a customer sees: one message as WhatsApp shows it. Texts are UTF-8 with WhatsApp's own marks (`*bold*` …).
public enum Bubble: Equatable, Sendable {
  case text([UInt8])
  /// Up to three reply buttons under a text.
  case buttons(Card, [Choice])
  /// A button that opens a list of up to ten rows.
  case list(Card, button: [UInt8], [Choice])
  /// A numbered text: what does not fit buttons or list, or a channel without them.
  case numbered([UInt8], [Choice])
  case template(Template)
  /// url or emoji, then what the kind carries besides (see `Image.MediaKind`), as texts.
  case media(Image.MediaKind, [[UInt8]])

  /// Header, body and footer; empty where there is none.
  public struct Card: Equatable, Sendable {
    public var header: [UInt8]
    public var body: [UInt8]
    public var footer: [UInt8]

    public init(header: [UInt8] = [], body: [UInt8], footer: [UInt8] = []) {
      self.header = header
      self.body = body
      self.footer = footer
    }
  }

  /// A button, row or numbered line.
  public struct Choice: Equatable, Sendable {
    public var id: [UInt8]
    public var title: [UInt8]
    public var description: [UInt8]
    public var section: [UInt8]

    public init(id: [UInt8], title: [UInt8], description: [UInt8] = [], section: [UInt8] = []) {
      self.id = id
      self.title = title
      self.description = description
      self.section = section
    }
  }

  /// A message that Meta has approved, with its values: both what is sent and what the customer then sees.
  public struct Template: Equatable, Sendable {
    public var name: [UInt8]
    /// e.g. `pt_BR`
    public var language: [UInt8]
    /// Names and values of its parameters, in the order in which they are declared.
    public var parameters: [(name: [UInt8], value: [UInt8])]
    /// With the values filled in.
    public var card: Card
    /// Titles of its quick-reply buttons.
    public var buttons: [[UInt8]]
    /// Addresses of its links, with the values filled in.
    public var links: [[UInt8]]

    public init(
      name: [UInt8], language: [UInt8], parameters: [(name: [UInt8], value: [UInt8])], card: Card,
      buttons: [[UInt8]] = [], links: [[UInt8]] = []
    ) {
      self.name = name
      self.language = language
      self.parameters = parameters
      self.card = card
      self.buttons = buttons
      self.links = links
    }

    public static func == (left: Template, right: Template) -> Bool {
      left.name == right.name && left.language == right.language && left.card == right.card
        && left.buttons == right.buttons && left.links == right.links
        && left.parameters.elementsEqual(right.parameters) { $0.name == $1.name && $0.value == $1.value }
    }
  }
}

extension Bubble {
  /// What can be chosen in it, in order.
  public var choices: [Choice] {
    switch self {
    case .buttons(_, let choices), .list(_, _, let choices), .numbered(_, let choices): choices
    case .text, .template, .media: []
    }
  }

  /// Its words: the text, body or caption; what scenarios compare.
  public var words: [UInt8] {
    switch self {
    case .text(let text): text
    case .buttons(let card, _), .list(let card, _, _): card.body
    case .template(let template): template.card.body
    case .numbered(let text, _): text
    case .media(let kind, let parts):
      switch kind {
      case .image, .video: parts.count > 1 ? parts[1] : []
      case .document: parts.count > 2 ? parts[2] : []
      case .audio, .sticker, .location, .card, .reaction: []
      }
    }
  }
}
