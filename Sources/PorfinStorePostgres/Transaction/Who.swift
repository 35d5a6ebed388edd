import PorfinModel
import PorfinStore

/// Contacts, their addresses and their conversations.
extension PostgresTransaction {
  func find(_ addresses: [Address]) throws -> [ContactID?] {
    guard !addresses.isEmpty else { return [] }
    let rows = try run(
      Self.byAddress {
        $0.add(addresses.map { Int64($0.kind.rawValue) })
        $0.add(addresses.map(\.value))
      })
    return rows.indices.map { rows.optionalInt($0, 0).map(ContactID.init) }
  }

  func find(_ pairs: [(contact: ContactID, channel: ChannelName)]) throws -> [ConversationID?] {
    guard !pairs.isEmpty else { return [] }
    let rows = try run(
      Self.byContact {
        $0.add(pairs.map(\.contact.number))
        $0.add(pairs.map(\.channel.text))
      })
    return rows.indices.map { rows.optionalInt($0, 0).map(ConversationID.init) }
  }

  func allocate(_ count: Int) throws -> [Int64] {
    guard count > 0 else { return [] }
    let rows = try run(Self.numbers { $0.add(Int64(count)) })
    return rows.indices.map { rows.int($0, 0) }
  }

  func contacts(_ ids: [ContactID]) throws -> [ContactRecord] {
    guard !ids.isEmpty else { return [] }
    let numbers = ids.distinct.map(\.number)
    let found = try run([Self.contacts { $0.add(numbers) }, Self.addresses { $0.add(numbers) }])
    let (contacts, addresses) = (found[0], found[1])
    var byContact: [ContactID: [Address]] = [:]
    for row in addresses.indices {
      guard let kind = Address.Kind(stored: addresses.int(row, 1)) else {
        throw fail(.damaged("an address of a kind that does not exist"))
      }
      byContact[ContactID(addresses.int(row, 0)), default: []].append(Address(kind, addresses.text(row, 2)))
    }
    return contacts.indices.map { row in
      let id = ContactID(contacts.int(row, 0))
      return ContactRecord(
        id: id, name: contacts.text(row, 2), addresses: byContact[id] ?? [], fields: contacts.bytes(row, 3),
        wantsMarketing: contacts.bool(row, 1))
    }
  }

  private static let byAddress = Statement(
    "by_address",
    """
    SELECT a.contact FROM unnest($1::int8[], $2::text[]) WITH ORDINALITY AS x(kind, value, place)
    LEFT JOIN address a ON a.value = x.value AND a.kind = x.kind ORDER BY x.place
    """)
  private static let byContact = Statement(
    "by_contact",
    """
    SELECT c.id FROM unnest($1::int8[], $2::text[]) WITH ORDINALITY AS x(contact, channel, place)
    LEFT JOIN conversation c ON c.contact = x.contact AND c.channel = x.channel ORDER BY x.place
    """)
  private static let numbers = Statement(
    "numbers", "SELECT nextval('number') FROM generate_series(1, $1::int8)")
  private static let contacts = Statement(
    "contacts",
    """
    SELECT c.id, c.wants_marketing, c.name, c.fields FROM unnest($1::int8[]) WITH ORDINALITY AS x(id, place)
    JOIN contact c ON c.id = x.id ORDER BY x.place
    """)
  private static let addresses = Statement(
    "addresses", "SELECT contact, kind, value FROM address WHERE contact = ANY($1::int8[]) ORDER BY contact, position")
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension RawRepresentable where RawValue == UInt8 {
  /// The case of a stored raw value; nil if there is none.
  init?(stored: Int64) {
    guard let raw = UInt8(exactly: stored) else { return nil }
    self.init(rawValue: raw)
  }
}
