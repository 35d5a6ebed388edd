import PorfinModel

/// What all parts of one change share: account, number, time, people.
struct CloudScope {
  let value: JSON
  let account: String
  let number: String
  let displayNumber: String
  /// When the provider made the webhook.
  let time: Moment
  private let people: [String: JSON]
  private let onlyContact: JSON?

  init(entry: JSON, value: JSON) {
    self.value = value
    account = entry["id"].text
    let metadata = value["metadata"]
    number = metadata?["phone_number_id"].text ?? ""
    displayNumber = (metadata?["display_phone_number"] ?? value["display_phone_number"]).text
    time = Self.moment(entry["time"]) ?? Moment(milliseconds: 0)
    let contacts = value["contacts"].elements.prefix(Limits.webhookUpdates)
    onlyContact = contacts.count == 1 ? contacts.first : nil
    var people: [String: JSON] = [:]
    for contact in contacts {
      for key in ["wa_id", "user_id"] where !contact[key].text.isEmpty { people[contact[key].text] = contact }
    }
    self.people = people
  }

  /// Whom a phone (or `wa_id`) and a user id stand for; nil if there is neither, in the message or its contact.
  func person(phone: String, user: String, mayBeOnlyContact: Bool = true) -> Person? {
    let contact =
      people[phone] ?? people[user] ?? (phone.isEmpty && user.isEmpty && mayBeOnlyContact ? onlyContact : nil)
    var addresses: [Address] = []
    func add(_ kind: Address.Kind, _ text: String) {
      let address = Address(kind, text)
      if !text.isEmpty, !addresses.contains(address) { addresses.append(address) }
    }
    add(.whatsApp, digits(phone.isEmpty ? (contact?["wa_id"]).text : phone))
    add(.user, user.isEmpty ? (contact?["user_id"]).text : user)
    guard !addresses.isEmpty else { return nil }
    let profile = contact?["profile"]
    let name = (profile?["name"]).text
    return Person(addresses: addresses, name: name.isEmpty ? (profile?["username"]).text : name)
  }

  private func digits(_ text: String) -> String { text.hasPrefix("+") ? String(text.dropFirst()) : text }

  /// When a part happened; the time of the webhook if it does not say.
  func moment(of part: JSON) -> Moment { Self.moment(part["timestamp"]) ?? time }

  /// The key of something without an id of its own: a redelivery has the same.
  func key(_ field: String, _ part: JSON) -> String {
    "\(field):\(Digest.text(Array("\(account):\(time.milliseconds):".utf8) + part.bytes))"
  }

  func unknown(_ reason: String, _ part: JSON) -> ChannelEvent {
    let id = part["id"].text
    return ChannelEvent(
      key: id.isEmpty ? key("unknown", part) : id, at: moment(of: part), kind: .unknown(reason: reason))
  }

  /// Seconds as text or number, or milliseconds, which are told apart by their size.
  private static func moment(_ time: JSON?) -> Moment? {
    guard let number = time?.integer, number > 0 else { return nil }
    return number >= 100_000_000_000 ? Moment(milliseconds: number) : Moment(seconds: number)
  }
}
