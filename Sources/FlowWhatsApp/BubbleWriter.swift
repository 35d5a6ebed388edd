import FlowBytecode
import FlowVM

/// Turns what a turn says into the bubbles that a customer sees.
///
/// Texts in a row become one bubble, with a blank line between them, because each delivered message is paid for;
/// a text before a menu becomes part of its body while it fits.
public struct BubbleWriter {
  /// WhatsApp's limits of a text and of the body of buttons and lists (Meta, Cloud API).
  public static let textMax = 4096
  public static let bodyMax = 1024

  private let image: Image
  /// Whether the channel shows buttons and lists.
  private let hasButtons: Bool
  /// The bubble under construction.
  private var text: [UInt8] = []
  private var finished: [Bubble] = []
  /// Of the last menu; nil if there was none so far.
  public private(set) var choices: [Bubble.Choice]?

  public init(_ image: Image, hasButtons: Bool = true) {
    self.image = image
    self.hasButtons = hasButtons
  }

  /// Takes what the customer is to see; false if the output is something else.
  public mutating func take(_ output: Output) -> Bool {
    switch output {
    case .text(let words): join(words)
    case .pause: flush()
    case .menu(let menu): show(menu)
    case .media(let media): show(.media(media.kind, media.arguments.map(DatumText.plain)))
    case .template(let message): show(bubble(message))
    default: return false
    }
    return true
  }

  /// The bubbles that are complete, since the last call.
  public mutating func taken() -> [Bubble] {
    defer { finished = [] }
    return finished
  }

  /// Completes the bubble under construction.
  public mutating func flush() {
    guard !text.isEmpty else { return }
    finished.append(.text(text))
    text = []
  }

  private mutating func join(_ words: [UInt8]) {
    guard !words.isEmpty else { return }
    if !text.isEmpty, Characters.count(text) + 2 + Characters.count(words) > Self.textMax { flush() }
    text = text.isEmpty ? words : text + Array("\n\n".utf8) + words
  }

  private mutating func show(_ bubble: Bubble) {
    flush()
    finished.append(bubble)
  }

  private mutating func show(_ menu: MenuMessage) {
    switch menu.prompt {
    case .text(let words):
      if !text.isEmpty, Characters.count(text) + 2 + Characters.count(words) > Self.bodyMax { flush() }
      let body = text.isEmpty ? words : text + Array("\n\n".utf8) + words
      text = []
      show(MenuLowering.bubble(menu, prompt: body, hasButtons: hasButtons))
    case .template(let message):
      show(bubble(message))
    }
    choices = menu.options.map(MenuLowering.choice)
  }

  private func bubble(_ message: TemplateMessage) -> Bubble {
    let template = image.templates[message.template.position]
    let parameters = zip(template.parameters, message.parameters).map { (name: $0, value: $1) }
    return .template(
      Bubble.Template(
        name: template.name, language: template.language, parameters: parameters,
        card: Bubble.Card(header: message.header, body: message.body, footer: message.footer),
        buttons: template.buttons, links: message.links))
  }
}
