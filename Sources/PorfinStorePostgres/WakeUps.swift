import Dispatch
import Synchronization

/// Tells all processes that something became due: outside of every transaction, because a NOTIFY makes its transaction
/// commit alone, and seldom, because many commits need one notice.
final class WakeUps: Sendable {
  static let channel = "porfin"

  private let queue = DispatchQueue(label: "porfin.notices")
  private let isPending = Atomic(false)
  /// Of the last notice, in nanoseconds of uptime.
  private let last = Atomic<UInt64>(0)
  /// Used by the queue only: it may take seconds to open, and nobody waits for it.
  private let session: Mutex<Session>

  init(url: String) {
    // A notice need not survive a crash.
    let session = Session(url: url, settings: ["SET synchronous_commit = off"])
    self.session = Mutex(session)
  }

  /// Returns at once.
  func signal() {
    guard !isPending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    let earliest = DispatchTime(uptimeNanoseconds: max(1, last.load(ordering: .relaxed)))
    queue.asyncAfter(deadline: max(.now(), earliest + .milliseconds(Limits.noticeMilliseconds))) { [self] in send() }
  }

  private func send() {
    last.store(DispatchTime.now().uptimeNanoseconds, ordering: .relaxed)
    // Before the notice: whoever commits from here on needs another one.
    isPending.store(false, ordering: .releasing)
    session.withLock { session in
      do {
        if !session.isOpen { try session.open() }
        _ = try session.run(Self.notice())
      } catch {
        // Nobody is told; all of them look for themselves before long (`StoreConnection.waitForWork`).
        session.close()
      }
    }
  }

  private static let notice = Statement("notice", "NOTIFY \(channel)")
}
