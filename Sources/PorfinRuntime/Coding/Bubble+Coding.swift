import FlowBytecode
import FlowWhatsApp

/// Bubbles in bytes, as the outbox holds them. The tags are stored; they keep their meaning for ever.
extension Bubble: StoredValue {
  package func write(_ writer: inout BinaryWriter) {
    switch self {
    case .text(let text):
      writer.byte(1)
      writer.text(text)
    case .buttons(let card, let choices):
      writer.byte(2)
      writer.card(card)
      writer.choices(choices)
    case .list(let card, let button, let choices):
      writer.byte(3)
      writer.card(card)
      writer.text(button)
      writer.choices(choices)
    case .numbered(let text, let choices):
      writer.byte(4)
      writer.text(text)
      writer.choices(choices)
    case .template(let template):
      writer.byte(5)
      writer.template(template)
    case .media(let kind, let parts):
      writer.byte(6)
      writer.byte(kind.rawValue)
      writer.texts(parts)
    }
  }

  package init?(_ reader: inout BinaryReader) {
    switch reader.byte() {
    case 1: self = .text(reader.text(upTo: Limits.textBytes))
    case 2:
      let card = reader.card()
      self = .buttons(card, reader.choices())
    case 3:
      let card = reader.card()
      let button = reader.text(upTo: Limits.textBytes)
      self = .list(card, button: button, reader.choices())
    case 4:
      let text = reader.text(upTo: Limits.textBytes)
      self = .numbered(text, reader.choices())
    case 5: self = .template(reader.template())
    case 6:
      guard let kind = Image.MediaKind(rawValue: reader.byte()) else { return nil }
      self = .media(kind, reader.texts())
    default: return nil
    }
  }
}

extension BinaryWriter {
  fileprivate mutating func card(_ card: Bubble.Card) {
    text(card.header)
    text(card.body)
    text(card.footer)
  }

  fileprivate mutating func choices(_ choices: [Bubble.Choice]) {
    count(choices.count)
    for choice in choices {
      text(choice.id)
      text(choice.title)
      text(choice.description)
      text(choice.section)
    }
  }

  fileprivate mutating func texts(_ values: [[UInt8]]) {
    count(values.count)
    for value in values { text(value) }
  }

  fileprivate mutating func template(_ template: Bubble.Template) {
    text(template.name)
    text(template.language)
    count(template.parameters.count)
    for parameter in template.parameters {
      text(parameter.name)
      text(parameter.value)
    }
    card(template.card)
    texts(template.buttons)
    texts(template.links)
  }
}

extension BinaryReader {
  fileprivate mutating func card() -> Bubble.Card {
    let header = text(upTo: Limits.textBytes)
    let body = text(upTo: Limits.textBytes)
    return Bubble.Card(header: header, body: body, footer: text(upTo: Limits.textBytes))
  }

  fileprivate mutating func choices() -> [Bubble.Choice] {
    (0..<count(upTo: Limits.elements)).map { _ in
      let id = text(upTo: Limits.textBytes)
      let title = text(upTo: Limits.textBytes)
      let description = text(upTo: Limits.textBytes)
      return Bubble.Choice(id: id, title: title, description: description, section: text(upTo: Limits.textBytes))
    }
  }

  fileprivate mutating func template() -> Bubble.Template {
    let name = text(upTo: Limits.textBytes)
    let language = text(upTo: Limits.textBytes)
    let parameters = (0..<count(upTo: Limits.elements)).map { _ in
      let name = text(upTo: Limits.textBytes)
      return (name: name, value: text(upTo: Limits.textBytes))
    }
    let card = card()
    let buttons = texts()
    return Bubble.Template(
      name: name, language: language, parameters: parameters, card: card, buttons: buttons, links: texts())
  }
}
