import FlowDiagnostics
import FlowWhatsApp

/// Bubbles as JSON for the page and the terminal: `from`, `kind`, and what the kind has.
enum SimulatedBubble {
  static func write(_ message: SimulatedMessage, to json: inout JSONWriter) {
    json.key("from")
    json.string("person")
    json.key("kind")
    json.string("text")
    json.key("body")
    json.string(message.text ?? message.choice?.title ?? message.media.map { "[\($0.kind)] \($0.url)" } ?? "")
  }

  static func write(_ bubble: Bubble, to json: inout JSONWriter) {
    json.key("from")
    json.string("assistant")
    json.key("kind")
    switch bubble {
    case .text(let text):
      json.string("text")
      field("body", text, &json)
    case .numbered(let text, _):
      json.string("text")
      field("body", text, &json)
    case .buttons(let card, _):
      json.string("buttons")
      write(card, &json)
    case .list(let card, let button, _):
      json.string("list")
      write(card, &json)
      field("button", button, &json)
    case .template(let template):
      json.string("template")
      write(template.card, &json)
      json.key("links")
      json.array { json in for link in template.links { json.string(String(decoding: link, as: UTF8.self)) } }
    case .media(let kind, let parts):
      json.string("media")
      json.key("media")
      json.string("\(kind)")
      json.key("parts")
      json.array { json in for part in parts { json.string(String(decoding: part, as: UTF8.self)) } }
    }
    choices(of: bubble, &json)
  }

  private static func choices(of bubble: Bubble, _ json: inout JSONWriter) {
    var choices = bubble.choices
    if case .numbered = bubble { choices = [] }
    if case .template(let template) = bubble { choices = template.buttons.map { Bubble.Choice(id: $0, title: $0) } }
    json.key("choices")
    json.array { json in
      for choice in choices {
        json.object { json in
          field("id", choice.id, &json)
          field("title", choice.title, &json)
          field("description", choice.description, &json)
          field("section", choice.section, &json)
        }
      }
    }
  }

  private static func write(_ card: Bubble.Card, _ json: inout JSONWriter) {
    field("header", card.header, &json)
    field("body", card.body, &json)
    field("footer", card.footer, &json)
  }

  private static func field(_ name: String, _ text: [UInt8], _ json: inout JSONWriter) {
    json.key(name)
    json.string(String(decoding: text, as: UTF8.self))
  }
}
