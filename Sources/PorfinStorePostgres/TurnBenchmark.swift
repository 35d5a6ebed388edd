import Dispatch
import PorfinModel
import PorfinStore
import Synchronization

/// How many turns a second a store makes durable, without a machine: each turn sees a delivery, locks and reads a
/// conversation, writes its snapshot and a row of the outbox. For a maintainer's command, on a database of its own.
public struct TurnBenchmark: Sendable {
  public var connections: Int
  /// Turns a transaction.
  public var batch: Int
  public var conversations = 2_000
  public var snapshotBytes = 190

  public struct Result: Sendable {
    public var turnsPerSecond: Double
    /// Of a transaction.
    public var medianMilliseconds: Double
    public var p99Milliseconds: Double
  }

  public init(connections: Int, batch: Int) {
    self.connections = max(1, connections)
    self.batch = max(1, batch)
  }

  /// Makes at least so many turns, on a store that is prepared and empty.
  public func run(on store: any Store, turns: Int) throws -> Result {
    let ids = try begin(on: store)
    let start = ContinuousClock.now
    let state = Mutex<(times: [Duration], failure: (any Error)?)>(([], nil))
    let left = Atomic(turns)
    let group = DispatchGroup()
    for number in 0..<connections {
      // Each connection has conversations of its own, so that what is measured is not waiting for each other.
      let own = stride(from: number, to: ids.count, by: connections).map { ids[$0] }
      DispatchQueue(label: "porfin.benchmark.\(number)").async(group: group) {
        do {
          let times = try work(on: store.connect(), own, left)
          state.withLock { $0.times += times }
        } catch { state.withLock { $0.failure = error } }
      }
    }
    group.wait()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let (times, failure) = state.withLock { $0 }
    if let failure { throw failure }
    let sorted = times.map { $0 / .milliseconds(1) }.sorted()
    return Result(
      turnsPerSecond: Double(sorted.count * batch) / seconds, medianMilliseconds: sorted[sorted.count / 2],
      p99Milliseconds: sorted[sorted.count * 99 / 100])
  }

  private func begin(on store: any Store) throws -> [ConversationID] {
    try store.connect().transact { transaction in
      var changes = ChangeSet()
      changes.begun = try transaction.allocate(max(conversations, connections * batch)).map { number in
        Conversation(id: ConversationID(number), contact: ContactID(number), channel: ChannelName("benchmark"))
      }
      try transaction.save(changes)
      return changes.begun.map(\.id)
    }
  }

  private func work(
    on connection: any StoreConnection, _ ids: [ConversationID], _ left: borrowing Atomic<Int>
  ) throws -> [Duration] {
    var times: [Duration] = []
    var next = 0
    repeat {
      let chosen = (0..<min(batch, ids.count)).map { ids[(next + $0) % ids.count] }
      next += batch
      let start = ContinuousClock.now
      try connection.transact { try turn(chosen, $0) }
      times.append(ContinuousClock.now - start)
    } while left.wrappingSubtract(batch, ordering: .relaxed).newValue > 0
    return times
  }

  private func turn(_ ids: [ConversationID], _ transaction: any StoreTransaction) throws {
    _ = try transaction.admit(ids.map { _ in DeliveryKey(high: .random(in: 0 ... .max), low: .random(in: 0 ... .max)) })
    var changes = ChangeSet()
    for conversation in try transaction.lock(ids) {
      var changed = conversation
      changed.turn += 1
      changed.nextOrdinal += 1
      changed.snapshot = [UInt8](repeating: UInt8(truncatingIfNeeded: changed.turn), count: snapshotBytes)
      changes.changed.append(.init(changed, readAtTurn: conversation.turn))
      changes.outbox.append(
        OutboxRow(
          key: OutboxKey(conversation.id, conversation.nextOrdinal), channel: conversation.channel, kind: .message,
          dueAt: transaction.now, since: transaction.now, body: [UInt8](repeating: 3, count: 80)))
    }
    try transaction.save(changes)
  }
}
