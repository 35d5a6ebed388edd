import PorfinModel
import PorfinStore
import Testing

/// What leaves: taken once, in order, and ended once.
@Suite struct OutboxTests {
  private let all: [OutboxKind] = [.message, .effect]

  private func claim(_ trial: Trial, _ limit: Int = 10, _ kinds: [OutboxKind] = [.message, .effect]) throws
    -> [OutboxRow]
  {
    let lease = trial.clock.now.advanced(seconds: 60)
    return try trial.run { try $0.claimOutbox(limit: limit, kinds: kinds, owner: 7, leaseUntil: lease) }
  }

  private func settle(_ trial: Trial, _ ends: OutboxEnd...) throws -> [Bool] { try trial.run { try $0.settle(ends) } }

  private func row(_ trial: Trial, _ key: OutboxKey) throws -> OutboxRow {
    try #require(try trial.run { try $0.outbox([key]) }.first)
  }

  @Test(arguments: StoreUnderTest.all) func messagesOfAConversationLeaveOneAfterTheOther(of store: StoreUnderTest)
    throws
  {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    try trial.save { $0.outbox = (0..<3).map { OutboxRow(id, $0, due: now) } }
    for ordinal in 0..<3 as Range<Int64> {
      let claimed = try claim(trial)
      #expect(claimed.map(\.key.ordinal) == [ordinal])
      #expect(claimed.map(\.attempt) == [1] && claimed.map(\.state) == [.sending])
      #expect(try claim(trial).isEmpty)
      #expect(try settle(trial, OutboxEnd(key: OutboxKey(id, ordinal), attempt: 1, state: .unknown)) == [true])
      #expect(try claim(trial).isEmpty)
      #expect(try settle(trial, OutboxEnd(key: OutboxKey(id, ordinal), attempt: 1, state: .failed, code: 5)) == [true])
    }
    #expect(try claim(trial).isEmpty)
  }

  @Test(arguments: StoreUnderTest.all) func aLongLineKeepsItsOrder(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    try trial.save { $0.outbox = (0..<60).map { OutboxRow(id, $0, due: now) } }
    for ordinal in 0..<60 as Range<Int64> {
      #expect(try claim(trial).map(\.key.ordinal) == [ordinal])
      #expect(try settle(trial, OutboxEnd(key: OutboxKey(id, ordinal), attempt: 1, state: .sent)) == [true])
    }
  }

  @Test(arguments: StoreUnderTest.all) func aMessageThatWaitsHoldsBackLaterOnes(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    try trial.save { $0.outbox = [OutboxRow(id, 0, due: now.advanced(seconds: 9)), OutboxRow(id, 1, due: now)] }
    #expect(try claim(trial).isEmpty)
    trial.clock.advance(seconds: 9)
    #expect(try claim(trial).map(\.key.ordinal) == [0])
  }

  @Test(arguments: StoreUnderTest.all) func effectsNeitherWaitNorHoldBack(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    try trial.save {
      $0.outbox = [
        OutboxRow(id, 0, .effect, due: now), OutboxRow(id, 1, due: now), OutboxRow(id, 2, .effect, due: now),
        OutboxRow(id, 3, due: now),
      ]
    }
    #expect(try claim(trial, 10, [.message]).map(\.key.ordinal) == [1])
    #expect(try claim(trial, 1, [.effect]).map(\.key.ordinal) == [0])
    #expect(try claim(trial, 10, all).map(\.key.ordinal) == [2])
    #expect(try claim(trial, 10, []).isEmpty && claim(trial, 0).isEmpty)
  }

  @Test(arguments: StoreUnderTest.all) func theLongestDueIsTakenFirst(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    for number in 1...4 as ClosedRange<Int64> {
      let id = try trial.begin(number)
      try trial.save { $0.outbox = [OutboxRow(id, 0, due: now.advanced(seconds: [0, -3, -1, -2, 1][Int(number)]))] }
    }
    #expect(try claim(trial, 2).map(\.key.conversation.number) == [1, 3])
    #expect(try claim(trial).map(\.key.conversation.number) == [2])
  }

  @Test(arguments: StoreUnderTest.all) func allOfARowIsKept(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    var refused = OutboxRow(id, 0, due: now)
    refused.state = .failed
    refused.code = 131_047
    refused.channel = .shop
    let queued = OutboxRow(id, 1, .effect, due: now.advanced(seconds: 5))
    try trial.save { $0.outbox = [refused, queued] }
    #expect(try trial.run { try $0.outbox([queued.key, OutboxKey(id, 9), refused.key]) } == [queued, refused])
    #expect(try trial.run { try $0.outbox(of: id, from: 1, limit: 5) } == [queued])
    #expect(try trial.run { try $0.outbox(of: id, from: 0, limit: 1) } == [refused])
    #expect(throws: StoreError.self) { try trial.save { $0.outbox = [queued] } }
  }

