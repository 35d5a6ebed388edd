import FlowBytecode
import FlowVM
import FlowWhatsApp

/// Turns the outputs of one turn into what a customer sees and what happened besides.
struct ChannelView {
  private let image: Image
  private var bubbles: BubbleWriter
  private var events: [Event] = []

  init(_ image: Image) {
    self.image = image
    bubbles = BubbleWriter(image)
  }

  /// Of the last menu; nil if there was none in this turn.
  var choices: [Bubble.Choice]? { bubbles.choices }

  mutating func take(_ output: Output, world: inout World, now: Int64) {
    if bubbles.take(output) { return show() }
    switch output {
    case .text, .pause, .menu, .media, .template: break
    case .effect(let request): call(request, &world, now)
    case .agent(let request): lead(request, &world, now)
    case .agentMessage(let step, let message): world.hear(message, step: step, now: now)
    case .handoff(let to, let because, let isFinal):
      bubbles.flush()
      show()
      events.append(.handoff(to: to, because: because, isFinal: isFinal))
    case .track(let name, let value): events.append(.tracked(name: name, value: value))
    case .tag(let tag): events.append(.tagged(tag))
    case .untag(let tag): events.append(.untagged(tag))
    case .remember(let field, let value):
      world.remember(field: field, value)
      events.append(.remembered(field: field < image.contact.count ? image.contact[field].name : [], value))
    case .fault(let fault): events.append(.fault(fault))
    }
  }

  mutating func finish() -> [Event] {
    bubbles.flush()
    show()
    return events
  }

  private mutating func show() {
    events += bubbles.taken().map { .bubble($0) }
  }

  // MARK: The world

  private mutating func call(_ request: EffectRequest, _ world: inout World, _ now: Int64) {
    let outcome = world.call(request, now: now)
    events.append(
      .effect(
        name: image.effects[request.effect.position].name, arguments: request.arguments, outcome: outcome,
        isCompensation: request.isCompensation))
  }

  private mutating func lead(_ request: AgentRequest, _ world: inout World, _ now: Int64) {
    events.append(.agent(prompt: request.prompt, outcome: world.lead(request, now: now)))
  }
}
