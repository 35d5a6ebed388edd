import Foundation
import PorfinModel
import PorfinStore

/// What waits for the next round, shared by the workers of a process.
final class Mailbox: @unchecked Sendable {
  // Everything below is touched only while `condition` is locked.
  private let condition = NSCondition()
  private var letters: [Letter] = []
  private var ends: [AttemptEnd] = []
  private var isPoked = false
  private var isClosed = false
  private var hasStopped = false
  private var threads = 0
  private var flights = 0
  private var counted = Tally()

  enum Letter {
    case arrivals([Arrival], CheckedContinuation<Void, any Error>)
    case announcement(Announcement, CheckedContinuation<Void, any Error>)
  }

  /// What a worker takes at once.
  struct Post {
    var letters: [Letter] = []
    var ends: [AttemptEnd] = []
  }

  func put(_ letter: Letter) {
    let isRefused = locked {
      if !isClosed { letters.append(letter) }
      return isClosed
    }
    if isRefused { letter.end(throwing: StoreError.unreachable("stopping")) }
  }

  /// The end of an attempt that was under way.
  func land(_ end: AttemptEnd) {
    locked {
      flights -= 1
      ends.append(end)
    }
  }

  /// Ends that could not be written are tried again.
  func putBack(_ unsaved: [AttemptEnd]) { locked { ends = unsaved + ends } }

  func depart(_ count: Int) { locked { flights += count } }
  func poke() { locked { isPoked = true } }
  func add(_ tally: Tally) { locked { counted += tally } }
  func began() { locked { threads += 1 } }
  func ended() { locked { threads -= 1 } }
  func close() { locked { isClosed = true } }

  func stop() {
    let left = locked {
      hasStopped = true
      defer { letters = [] }
      return letters
    }
    for letter in left { letter.end(throwing: StoreError.unreachable("stopping")) }
  }

  var isStopped: Bool { locked { hasStopped } }
  var running: Int { locked { threads } }
  var inFlight: Int { locked { flights } }
  var tally: Tally { locked { counted } }

  /// Waits until there is something, or until the moment has come.
  func take(until deadline: Date) -> Post {
    condition.lock()
    defer { condition.unlock() }
    while letters.isEmpty, ends.isEmpty, !isPoked, !hasStopped {
      guard condition.wait(until: deadline) else { break }
    }
    isPoked = false
    var post = Post()
    var room = Limits.commandsPerRound
    while let letter = letters.first, room > 0 {
      post.letters.append(letter)
      letters.removeFirst()
      room -= letter.count
    }
    let taken = min(max(room, 1), ends.count)
    post.ends = Array(ends.prefix(taken))
    ends.removeFirst(taken)
    return post
  }

  @discardableResult
  private func locked<Value>(_ body: () -> Value) -> Value {
    condition.lock()
    defer {
      condition.signal()
      condition.unlock()
    }
    return body()
  }
}

extension Mailbox.Letter {
  var count: Int {
    switch self {
    case .arrivals(let arrivals, _): arrivals.count
    case .announcement: 1
    }
  }

  func end() {
    switch self {
    case .arrivals(_, let continuation), .announcement(_, let continuation): continuation.resume()
    }
  }

  func end(throwing error: any Error) {
    switch self {
    case .arrivals(_, let continuation), .announcement(_, let continuation): continuation.resume(throwing: error)
    }
  }
}
