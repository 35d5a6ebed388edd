import FlowVM
import Foundation
import PorfinModel
import PorfinStore
import Synchronization

/// Durable conversations: events in, messages out. Worker threads run rounds against the store; what comes in is
/// acknowledged, and what goes out leaves, only after the round that it belongs to is durable.
public final class Runtime: Sendable {
  private let mailbox: Mailbox
  private let store: any Store
  private let workers: Int
  private let makeWorker: @Sendable (any StoreConnection, Int64) -> Worker

  /// `owner` names this process in leases; workers count on from it.
  public init(
    store: any Store, plans: [ChannelName: ChannelPlan], sender: any MessageSender, effects: any EffectRunner,
    workers: Int = 1, owner: Int64, limits: FlowVM.Limits = FlowVM.Limits(),
    report: @escaping @Sendable (RuntimeNotice) -> Void = { _ in }
  ) {
    let mailbox = Mailbox()
    self.mailbox = mailbox
    self.store = store
    self.workers = workers
    makeWorker = { connection, number in
      Worker(
        connection, mailbox: mailbox, plans: plans, sender: sender, effects: effects, owner: owner &+ number,
        limits: limits, report: report)
    }
  }

  /// Opens the store's connections and begins to work. Call once.
  public func start() throws {
    for number in 0..<workers {
      let worker = makeWorker(try store.connect(), Int64(number))
      spawn("porfin-worker-\(number)") { worker.run() }
    }
    if store.isShared { spawn("porfin-listener") { [self] in listen() } }
  }

  /// Hears from other processes that there is work.
  private func listen() {
    var connection: (any StoreConnection)?
    while !mailbox.isStopped {
      do {
        let open = try connection ?? store.connect()
        connection = open
        try open.waitForWork(milliseconds: 1_000)
      } catch {
        connection = nil
        // A database that is away is not asked again at once; workers poll meanwhile.
        Thread.sleep(forTimeInterval: 0.2)
      }
      mailbox.poke()
    }
  }

  /// Takes events in; returns when they are durable. Throws the store's error if they are not: deliver them again.
  public func accept(_ arrivals: [Arrival]) async throws {
    guard !arrivals.isEmpty else { return }
    try await withCheckedThrowingContinuation { continuation in
      mailbox.put(.arrivals(arrivals, continuation))
    }
  }

  /// Hands a conversation an input of the host; returns when it is durable.
  public func announce(_ announcement: Announcement) async throws {
    try await withCheckedThrowingContinuation { continuation in
      mailbox.put(.announcement(announcement, continuation))
    }
  }

  public var tally: Tally { mailbox.tally }
  /// Rows under way.
  public var inFlight: Int { mailbox.inFlight }

  /// Takes nothing more in, lets what is under way end (up to so many seconds), and stops the threads.
  public func stop(seconds: Double = 5) async {
    let deadline = Date().addingTimeInterval(seconds)
    mailbox.close()
    while mailbox.inFlight > 0, Date() < deadline {
      do { try await Task.sleep(for: .milliseconds(10)) } catch { break }
    }
    mailbox.stop()
    while mailbox.running > 0, Date() < deadline {
      do { try await Task.sleep(for: .milliseconds(5)) } catch { break }
    }
  }

  private func spawn(_ name: String, _ body: @escaping @Sendable () -> Void) {
    let mailbox = mailbox
    mailbox.began()
    let thread = Thread {
      body()
      mailbox.ended()
    }
    thread.name = name
    thread.stackSize = 8 << 20
    thread.start()
  }
}

/// Something that a person who runs Porfin should know; without personal data.
public enum RuntimeNotice: Equatable, Sendable {
  /// The store refused a round; it is tried again.
  case storeFailed(StoreError)
  /// A bug: a round failed for a reason that no store gives.
  case roundFailed(String)
}
