/// Something that a channel tells: what every adapter turns its webhooks into.
public struct ChannelEvent: Equatable, Sendable {
  /// Unique for this event on its channel, so that a second delivery is known: a message id, or one with a status.
  public var key: String
  /// When it happened, as the channel says.
  public var at: Moment
  public var kind: Kind

  public init(key: String, at: Moment, kind: Kind) {
    self.key = key
    self.at = at
    self.kind = kind
  }

  public enum Kind: Equatable, Sendable {
    case message(from: Person, InboundMessage)
    /// The owner wrote to this person from the phone, outside the assistant.
    case echo(to: Person, InboundMessage)
    case status(DeliveryStatus)
    /// A person has other addresses from now on.
    case moved(from: Person, to: Person)
    /// A person wants marketing messages, or no longer.
    case preference(Person, wantsMarketing: Bool)
    /// A template was approved, paused, rejected …; the words are the provider's.
    case template(name: String, language: String, state: String)
    /// The channel itself: connection, quality, restriction …
    case channel(ChannelNotice)
    /// Understood enough to know that it is none of ours; kept as it came.
    case unknown(reason: String)
  }
}

/// A person as a channel describes them.
public struct Person: Equatable, Sendable {
  /// At least one; the best one to write to comes first.
  public var addresses: [Address]
  /// Empty if the channel does not say.
  public var name: String

  public init(addresses: [Address], name: String = "") {
    self.addresses = addresses
    self.name = name
  }
}

/// One message of a person.
public struct InboundMessage: Equatable, Sendable {
  /// The provider's id: what a reply, a reaction or a read receipt refers to.
  public var id: String
  public var content: Content
  /// The message of ours, or theirs, that it answers.
  public var repliesTo: String?
  /// Where an advertisement brought the person from.
  public var referral: String?

  public init(id: String, content: Content) {
    self.id = id
    self.content = content
  }

  public enum Content: Equatable, Sendable {
    case text(String)
    /// A button or row of ours that was tapped.
    case choice(id: String, title: String)
    case media(InboundMedia)
    /// Degrees, as written by the provider.
    case location(latitude: String, longitude: String, name: String, address: String)
    case contacts([SharedContact])
    case order(InboundOrder)
    /// Empty when it was taken back.
    case reaction(emoji: String, to: String)
    /// A form that was filled in: JSON.
    case form(json: String)
    case edited(original: String, text: String)
    case revoked(original: String)
    /// A kind that the channel cannot hand over, e.g. a poll.
    case unsupported(kind: String)
  }
}

/// A file that a person sent.
public struct InboundMedia: Equatable, Sendable {
  /// image, video, audio, document, sticker.
  public var kind: String
  /// The provider's id, to download it by.
  public var id: String
  /// Empty if the provider gives none yet.
  public var url: String
  public var mime: String
  /// Lower-case hexadecimal; empty if unknown.
  public var sha256: String
  public var name: String
  public var caption: String

  public init(
    kind: String, id: String, url: String = "", mime: String = "", sha256: String = "", name: String = "",
    caption: String = ""
  ) {
    self.kind = kind
    self.id = id
    self.url = url
    self.mime = mime
    self.sha256 = sha256
    self.name = name
    self.caption = caption
  }
}

/// A contact card that a person sent.
public struct SharedContact: Equatable, Sendable {
  public var name: String
  public var phones: [String]

  public init(name: String, phones: [String]) {
    self.name = name
    self.phones = phones
  }
}

/// What a person put in the cart of a catalogue.
public struct InboundOrder: Equatable, Sendable {
  public var catalog: String
  public var text: String
  public var items: [Item]

  public init(catalog: String, text: String, items: [Item]) {
    self.catalog = catalog
    self.text = text
    self.items = items
  }

  public struct Item: Equatable, Sendable {
    public var sku: String
    public var quantity: Int64
    /// Centavos of one piece.
    public var price: Int64
    public var currency: String

    public init(sku: String, quantity: Int64, price: Int64, currency: String) {
      self.sku = sku
      self.quantity = quantity
      self.price = price
      self.currency = currency
    }
  }
}

/// How far a message of ours has come.
public struct DeliveryStatus: Equatable, Sendable {
  /// The provider's id of the message.
  public var message: String
  public var stage: Stage
  /// What we gave with it when we sent it: who it is in our outbox. Empty if the channel has no such thing.
  public var callback: String
  /// The provider's error code, when it failed.
  public var error: Int?
  /// What it is charged as, if the provider says: service, utility, marketing …; nil if free.
  public var charged: String?

  public init(message: String, stage: Stage, callback: String = "", error: Int? = nil, charged: String? = nil) {
    self.message = message
    self.stage = stage
    self.callback = callback
    self.error = error
    self.charged = charged
  }

  /// In the order in which they count: a later notice of a lower stage changes nothing, and `failed` is final.
  public enum Stage: UInt8, Comparable, Sendable, CaseIterable {
    case sent = 1
    case delivered, read, played
    case failed

    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }
}

/// News of a channel itself.
public enum ChannelNotice: Equatable, Sendable {
  case connecting
  case connected
  /// A person must scan this code: the text of a QR code.
  case needsPairing(code: String)
  /// Signed out, blocked, restricted …: the provider's words.
  case down(reason: String)
  /// Something a person should know.
  case alert(String)
}
