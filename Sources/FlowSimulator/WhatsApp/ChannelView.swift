import FlowBytecode
import FlowVM

/// Turns the outputs of one turn into what a customer sees and what happened besides.
///
/// Texts in a row become one bubble, with a blank line between them, because each delivered message is paid for;
/// a text before a menu becomes part of its body while it fits.
struct ChannelView {
  /// WhatsApp's limits of a text and of the body of buttons and lists (Meta, Cloud API).
  static let textMax = 4096
  static let bodyMax = 1024

  private let image: Image
  private var events: [Event] = []
  /// The bubble under construction.
  private var text: [UInt8] = []
  /// Of the last menu; nil if there was none in this turn.
  private(set) var choices: [Bubble.Choice]?

  init(_ image: Image) { self.image = image }

  mutating func take(_ output: Output, world: inout World, now: Int64) {
    switch output {
    case .text(let words): join(words)
    case .pause: flush()
    case .menu(let menu): show(menu)
    case .media(let media): show(.media(media.kind, media.arguments.map(DatumText.plain)))
    case .template(let template): show(bubble(template))
    case .effect(let request): call(request, &world, now)
    case .agent(let request): lead(request, &world, now)
    case .agentMessage(let step, let message): world.hear(message, step: step, now: now)
    case .handoff(let to, let because, let isFinal):
      flush()
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
    flush()
    return events
  }

  // MARK: Bubbles

  private mutating func join(_ words: [UInt8]) {
    guard !words.isEmpty else { return }
    if !text.isEmpty, Characters.count(text) + 2 + Characters.count(words) > Self.textMax { flush() }
    text = text.isEmpty ? words : text + Array("\n\n".utf8) + words
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    events.append(.bubble(.text(text)))
    text = []
  }

  private mutating func show(_ bubble: Bubble) {
    flush()
    events.append(.bubble(bubble))
  }

  private mutating func show(_ menu: MenuMessage) {
    switch menu.prompt {
    case .text(let words):
      if !text.isEmpty, Characters.count(text) + 2 + Characters.count(words) > Self.bodyMax { flush() }
      let body = text.isEmpty ? words : text + Array("\n\n".utf8) + words
      text = []
      show(MenuLowering.bubble(menu, prompt: body))
      choices = menu.options.map {
        Bubble.Choice(id: $0.id, title: $0.title, description: $0.description, section: $0.section)
      }
    case .template(let message):
      show(bubble(message))
      choices = menu.options.map {
        Bubble.Choice(id: $0.id, title: $0.title, description: $0.description, section: $0.section)
      }
    }
  }

  private func bubble(_ message: TemplateMessage) -> Bubble {
    let template = image.templates[message.template.position]
    return .template(
      name: template.name, Bubble.Card(header: message.header, body: message.body, footer: message.footer),
      buttons: template.buttons, links: message.links)
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
