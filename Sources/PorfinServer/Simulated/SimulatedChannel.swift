import FlowDiagnostics
import FlowWhatsApp
import PorfinModel
import Synchronization

/// A number that nobody needs an account for: what is sent to a person is kept here and shown on a page. What the person
/// writes takes the way of every channel: delivery, inbox, turn, outbox.
public final class SimulatedChannel: Sendable {
  public static let name = ChannelName("simulated")

  private struct Room {
    /// What was said, as JSON, with its numbers.
    var events: [(number: Int64, json: String)] = []
    /// Ids of what stands in `events`, so that an attempt that is repeated shows once.
    var ids: [String] = []
    var next: Int64 = 1
    var usedAt: Int64 = 0
    var waiting: [Int64: CheckedContinuation<Void, Never>] = [:]
  }

  private struct State {
    var rooms: [String: Room] = [:]
    var clock: Int64 = 0
    var isReleased = false
  }

  private let state = Mutex(State())

  public init() {}

  /// Shows a bubble to a person. `id` is the same for every attempt to send this message; a second one changes nothing.
  public func send(_ bubble: Bubble, to person: String, id: String) -> SendOutcome {
    guard SimulatedMessage.isPerson(person) else { return .refused(code: 0, .unreachable) }
    _ = show(person, id: id) { json in SimulatedBubble.write(bubble, to: &json) }
    return .accepted(id: "sim.\(id)")
  }

  /// Shows what the person wrote; false if it stands there already.
  func show(_ message: SimulatedMessage) -> Bool {
    show(message.person, id: "in." + message.id) { json in SimulatedBubble.write(message, to: &json) }
  }

  /// Takes back what was shown before it was stored.
  func withdraw(_ message: SimulatedMessage) {
    state.withLock { state in
      guard let index = state.rooms[message.person]?.ids.lastIndex(of: "in." + message.id) else { return }
      state.rooms[message.person]?.ids.remove(at: index)
      state.rooms[message.person]?.events.remove(at: index)
    }
  }

  /// What was said after this event, as one JSON object; waits for news, but not for ever.
  func news(of person: String, after number: Int64, waitMilliseconds: Int) async -> String {
    if let ready = page(person, after: number) { return ready }
    let ticket = state.withLock { state in
      state.clock += 1
      return state.clock
    }
    var alarm: Task<Void, Never>?
    await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let waits = state.withLock { state in
          let hasNews = state.rooms[person].map { $0.events.last?.number ?? 0 > number } ?? false
          guard !hasNews, !state.isReleased, !Task.isCancelled else { return false }
          Self.enter(person, &state)
          state.rooms[person]?.waiting[ticket] = continuation
          return true
        }
        guard waits else { return continuation.resume() }
        // Set only now: an alarm that rang before there is someone to wake would be lost.
        alarm = Task { [self] in
          do { try await Task.sleep(for: .milliseconds(waitMilliseconds)) } catch { return }
          wake(person, ticket)
        }
      }
    } onCancel: {
      wake(person, ticket)
    }
    alarm?.cancel()
    return page(person, after: number) ?? "{\"next\":\(number),\"events\":[]}"
  }

  /// Answers everyone who waits, now and later: Porfin is going.
  func release() {
    let waiting = state.withLock { state in
      state.isReleased = true
      return state.rooms.keys.flatMap { Self.takeWaiting($0, &state) }
    }
    for continuation in waiting { continuation.resume() }
  }

  // MARK: Rooms

  private func show(_ person: String, id: String, _ write: (inout JSONWriter) -> Void) -> Bool {
    let waiting: [CheckedContinuation<Void, Never>]? = state.withLock { state in
      Self.enter(person, &state)
      guard var room = state.rooms[person], !room.ids.contains(id) else { return nil }
      var json = JSONWriter()
      json.object { json in
        json.key("number")
        json.number(Int(room.next))
        json.key("id")
        json.string(id)
        write(&json)
      }
      room.events.append((room.next, json.string))
      room.ids.append(id)
      room.next += 1
      if room.events.count > Limits.simulatedEventsMax {
        room.events.removeFirst()
        room.ids.removeFirst()
      }
      state.rooms[person] = room
      return Self.takeWaiting(person, &state)
    }
    for continuation in waiting ?? [] { continuation.resume() }
    return waiting != nil
  }

  /// Makes a room, and forgets the one that was used longest ago when there are too many. Nobody who waits is forgotten.
  private static func enter(_ person: String, _ state: inout State) {
    state.clock += 1
    if state.rooms[person] == nil, state.rooms.count >= Limits.simulatedPeopleMax {
      let idle = state.rooms.filter { $0.value.waiting.isEmpty }.min { $0.value.usedAt < $1.value.usedAt }
      if let idle { state.rooms[idle.key] = nil }
    }
    state.rooms[person, default: Room()].usedAt = state.clock
  }

  private static func takeWaiting(_ person: String, _ state: inout State) -> [CheckedContinuation<Void, Never>] {
    let waiting = state.rooms[person]?.waiting ?? [:]
    state.rooms[person]?.waiting = [:]
    return Array(waiting.values)
  }

  private func wake(_ person: String, _ ticket: Int64) {
    state.withLock { $0.rooms[person]?.waiting.removeValue(forKey: ticket) }?.resume()
  }

  private func page(_ person: String, after number: Int64) -> String? {
    state.withLock { state in
      // After a restart the numbers begin anew: whoever is ahead begins anew too.
      guard let room = state.rooms[person] else { return number > 0 ? "{\"next\":0,\"events\":[]}" : nil }
      let from = number >= room.next ? 0 : number
      let new = room.events.filter { $0.number > from }
      guard !new.isEmpty else { return nil }
      return "{\"next\":\(room.next - 1),\"events\":[\(new.map(\.json).joined(separator: ","))]}"
    }
  }
}
