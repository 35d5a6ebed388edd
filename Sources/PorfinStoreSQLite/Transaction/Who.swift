import GRDB
import PorfinModel
import PorfinStore

struct WhoQueries {
  let byAddress, byPair, next, contact: Query

  init(_ database: Database) throws {
    byAddress = try Query(database, "SELECT contact FROM address WHERE value = ? AND kind = ?")
    byPair = try Query(database, "SELECT id FROM conversation WHERE contact = ? AND channel = ?")
    next = try Query(
      database,
      """
      INSERT INTO counter (name, last) VALUES ('number', ?1)
      ON CONFLICT (name) DO UPDATE SET last = last + ?1 RETURNING last
      """)
    contact = try Query(
      database, "SELECT name, addresses, fields, wants_marketing FROM contact WHERE id = ?")
  }
}

/// Who is known.
extension SQLiteTransaction {
  func find(_ addresses: [Address]) throws -> [ContactID?] {
    try call {
      try addresses.map { address in
        try engine.who.byAddress.add(address.value).add(Int64(address.kind.rawValue)).first { ContactID($0.int(0)) }
      }
    }
  }

  func find(_ pairs: [(contact: ContactID, channel: ChannelName)]) throws -> [ConversationID?] {
    try call {
      try pairs.map { pair in
        guard let channel = try engine.channels.known(pair.channel.text) else { return nil }
        return try engine.who.byPair.add(pair.contact.number).add(channel).first { ConversationID($0.int(0)) }
      }
    }
  }

  func allocate(_ count: Int) throws -> [Int64] {
    guard count > 0 else { return [] }
    return try call {
      guard let last = try engine.who.next.add(Int64(count)).first({ $0.int(0) }), last >= Int64(count) else {
        throw StoreError.damaged("SQLite: no number was given")
      }
      return Array(last - Int64(count) + 1...last)
    }
  }

  func contacts(_ ids: [ContactID]) throws -> [ContactRecord] {
    try call { try ids.distinct.compactMap(contact) }
  }

  /// The contact of this number; nil if there is none.
  func contact(_ id: ContactID) throws -> ContactRecord? {
    try engine.who.contact.add(id.number).first { row in
      ContactRecord(
        id: id, name: row.text(0), addresses: try Addresses.decode(row.bytes(1)), fields: row.bytes(2),
        wantsMarketing: row.int(3) != 0)
    }
  }
}

/// The addresses of a contact within its row, so that reading it reads one row: kind, length in two bytes, value.
enum Addresses {
  static func encode(_ addresses: [Address]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for address in addresses {
      let value = address.value.utf8
      guard let length = UInt16(exactly: value.count) else {
        throw StoreError.damaged("SQLite: an address of more than 65,535 bytes")
      }
      bytes += [address.kind.rawValue, UInt8(length >> 8), UInt8(length & 0xff)]
      bytes += value
    }
    return bytes
  }

  static func decode(_ bytes: [UInt8]) throws -> [Address] {
    var addresses: [Address] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let head = rest.prefix(3).map(\.self)
      guard head.count == 3, let kind = Address.Kind(rawValue: head[0]) else { throw damage }
      let length = Int(head[1]) << 8 | Int(head[2])
      let value = rest.dropFirst(3).prefix(length)
      guard value.count == length else { throw damage }
      addresses.append(Address(kind, String(decoding: value, as: UTF8.self)))
      rest = rest.dropFirst(3 + length)
    }
    return addresses
  }

  private static var damage: StoreError { .damaged("SQLite: the addresses of a contact make no sense") }
}
