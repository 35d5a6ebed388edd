import PorfinModel
import PorfinStore
import Testing

/// Contacts, their addresses, and whom a conversation belongs to.
@Suite struct WhoTests {
  @Test(arguments: StoreUnderTest.all) func addressesLeadToContactsInOrder(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.save { $0.contacts = [.sample(1), .sample(2)] }
    let found = try trial.run {
      try $0.find([Address(.user, "u2"), Address(.user, "nobody"), Address(.user, "u1"), Address(.phone, "u1")])
    }
    #expect(found == [ContactID(2), nil, ContactID(1), nil])
    #expect(try trial.run { try $0.find([Address]()) } == [])
  }

  @Test(arguments: StoreUnderTest.all) func aContactIsReplacedWhole(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.save { $0.contacts = [.sample(1)] }
    let changed = ContactRecord(
      id: ContactID(1), name: "", addresses: [Address(.phone, "5511900000001"), Address(.user, "u1")], fields: [],
      wantsMarketing: false)
    try trial.save { $0.contacts = [changed] }
    #expect(try trial.run { try $0.contacts([ContactID(3), ContactID(1)]) } == [changed])
    #expect(try trial.run { try $0.find([ContactRecord.sample(1).addresses[0]]) } == [nil])
  }

  @Test(arguments: StoreUnderTest.all) func contactsComeInTheOrderAskedFor(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.save { $0.contacts = (1...3).map(ContactRecord.sample) }
    #expect(try trial.run { try $0.contacts([3, 9, 1].map(ContactID.init)) } == [.sample(3), .sample(1)])
  }

  /// Two processes that meet the same person for the first time: the second must look again.
  @Test(arguments: StoreUnderTest.all) func anAddressOfSomebodyElseIsAConflict(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.save { $0.contacts = [.sample(1)] }
    var other = ContactRecord.sample(2)
    other.addresses.append(Address(.user, "u1"))
    #expect { try trial.save { $0.contacts = [other] } } throws: { ($0 as? StoreError)?.isConflict == true }
    #expect(try trial.run { try $0.contacts([ContactID(2)]) } == [])
  }

  @Test(arguments: StoreUnderTest.all) func anAddressMovesWithinOneChange(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.save { $0.contacts = [.sample(1)] }
    var first = ContactRecord.sample(1)
    var second = ContactRecord.sample(2)
    second.addresses.append(first.addresses.removeLast())
    try trial.save { $0.contacts = [second, first] }
    #expect(try trial.run { try $0.find([Address(.user, "u1")]) } == [ContactID(2)])
    #expect(try trial.run { try $0.contacts([ContactID(1), ContactID(2)]) } == [first, second])
  }

  @Test(arguments: StoreUnderTest.all) func numbersAreNeverGivenTwice(of store: StoreUnderTest) throws {
    let trial = try store.open()
    var given: [Int64] = []
    for count in [3, 0, 1, 5] { given += try trial.run { try $0.allocate(count) } }
    given += try trial.run { try $0.allocate(2) + $0.allocate(2) }
    #expect(given.count == 13 && Set(given).count == 13 && given.allSatisfy { $0 > 0 })
  }

  @Test(arguments: StoreUnderTest.all) func conversationsAreFoundByContactAndChannel(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.begin(1)
    try trial.begin(2, channel: .shop)
    let found = try trial.run {
      try $0.find([
        (contact: ContactID(2), channel: .shop), (contact: ContactID(1), channel: .shop),
        (contact: ContactID(1), channel: .clinic), (contact: ContactID(1), channel: ChannelName("never seen")),
      ])
    }
    #expect(found == [ConversationID(2), nil, ConversationID(1), nil])
  }

  @Test(arguments: StoreUnderTest.all) func aMergeMovesAddressesAndConversations(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.begin(1)
    try trial.begin(2, channel: .shop)
    try trial.save { $0.merges = [(from: ContactID(2), into: ContactID(1))] }
    #expect(try trial.conversation(ConversationID(2)).contact == ContactID(1))
    let contact = try #require(try trial.run { try $0.contacts([ContactID(1)]) }.first)
    #expect(contact.addresses == ContactRecord.sample(1).addresses + ContactRecord.sample(2).addresses)
    #expect(contact.name == "Ana 1")
    #expect(try trial.run { try $0.contacts([ContactID(2)]) } == [])
    let pairs = [(contact: ContactID(1), channel: ChannelName.shop), (contact: ContactID(2), channel: .shop)]
    #expect(try trial.run { try $0.find(pairs) } == [ConversationID(2), nil])
    #expect(try trial.run { try $0.find(ContactRecord.sample(2).addresses) } == [ContactID(1), ContactID(1)])
  }

  @Test(arguments: StoreUnderTest.all) func aMergedContactMayComeWithTheAddresses(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.begin(1)
    try trial.begin(2, channel: .shop)
    var merged = ContactRecord.sample(1)
    merged.addresses.insert(contentsOf: ContactRecord.sample(2).addresses, at: 0)
    try trial.save {
      $0.contacts = [merged]
      $0.merges = [(from: ContactID(2), into: ContactID(1))]
    }
    #expect(try trial.run { try $0.contacts([ContactID(1), ContactID(2)]) } == [merged])
    #expect(try trial.conversation(ConversationID(2)).contact == ContactID(1))
  }

  @Test(arguments: StoreUnderTest.all) func ofTwoConversationsOnAChannelOneStays(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.begin(1)
    try trial.begin(2)
    try trial.save { $0.merges = [(from: ContactID(2), into: ContactID(1))] }
    #expect(try trial.conversation(ConversationID(2)).contact == ContactID(2))
    #expect(try trial.run { try $0.find([(contact: ContactID(1), channel: .clinic)]) } == [ConversationID(1)])
    #expect(try trial.run { try $0.find(ContactRecord.sample(2).addresses) } == [ContactID(1), ContactID(1)])
    #expect(try trial.run { try $0.contacts([ContactID(2)]) }.first?.addresses == [])
  }
}

extension StoreError {
  var isConflict: Bool {
    if case .conflict = self { true } else { false }
  }
}
