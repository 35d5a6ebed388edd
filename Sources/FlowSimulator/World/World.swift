import FlowBytecode
import FlowPortuguese
import FlowVM
import FlowValues

/// What stands outside the conversation: the customer's contact, and stand-ins that answer effects.
///
/// An answer that a scenario gives comes first, then a stand-in that knows the effect by name (a calendar with free
/// slots, a till whose charges can be paid …), then the effect's first outcome with made-up values. Deterministic.
public struct World {
  let image: Image
  /// What is known of the customer, in the order of `Image.contact`.
  public var contact: [Datum]
  /// Answers to come, by effect name, first one first.
  private var given: [(effect: [UInt8], answers: [NamedAnswer])] = []
  /// Answers under way.
  private var scheduled: [Scheduled] = []
  var calendar = CalendarStandIn()
  var till = TillStandIn()

  /// An outcome: number of the case and its values.
  public struct Answer: Equatable, Sendable {
    public var outcome: Int
    public var values: [Datum]

    public init(outcome: Int, values: [Datum]) {
      self.outcome = outcome
      self.values = values
    }
  }

  /// An outcome by name, so that it fits every instance of a generic effect; missing values are made up.
  public typealias NamedAnswer = (name: [UInt8], values: [Datum])

  /// An answer that comes at a moment.
  struct Scheduled {
    var due: Int64
    var step: UInt32
    var answer: Answer
    var isAgent: Bool
    /// Waits for a payment: `pay` brings it forward with the first outcome.
    var isPayment: Bool

    var input: Input {
      isAgent
        ? .agentOutcome(step: step, case: answer.outcome, values: answer.values)
        : .outcome(step: step, case: answer.outcome, values: answer.values)
    }
  }

  /// The seconds after which a stand-in for a model gives up leading.
  static let agentSeconds: Int64 = 0

  public init(_ image: Image) {
    self.image = image
    contact = Array(repeating: .none, count: image.contact.count)
  }

  // MARK: Given answers

  /// The next time this effect (or `agent`) is called it gives the first of these; the last one stays.
  public mutating func give(_ effect: [UInt8], named answers: [NamedAnswer]) {
    if let index = given.firstIndex(where: { $0.effect == effect }) {
      given[index].answers = answers
    } else {
      given.append((effect, answers))
    }
  }

  private mutating func takeGiven(_ effect: [UInt8]) -> NamedAnswer? {
    guard let index = given.firstIndex(where: { $0.effect == effect }), let first = given[index].answers.first else {
      return nil
    }
    if given[index].answers.count > 1 { given[index].answers.removeFirst() }
    return first
  }

  private mutating func takeGiven(_ effect: [UInt8], _ outcomes: OutcomeBuilder) -> Answer? {
    guard let named = takeGiven(effect) else { return nil }
    return outcomes.answer(named)
  }

  // MARK: What the machine asks for

  /// Takes a call and schedules its answer. Gives the name of the outcome, nil if it comes later.
  mutating func call(_ request: EffectRequest, now: Int64) -> [UInt8]? {
    let effect = image.effects[request.effect.position]
    let outcomes = OutcomeBuilder(image, request.outcomes, now: now)
    var delay: Int64 = 0
    var isPayment = false
    let answer: Answer
    if let first = takeGiven(effect.name, outcomes) {
      answer = first
    } else {
      let reply = StandIns.answer(effect, request.arguments, outcomes, &self, now: now)
      answer = reply.answer
      delay = reply.delay
      isPayment = reply.isPayment
    }
    guard !request.isCompensation else { return outcomes.name(answer.outcome) }
    schedule(
      Scheduled(due: now + delay, step: request.step, answer: answer, isAgent: false, isPayment: isPayment))
    return delay == 0 ? outcomes.name(answer.outcome) : nil
  }

  /// A model leads: given answers for `agent`, else it is stuck, so that the flow shows what it does then.
  mutating func lead(_ request: AgentRequest, now: Int64) -> [UInt8]? {
    var outcomes = TypeIndex.void
    if case .agent(let agent) = image.points[request.point.position].kind { outcomes = agent.outcomes }
    let answer =
      takeGiven(Array("agent".utf8), OutcomeBuilder(image, outcomes, now: now))
      ?? Answer(outcome: 1, values: [.text(Array("sem modelo no simulador".utf8))])
    schedule(
      Scheduled(due: now + Self.agentSeconds, step: request.step, answer: answer, isAgent: true, isPayment: false))
    let names = ["done", "stuck", "failed"]
    return answer.outcome < names.count ? Array(names[answer.outcome].utf8) : nil
  }

  /// The customer wrote while a model leads.
  mutating func hear(_ message: CustomerMessage, step: UInt32, now: Int64) {}

  mutating func remember(field: Int, _ value: Datum) {
    if field < contact.count { contact[field] = value }
  }

  // MARK: Answers on their way

  private mutating func schedule(_ entry: Scheduled) {
    let index = scheduled.firstIndex { $0.due > entry.due } ?? scheduled.count
    scheduled.insert(entry, at: index)
  }

  /// When the next answer comes.
  public var nextDue: Int64? { scheduled.first?.due }

  mutating func takeDue(now: Int64) -> Scheduled? {
    guard let first = scheduled.first, first.due <= now else { return nil }
    return scheduled.removeFirst()
  }

  /// The answer of the effect that waits for a payment, turned into its first outcome; nil if none waits.
  mutating func payPending(now: Int64) -> Scheduled? {
    guard let index = scheduled.firstIndex(where: { $0.isPayment }) else { return nil }
    var entry = scheduled.remove(at: index)
    entry.answer = till.paid(now: now)
    return entry
  }

  /// Names of resources for a flow's parameters; `.none` is never given where a default stands.
  func arguments(for flow: Image.Flow) -> [Datum] {
    var given: [Datum] = []
    let builder = OutcomeBuilder(image, .void, now: 0)
    for parameter in flow.parameters {
      if let standard = parameter.standard {
        given.append(ConstantDatum.value(standard, in: image))
      } else if case .resource = image.types[parameter.type.position] {
        given.append(.text(parameter.name))
      } else {
        given.append(builder.sample(parameter.type, named: parameter.name, depth: 0))
      }
    }
    return given
  }
}
