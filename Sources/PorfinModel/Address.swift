/// One of the names under which a channel knows a person.
///
/// A phone number is not an identity: a person may have a user id without a phone (Meta: business-scoped user ids, 2026),
/// and one line may be written with and without the ninth digit.
public struct Address: Hashable, Sendable {
  public var kind: Kind
  public var value: String

  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The raw values are stored; they keep their meaning for ever.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Digits with country code, as the business would dial.
    case phone = 1
    /// `wa_id` of the Cloud API: digits, maybe without the ninth.
    case whatsApp = 2
    /// `user_id` of the Cloud API, scoped to the business portfolio.
    case user = 3
    /// `…@s.whatsapp.net` of a gateway.
    case gateway = 4
    /// `…@lid` of a gateway.
    case hidden = 5
    /// A person of the simulated channel.
    case simulated = 6
  }
}
