import FlowBytecode
import FlowVM
import FlowValues

/// A calendar that is open on weekdays from 9 to 17 and remembers what was booked in this conversation.
struct CalendarStandIn {
  /// Hours at which it offers slots.
  private static let hours = [9, 10, 14, 15]
  private var bookings: [Booking] = []
  private var made = 0

  private struct Booking {
    var start: Int64
    var datum: Datum
  }

  func freeSlots(_ call: StandInCall) -> World.Answer? {
    guard case .date(let day)? = call["on"], let date = CivilDate(days: day) else {
      return call.outcomes.answer("full")
    }
    guard !date.isWeekend, let list = call.outcomes.fieldType(of: "slots", 0),
      let slot = call.outcomes.elementType(list)
    else { return call.outcomes.answer("full") }
    var slots: [Datum] = []
    for hour in Self.hours {
      guard let time = TimeOfDay(hour: hour, minute: 0),
        let start = CivilDateTime(date: date, time: time).instant(at: .saoPaulo)?.seconds
      else { continue }
      guard start > call.now, !bookings.contains(where: { $0.start == start }) else { continue }
      slots.append(
        call.outcomes.record(
          slot,
          [
            ("start", .datetime(start)), ("length", .duration(call.seconds("length") ?? 1_800)),
            ("professional", .text(call.text("professional"))),
          ]))
    }
    return slots.isEmpty ? call.outcomes.answer("full") : call.outcomes.answer("slots", [("slots", .list(slots))])
  }

  mutating func book(_ call: StandInCall) -> World.Answer? {
    guard let start = start(of: call["slot"]) else { return nil }
    if bookings.contains(where: { $0.start == start }) { return call.outcomes.answer("taken", [("next", .list([]))]) }
    guard let type = call.outcomes.fieldType(of: "booked", 0) else { return nil }
    made += 1
    let booking = call.outcomes.record(
      type,
      [
        ("id", .text(Array("reserva-\(made)".utf8))), ("start", .datetime(start)), ("length", .duration(1_800)),
        ("title", .text(call.text("title"))), ("professional", professional(of: call["slot"])),
      ])
    bookings.append(Booking(start: start, datum: booking))
    return call.outcomes.answer("booked", [("booking", booking)])
  }

  mutating func reschedule(_ call: StandInCall) -> World.Answer? {
    guard let start = start(of: call["to"]) else { return nil }
    if bookings.contains(where: { $0.start == start }) { return call.outcomes.answer("taken", [("next", .list([]))]) }
    guard let type = call.outcomes.fieldType(of: "moved", 0), case .record(let old)? = call["booking"] else {
      return nil
    }
    bookings.removeAll { $0.datum == .record(old) }
    let moved = call.outcomes.record(
      type,
      [
        ("id", old.first ?? .text([])), ("start", .datetime(start)), ("length", .duration(1_800)),
        ("title", old.count > 3 ? old[3] : .text([])), ("professional", professional(of: call["to"])),
      ])
    bookings.append(Booking(start: start, datum: moved))
    return call.outcomes.answer("moved", [("booking", moved)])
  }

  mutating func cancel(_ call: StandInCall) -> World.Answer? {
    if let booking = call["booking"] { bookings.removeAll { $0.datum == booking } }
    return call.outcomes.answer("cancelled")
  }

  func next(_ call: StandInCall) -> World.Answer? {
    guard let first = bookings.filter({ $0.start >= call.now }).min(by: { $0.start < $1.start }) else {
      return call.outcomes.answer("nothing")
    }
    return call.outcomes.answer("found", [("booking", first.datum)])
  }

  func appointments(_ call: StandInCall) -> World.Answer? {
    guard !bookings.isEmpty else { return call.outcomes.answer("nothing") }
    let sorted = bookings.sorted { $0.start < $1.start }
    return call.outcomes.answer("found", [("bookings", .list(sorted.map { $0.datum }))])
  }

  /// A slot's or booking's first moment.
  private func start(of slot: Datum?) -> Int64? {
    guard case .record(let fields)? = slot else { return nil }
    for field in fields { if case .datetime(let start) = field { return start } }
    return nil
  }

  private func professional(of slot: Datum?) -> Datum {
    guard case .record(let fields)? = slot, let last = fields.last, case .text = last else { return .text([]) }
    return last
  }
}
