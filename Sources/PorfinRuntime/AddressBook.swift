import PorfinModel
import PorfinStore

/// An arrival with the person behind it.
struct Received {
  var arrival: Arrival
  /// nil for an event that concerns nobody, or somebody who is not known and need not be.
  var contact: ContactRecord?
  /// Whether a conversation begins if there is none.
  var beginsConversation = false
}

/// Finds, creates and merges the people of one round.
struct AddressBook {
  private let transaction: any StoreTransaction
  private var contacts: [ContactID: ContactRecord] = [:]
  private var owners: [Address: ContactID] = [:]
  private var dirty: Set<ContactID> = []
  private(set) var merges: [(from: ContactID, into: ContactID)] = []

  init(_ transaction: any StoreTransaction) { self.transaction = transaction }

  /// Contacts that are new or changed.
  var changed: [ContactRecord] { dirty.sorted().compactMap { contacts[$0] } }

  mutating func identify(_ arrivals: [Arrival]) throws -> [Received] {
    try look(up: arrivals)
    var received: [Received] = []
    for arrival in arrivals {
      switch arrival.event.kind {
      case .message(let person, _):
        let contact = try meet(person)
        received.append(Received(arrival: arrival, contact: contact, beginsConversation: true))
      case .echo(let person, _):
        let contact = try meet(person)
        received.append(Received(arrival: arrival, contact: contact, beginsConversation: true))
      case .moved(let old, let new):
        let contact = try meet(Person(addresses: old.addresses + new.addresses, name: new.name))
        received.append(Received(arrival: arrival, contact: contact))
      case .preference(let person, let wantsMarketing):
        let contact = try meet(person)
        contacts[contact.id]?.wantsMarketing = wantsMarketing
        dirty.insert(contact.id)
        received.append(Received(arrival: arrival, contact: contacts[contact.id]))
      case .status, .template, .channel, .unknown:
        received.append(Received(arrival: arrival, contact: nil))
      }
    }
    // A later arrival may have merged or renamed whom an earlier one met.
    for index in received.indices {
      guard let id = received[index].contact?.id else { continue }
      received[index].contact = contacts[survivor(of: id)]
    }
    return received
  }

  private func survivor(of id: ContactID) -> ContactID {
    var id = id
    while let merge = merges.last(where: { $0.from == id }) { id = merge.into }
    return id
  }

  private mutating func look(up arrivals: [Arrival]) throws {
    var addresses: [Address] = []
    for arrival in arrivals {
      switch arrival.event.kind {
      case .message(let person, _), .echo(let person, _), .preference(let person, _): addresses += person.addresses
      case .moved(let old, let new): addresses += old.addresses + new.addresses
      case .status, .template, .channel, .unknown: break
      }
    }
    guard !addresses.isEmpty else { return }
    for (address, id) in zip(addresses, try transaction.find(addresses)) { if let id { owners[address] = id } }
    for record in try transaction.contacts(Set(owners.values).sorted()) { contacts[record.id] = record }
  }

  /// The contact of a person: found by any address, created if there is none, merged if there are several.
  private mutating func meet(_ person: Person) throws -> ContactRecord {
    let known = Set(person.addresses.compactMap { owners[$0] }).sorted()
    var record: ContactRecord
    if let first = known.first, let found = contacts[first] {
      record = found
      for other in known.dropFirst() { merge(other, into: &record) }
    } else {
      let number = try transaction.allocate(1)
      record = ContactRecord(id: ContactID(number.first ?? 0))
      dirty.insert(record.id)
    }
    for address in person.addresses where !record.addresses.contains(address) {
      record.addresses.append(address)
      dirty.insert(record.id)
    }
    for address in record.addresses { owners[address] = record.id }
    if !person.name.isEmpty, person.name != record.name {
      record.name = person.name
      dirty.insert(record.id)
    }
    contacts[record.id] = record
    return record
  }

  private mutating func merge(_ other: ContactID, into record: inout ContactRecord) {
    guard let duplicate = contacts.removeValue(forKey: other) else { return }
    merges.append((from: other, into: record.id))
    dirty.remove(other)
    dirty.insert(record.id)
    for address in duplicate.addresses where !record.addresses.contains(address) { record.addresses.append(address) }
    if record.name.isEmpty { record.name = duplicate.name }
    if record.fields.isEmpty { record.fields = duplicate.fields }
    record.wantsMarketing = record.wantsMarketing && duplicate.wantsMarketing
  }
}
