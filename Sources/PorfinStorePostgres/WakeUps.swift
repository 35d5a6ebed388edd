import Dispatch
import Synchronization

/// Tells all processes that something became due: outside of every transaction, because a NOTIFY makes its transaction
/// commit alone, and seldom, because many commits need one notice.
final class WakeUps: Sendable {
  static let channel = "porfin"

  private let queue = DispatchQueue(label: "porfin.notices")
  private let isPending = Atomic(false)
  private let state: Mutex<State>

  private struct State: ~Copyable {
    let session: Session
    var last: DispatchTime
  }

  init(url: String) {
    // A notice need not survive a crash.
    let session = Session(url: url, settings: ["SET synchronous_commit = off"])
    state = Mutex(State(session: session, last: DispatchTime(uptimeNanoseconds: 1)))
  }

  /// Returns at once.
  func signal() {
    guard !isPending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    let earliest = state.withLock { $0.last + .milliseconds(Limits.noticeMilliseconds) }
    queue.asyncAfter(deadline: max(.now(), earliest)) { [self] in send() }
  }

  private func send() {
    // Before the notice: whoever commits from here on needs another one.
    isPending.store(false, ordering: .releasing)
    state.withLock { state in
      state.last = .now()
      do {
        if !state.session.isOpen { try state.session.open() }
        _ = try state.session.run(Self.notice())
      } catch {
        // Nobody is told; all of them look for themselves before long (`StoreConnection.waitForWork`).
        state.session.close()
      }
    }
  }

  private static let notice = Statement("notice", "NOTIFY \(channel)")
}