  @Test(arguments: StoreUnderTest.all) func aPassedLeaseIsADoubt(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let now = trial.clock.now
    let id = try trial.begin(1)
    try trial.save { $0.outbox = [OutboxRow(id, 0, due: now)] }
    #expect(try claim(trial).count == 1)
    trial.clock.advance(seconds: 59)
    #expect(try trial.run { try $0.expireLeases(limit: 10) }.isEmpty)
    trial.clock.advance(seconds: 1)
    let expired = try trial.run { try $0.expireLeases(limit: 10) }
    #expect(expired.map(\.state) == [.unknown] && expired.map(\.since) == [trial.clock.now])
    #expect(try trial.run { try $0.expireLeases(limit: 10) }.isEmpty)
    let since = trial.clock.now
    #expect(try trial.run { try $0.unknownOutbox(since: since, limit: 10) }.isEmpty)
    #expect(try trial.run { try $0.unknownOutbox(since: since.advanced(milliseconds: 1), limit: 10) }.count == 1)
    // Its owner comes back late, and tells what happened.
    #expect(try settle(trial, OutboxEnd(key: OutboxKey(id, 0), attempt: 1, state: .sent)) == [true])
    #expect(try trial.run { try $0.unknownOutbox(since: since.advanced(seconds: 9), limit: 10) }.isEmpty)
  }

  @Test(arguments: StoreUnderTest.all) func anAttemptThatLostItsPlaceChangesNothing(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    let key = OutboxKey(id, 0)
    try trial.save { $0.outbox = [OutboxRow(id, 0, due: trial.clock.now)] }
    _ = try claim(trial)
    let later = trial.clock.now.advanced(seconds: 5)
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 1, state: .queued, dueAt: later, code: 4)) == [true])
    #expect(try claim(trial).isEmpty)
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 1, state: .sent)) == [false])
    trial.clock.advance(seconds: 5)
    #expect(try claim(trial).map(\.attempt) == [2])
    let before = try row(trial, key)
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 1, state: .failed, providerID: "x", stage: 5)) == [false])
    #expect(try settle(trial, OutboxEnd(key: OutboxKey(id, 1), attempt: 1, state: .failed)) == [false])
    #expect(try row(trial, key).comparable == before.comparable)
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 2, state: .sent, providerID: "p")) == [true])
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 2, state: .queued)) == [false])
    #expect(try row(trial, key).state == .sent && row(trial, key).providerID == "p" && row(trial, key).code == 4)
  }

  @Test(arguments: StoreUnderTest.all) func newsHoldWhateverTheAttempt(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    let key = OutboxKey(id, 0)
    try trial.save { $0.outbox = [OutboxRow(id, 0, due: trial.clock.now)] }
    _ = try claim(trial)
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 1, state: .unknown)) == [true])
    #expect(try settle(trial, OutboxEnd(key: key, attempt: 1, state: .queued)) == [true])
    // A status shows that the first attempt did leave: there must be no second one.
    let news = OutboxEnd(key: key, attempt: nil, state: .sent, providerID: "wamid.1", stage: 1)
    #expect(try settle(trial, news, news) == [true, false])
    #expect(try claim(trial).isEmpty)
    let sent = try row(trial, key)
    #expect(sent.state == .sent && sent.stage == 1 && sent.providerID == "wamid.1")
  }

  @Test(arguments: StoreUnderTest.all) func stagesNeverGoBack(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    let key = OutboxKey(id, 0)
    try trial.save { $0.outbox = [OutboxRow(id, 0, due: trial.clock.now)] }
    _ = try claim(trial)
    func note(_ state: OutboxState, _ stage: UInt8, code: Int64 = 0) throws -> Bool {
      try settle(trial, OutboxEnd(key: key, attempt: nil, state: state, stage: stage, code: code)) == [true]
    }
    #expect(try note(.sent, 3))
    #expect(try !note(.sent, 2))
    #expect(try row(trial, key).stage == 3)
    #expect(try !note(.sent, 3))
    #expect(try note(.failed, 5, code: 131_026))
    #expect(try !note(.sent, 4) && !note(.failed, 5) && !note(.unknown, 0) && !note(.queued, 0))
    let failed = try row(trial, key)
    #expect(failed.state == .failed && failed.stage == 5 && failed.code == 131_026)
  }

  @Test(arguments: StoreUnderTest.all) func rowsAreFoundByTheProvidersID(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.begin(1)
    try trial.save { $0.outbox = (0..<3).map { OutboxRow(id, $0, .effect, due: trial.clock.now) } }
    _ = try claim(trial)
    let names = ["short", "wamid.A-the-same-end-of-both", "wamid.B-the-same-end-of-both"]
    let ends = names.enumerated().map {
      OutboxEnd(key: OutboxKey(id, Int64($0.offset)), attempt: 1, state: .sent, providerID: $0.element)
    }
    #expect(try trial.run { try $0.settle(ends) } == [true, true, true])
    let found = try trial.run { try $0.outbox(providerIDs: [names[2], "", names[0], "none"], channel: .clinic) }
    #expect(found.map(\.key.ordinal) == [0, 2])
    #expect(try trial.run { try $0.outbox(providerIDs: names, channel: .shop) }.isEmpty)
  }
}
