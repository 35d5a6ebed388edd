import FlowBytecode
import FlowDiagnostics
import FlowPortuguese
import FlowVM
import FlowValues
import FlowWhatsApp

/// Events as JSON, one object a line. The shape is stable (docs/cli.md): keys may be added, never changed.
public struct EventJSON {
  private let image: Image

  public init(_ image: Image) { self.image = image }

  public func line(_ event: Event) -> String {
    var json = JSONWriter()
    json.object { json in
      switch event {
      case .bubble(let bubble): write(bubble, &json)
      case .effect(let name, let arguments, let outcome, let isCompensation):
        pair("type", "effect", &json)
        pair("name", name, &json)
        json.key("arguments")
        json.array { for argument in arguments { value(argument, &$0) } }
        pair("outcome", outcome, &json)
        json.key("compensation")
        json.bool(isCompensation)
      case .agent(let prompt, let outcome):
        pair("type", "agent", &json)
        pair("prompt", prompt, &json)
        pair("outcome", outcome, &json)
      case .tracked(let name, let datum):
        pair("type", "track", &json)
        pair("name", name, &json)
        json.key("value")
        value(datum ?? .none, &json)
      case .tagged(let tag):
        pair("type", "tag", &json)
        pair("name", tag, &json)
      case .untagged(let tag):
        pair("type", "untag", &json)
        pair("name", tag, &json)
      case .remembered(let field, let datum):
        pair("type", "remember", &json)
        pair("field", field, &json)
        json.key("value")
        value(datum, &json)
      case .handoff(let to, let because, let isFinal):
        pair("type", "handoff", &json)
        pair("to", to, &json)
        pair("because", because, &json)
        json.key("final")
        json.bool(isFinal)
      case .fault(let fault):
        pair("type", "fault", &json)
        pair("reason", fault.reason.english, &json)
      case .state(let flow, let name):
        pair("type", "state", &json)
        pair("flow", flow, &json)
        pair("name", name, &json)
      case .queued: pair("type", "queued", &json)
      case .ignored: pair("type", "ignored", &json)
      case .ended: pair("type", "ended", &json)
      }
    }
    return json.string
  }

  private func write(_ bubble: Bubble, _ json: inout JSONWriter) {
    switch bubble {
    case .text(let text):
      pair("type", "text", &json)
      pair("text", text, &json)
    case .buttons(let card, let choices):
      pair("type", "buttons", &json)
      write(card, &json)
      write(choices, &json)
    case .list(let card, let button, let choices):
      pair("type", "list", &json)
      write(card, &json)
      pair("button", button, &json)
      write(choices, &json)
    case .numbered(let text, let choices):
      pair("type", "numbered", &json)
      pair("text", text, &json)
      write(choices, &json)
    case .template(let template):
      pair("type", "template", &json)
      pair("name", template.name, &json)
      write(template.card, &json)
      list("buttons", template.buttons, &json)
      list("links", template.links, &json)
    case .media(let kind, let parts):
      pair("type", MediaNames.name(kind), &json)
      list("values", parts, &json)
    }
  }

  private func write(_ card: Bubble.Card, _ json: inout JSONWriter) {
    pair("header", card.header, &json)
    pair("text", card.body, &json)
    pair("footer", card.footer, &json)
  }

  private func write(_ choices: [Bubble.Choice], _ json: inout JSONWriter) {
    json.key("options")
    json.array { json in
      for choice in choices {
        json.object { json in
          pair("id", choice.id, &json)
          pair("title", choice.title, &json)
          pair("description", choice.description, &json)
          pair("section", choice.section, &json)
        }
      }
    }
  }

  private func list(_ key: String, _ texts: [[UInt8]], _ json: inout JSONWriter) {
    json.key(key)
    json.array { for text in texts { $0.string(String(decoding: text, as: UTF8.self)) } }
  }

  private func pair(_ key: String, _ text: String, _ json: inout JSONWriter) {
    json.key(key)
    json.string(text)
  }

  private func pair(_ key: String, _ text: [UInt8]?, _ json: inout JSONWriter) {
    json.key(key)
    if let text { json.string(String(decoding: text, as: UTF8.self)) } else { json.null() }
  }

  /// Numbers that JSON can hold exactly are numbers (money in centavos); everything else is text.
  private func value(_ datum: Datum, _ json: inout JSONWriter) {
    switch datum {
    case .none: json.null()
    case .bool(let value): json.bool(value)
    case .int(let value), .money(let value), .duration(let value): json.number(Int(value))
    case .date(let value): json.string(String(decoding: DatumText.isoDate(value), as: UTF8.self))
    case .datetime(let value): json.string(String(decoding: DatumText.isoMoment(value), as: UTF8.self))
    case .list(let values), .record(let values): json.array { for entry in values { value(entry, &$0) } }
    case .choice(let number, let values):
      json.object { json in
        json.key("case")
        json.number(number)
        json.key("values")
        json.array { for entry in values { value(entry, &$0) } }
      }
    case .type(let number): json.number(number)
    case .decimal, .time, .text, .schedule: json.string(String(decoding: DatumText.plain(datum), as: UTF8.self))
    }
  }
}

/// How the language writes kinds of media.
public enum MediaNames {
  public static func name(_ kind: Image.MediaKind) -> String {
    switch kind {
    case .image: "image"
    case .video: "video"
    case .audio: "audio"
    case .document: "document"
    case .sticker: "sticker"
    case .location: "location"
    case .card: "card"
    case .reaction: "reaction"
    }
  }
}
