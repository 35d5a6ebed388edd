import PorfinModel
import PorfinStore
import Testing

/// What simulations do to the model.
@Suite struct MemoryTests {
  private let store = MemoryStore(clock: { Moment(milliseconds: 0) })
  private let key = DeliveryKey(high: 1, low: 2)

  @Test func aCommitThatFailsHasNotHappened() throws {
    var faults = MemoryStore.Faults()
    faults.beforeCommit = { if $0 == 2 { throw StoreError.disk("full") } }
    store.inject(faults)
    let connection = store.connect()
    _ = try connection.transact { try $0.allocate(1) }
    #expect(throws: StoreError.disk("full")) { try connection.transact { try $0.admit([key]) } }
    store.inject(MemoryStore.Faults())
    #expect(try connection.transact { try $0.admit([key]) } == [true])
    #expect(store.commits == 2)
  }

  @Test func aCommitOfUnknownOutcomeMayHaveHappened() throws {
    var faults = MemoryStore.Faults()
    faults.afterCommit = { _ in throw StoreError.outcomeUnknown("cut") }
    store.inject(faults)
    let connection = store.connect()
    #expect(throws: StoreError.outcomeUnknown("cut")) { try connection.transact { try $0.admit([key]) } }
    store.inject(MemoryStore.Faults())
    #expect(try connection.transact { try $0.admit([key]) } == [false])
  }
}
