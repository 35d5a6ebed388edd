import FlowBytecode
import FlowVM

/// A till: charges are made, and paid when the person at the simulator says so.
struct TillStandIn {
  private var made = 0
  private var amount: Int64 = 0
  /// The answer of a wait that is paid.
  private var payment: World.Answer?
  var isPaid = false

  mutating func charge(_ call: StandInCall) -> World.Answer? {
    guard let type = call.outcomes.fieldType(of: "created", 0) else { return nil }
    if case .money(let value)? = call["amount"] { amount = value }
    made += 1
    isPaid = false
    let charge = call.outcomes.record(
      type,
      [
        ("id", .text(Array("cobranca-\(made)".utf8))), ("amount", .money(amount)),
        ("code", .text(Array("00020126580014br.gov.bcb.pix0136simulador-cobranca-\(made)6304ABCD".utf8))),
        ("link", .text(Array("https://example.com/pagar/\(made)".utf8))),
        ("expires", .datetime(call.now + (call.seconds("expires") ?? 3_600))),
      ])
    return call.outcomes.answer("created", [("charge", charge)])
  }

  /// Waits as long as asked; `pay` ends it earlier.
  mutating func wait(_ call: StandInCall) -> StandIns.Reply? {
    payment = paidAnswer(call)
    guard let pending = call.outcomes.answer("pending") else { return nil }
    return StandIns.Reply(answer: pending, delay: call.seconds("during") ?? 900, isPayment: true)
  }

  func status(_ call: StandInCall) -> World.Answer? { isPaid ? paidAnswer(call) : call.outcomes.answer("pending") }

  /// What a waiting call gets when the customer pays.
  mutating func paid(now: Int64) -> World.Answer {
    isPaid = true
    return payment ?? World.Answer(outcome: 0, values: [])
  }

  private func paidAnswer(_ call: StandInCall) -> World.Answer? {
    guard let type = call.outcomes.fieldType(of: "paid", 0) else { return call.outcomes.answer("paid") }
    let payment = call.outcomes.record(
      type, [("id", .text(Array("pagamento-\(made)".utf8))), ("amount", .money(amount)), ("at", .datetime(call.now))])
    return call.outcomes.answer("paid", [("payment", payment)])
  }
}
