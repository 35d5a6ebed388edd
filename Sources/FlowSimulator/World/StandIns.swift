import FlowBytecode
import FlowVM

/// Stand-ins for effects of the standard library that a conversation can be played with, by name.
///
/// The only place outside `stdlib/` that knows effects by name; an effect that is not here gives its first outcome.
enum StandIns {
  struct Reply {
    var answer: World.Answer
    /// Seconds until it comes.
    var delay: Int64 = 0
    var isPayment = false
  }

  static func answer(
    _ effect: Image.Effect, _ arguments: [Datum], _ outcomes: OutcomeBuilder, _ world: inout World, now: Int64
  ) -> Reply {
    let name = String(decoding: effect.name, as: UTF8.self)
    let call = StandInCall(effect: effect, arguments: arguments, outcomes: outcomes, now: now)
    let known: Reply? =
      switch name {
      case "calendar.free_slots": world.calendar.freeSlots(call).map { Reply(answer: $0) }
      case "calendar.book": world.calendar.book(call).map { Reply(answer: $0) }
      case "calendar.reschedule": world.calendar.reschedule(call).map { Reply(answer: $0) }
      case "calendar.cancel": world.calendar.cancel(call).map { Reply(answer: $0) }
      case "calendar.next": world.calendar.next(call).map { Reply(answer: $0) }
      case "calendar.appointments": world.calendar.appointments(call).map { Reply(answer: $0) }
      case "payment.pix", "payment.page": world.till.charge(call).map { Reply(answer: $0) }
      case "payment.wait": world.till.wait(call)
      case "payment.status": world.till.status(call).map { Reply(answer: $0) }
      case "ai.classify": IntelligenceStandIn.classify(call).map { Reply(answer: $0) }
      case "ai.extract": outcomes.answer("unsure").map { Reply(answer: $0) }
      case "knowledge.answer", "knowledge.search": outcomes.answer("nothing").map { Reply(answer: $0) }
      case "places.lookup": place(call).map { Reply(answer: $0) }
      case "contact.consent": outcomes.answer("unasked").map { Reply(answer: $0) }
      default: nil
      }
    return known ?? Reply(answer: outcomes.first)
  }

  /// Every CEP is in the Avenida Paulista.
  private static func place(_ call: StandInCall) -> World.Answer? {
    guard let type = call.outcomes.fieldType(of: "found", 0) else { return nil }
    let names = [
      ("street", "Avenida Paulista"), ("district", "Bela Vista"), ("city", "São Paulo"), ("region", "SP"),
    ]
    let place = call.outcomes.record(type, names.map { ($0.0, .text(Array($0.1.utf8))) })
    return World.Answer(outcome: call.outcomes.number(of: "found") ?? 0, values: [place])
  }
}

/// One call as a stand-in sees it.
struct StandInCall {
  let effect: Image.Effect
  let arguments: [Datum]
  let outcomes: OutcomeBuilder
  let now: Int64

  /// The argument of a parameter, by its name.
  subscript(name: String) -> Datum? {
    guard let index = effect.parameters.firstIndex(where: { $0.name.elementsEqual(name.utf8) }),
      index < arguments.count
    else { return nil }
    return arguments[index]
  }

  func seconds(_ name: String) -> Int64? {
    if case .duration(let value)? = self[name] { value } else { nil }
  }

  func text(_ name: String) -> [UInt8] {
    if case .text(let value)? = self[name] { value } else { [] }
  }
}
