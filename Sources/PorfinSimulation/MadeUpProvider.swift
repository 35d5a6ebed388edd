import FlowWhatsApp
import PorfinModel
import PorfinRuntime
import PorfinStore

/// A provider of messages that loses, repeats and delays as real ones do, and knows what customers really got.
struct MadeUpProvider {
  /// A message that reached a customer.
  struct Delivery: Equatable {
    var key: OutboxKey
    var attempt: Int64
  }

  private(set) var deliveries: [Delivery] = []
  /// How often each row reached its customer.
  private(set) var counts: [OutboxKey: Int] = [:]
  /// What can be tapped in the last message to each customer.
  private(set) var choices: [String: [Bubble.Choice]] = [:]
  private var number = 0

  /// One attempt: what the sender sees; what reached the customer is remembered.
  mutating func send(_ leaving: Leaving, _ faults: FaultPlan, _ random: inout SplitMix, _ tally: inout FaultTally)
    -> SendOutcome
  {
    if random.chance(faults.refused) {
      tally["provider busy"] += 1
      return .retry(afterMilliseconds: 1_000, code: 130_429)
    }
    if random.chance(faults.lostBefore) {
      tally["request lost"] += 1
      return .unknown(reason: "reset")
    }
    let id = deliver(leaving)
    if random.chance(faults.lostAfter) {
      tally["answer lost"] += 1
      return .unknown(reason: "timeout")
    }
    return .accepted(id: id)
  }

  private mutating func deliver(_ leaving: Leaving) -> String {
    number += 1
    deliveries.append(Delivery(key: leaving.row.key, attempt: leaving.row.attempt))
    counts[leaving.row.key, default: 0] += 1
    if let bubble = Bubble(decoding: leaving.row.body), let to = leaving.to.first?.value {
      choices[to] = bubble.choices
    }
    return "wamid.\(number)"
  }
}

/// How often things go wrong, in a thousand.
public struct FaultPlan: Sendable {
  public var refused = 30
  public var lostBefore = 20
  public var lostAfter = 20
  public var duplicateWebhook = 80
  public var statusLost = 100
  public var crash = 3
  public var diskFull = 10
  public var commitUnknown = 10
  public var clockJump = 5
  public var pause = 5
  public var ownerWrites = 20

  public init() {}

  /// Nothing goes wrong.
  public static var none: FaultPlan {
    var plan = FaultPlan()
    plan.refused = 0
    plan.lostBefore = 0
    plan.lostAfter = 0
    plan.duplicateWebhook = 0
    plan.statusLost = 0
    plan.crash = 0
    plan.diskFull = 0
    plan.commitUnknown = 0
    plan.clockJump = 0
    plan.pause = 0
    plan.ownerWrites = 0
    return plan
  }
}

/// Faults that were injected, by name.
public struct FaultTally: Sendable {
  public private(set) var counts: [String: Int] = [:]

  public subscript(name: String) -> Int {
    get { counts[name] ?? 0 }
    set { counts[name] = newValue }
  }
}
