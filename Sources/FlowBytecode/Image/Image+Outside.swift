extension Image {
  /// Something that is done outside: AI, calendar, payment, HTTP.
  public struct Effect: Equatable, Sendable {
    /// Dotted, e.g. `calendar.book`.
    public var name: [UInt8]
    public var parameters: [Parameter]
    /// The enumeration of its outcomes as declared; a call may narrow it, see `Point.EffectCall.outcomes`.
    public var outcomes: TypeIndex
    /// Seconds for one try.
    public var timeout: UInt32
    /// Tries after the first.
    public var retries: UInt16
    /// Must not happen twice without a new word from the customer.
    public var isOnce: Bool
    /// Centavos of one call, when declared.
    public var cost: Int64?

    public init(name: [UInt8], parameters: [Parameter], outcomes: TypeIndex, timeout: UInt32 = 30) {
      self.name = name
      self.parameters = parameters
      self.outcomes = outcomes
      self.timeout = timeout
      retries = 0
      isOnce = false
      cost = nil
    }
  }

  /// A message that WhatsApp approved beforehand.
  public struct Template: Equatable, Sendable {
    public var name: [UInt8]
    /// e.g. `pt_BR`
    public var language: [UInt8]
    public var category: Category
    /// Names of its parameters; their values are texts, formatted by the compiler's `format` instructions.
    public var parameters: [[UInt8]]
    public var header: [Piece]
    public var body: [Piece]
    public var footer: [Piece]
    /// Titles of quick-reply buttons.
    public var buttons: [[UInt8]]
    public var links: [Link]

    public init(
      name: [UInt8], language: [UInt8], category: Category, parameters: [[UInt8]], body: [Piece]
    ) {
      self.name = name
      self.language = language
      self.category = category
      self.parameters = parameters
      self.body = body
      header = []
      footer = []
      buttons = []
      links = []
    }

    public enum Category: UInt8, Sendable, CaseIterable {
      case utility, marketing, authentication
    }

    public enum Piece: Equatable, Sendable {
      case text([UInt8])
      /// Number of a parameter.
      case parameter(UInt16)
    }

    public struct Link: Equatable, Sendable {
      public var title: [UInt8]
      public var url: [Piece]

      public init(title: [UInt8], url: [Piece]) {
        self.title = title
        self.url = url
      }
    }
  }

  /// What a `send` carries. The comment says the registers it takes, in order.
  public enum MediaKind: UInt8, Sendable, CaseIterable {
    /// url, caption (texts)
    case image, video
    /// url
    case audio
    /// url, name, caption (texts)
    case document
    /// url
    case sticker
    /// latitude, longitude (decimals), name, address (texts)
    case location
    /// name, phone (texts), email (text?)
    case card
    /// emoji, on the customer's last message
    case reaction

    /// The types of the registers it takes; nil stands for an optional text.
    public var arguments: [TypeIndex?] {
      switch self {
      case .image, .video: [.text, .text]
      case .audio, .sticker, .reaction: [.text]
      case .document: [.text, .text, .text]
      case .location: [.decimal, .decimal, .text, .text]
      case .card: [.text, .text, nil]
      }
    }
  }

  /// How a value is shown in a hole of a text. The comment says the arguments, in the registers after the value.
  public enum Format: UInt8, Sendable, CaseIterable {
    case standard, short, long, time, weekday, date, money, upper, lower, title
    /// singular, plural (texts): the one of the two that fits the number
    case plural
    /// separator (text)
    case join
    /// characters (int)
    case limit
    case mask, digits, relative

    public var arguments: [TypeIndex] {
      switch self {
      case .plural: [.text, .text]
      case .join: [.text]
      case .limit: [.int]
      default: []
      }
    }
  }

  /// What a message means that arrives while an effect is under way.
  public enum BusyPolicy: UInt8, Sendable, CaseIterable {
    /// Held until the flow waits for the customer again.
    case queue
    /// Handlers for keywords and media run at once; what none of them takes is held.
    case interrupt
    /// Dropped.
    case ignore
  }
}
