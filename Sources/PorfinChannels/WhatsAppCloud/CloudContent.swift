import FlowWhatsApp

/// The part of a request that the kind of a message says: `type`, and the object named like it.
enum CloudContent {
  static func members(_ bubble: Bubble, for request: CloudRequest) throws(Unsendable) -> [JSON.Member] {
    switch bubble {
    case .text(let text), .numbered(let text, _):
      guard !text.isEmpty else { throw .empty }
      return typed("text", .object(("body", .string(Clip.text(text, Limits.text))), ("preview_url", .bool(false))))
    case .buttons(let shown, let choices):
      guard (1...Limits.buttons).contains(choices.count), areDistinct(choices) else { throw .options }
      return interactive(card("button", shown, .object(("buttons", .array(choices.map(button))))))
    case .list(let shown, let title, let choices):
      guard (1...Limits.rows).contains(choices.count), areDistinct(choices) else { throw .options }
      let action = JSON.object(
        ("button", .string(Clip.text(title, Limits.buttonTitle))), ("sections", .array(sections(choices))))
      return interactive(card("list", shown, action))
    case .template(let template):
      return typed(
        "template", CloudTemplate.json(template, layout: request.layout, quickReplies: request.quickReplies))
    case .media(let kind, let parts):
      return try CloudMedia.members(kind, parts, lastInbound: request.lastInbound)
    }
  }

  static func typed(_ type: String, _ content: JSON) -> [JSON.Member] {
    [JSON.Member("type", .string(type)), JSON.Member(type, content)]
  }

  static func interactive(_ content: JSON) -> [JSON.Member] { typed("interactive", content) }

  /// Meta refuses an empty body; a header alone stands in its place.
  static func card(_ type: String, _ card: Bubble.Card, _ action: JSON) -> JSON {
    var members = [JSON.Member("type", .string(type))]
    let isHeaderBody = card.body.isEmpty
    if !card.header.isEmpty, !isHeaderBody {
      let header = JSON.string(Clip.text(card.header, Limits.headerAndFooter))
      members.append(JSON.Member("header", .object(("type", .string("text")), ("text", header))))
    }
    let body = isHeaderBody ? (card.header.isEmpty ? Array("…".utf8) : card.header) : card.body
    members.append(JSON.Member("body", .object(("text", .string(Clip.text(body, Limits.body))))))
    if !card.footer.isEmpty {
      members.append(JSON.Member("footer", .object(("text", .string(Clip.text(card.footer, Limits.headerAndFooter))))))
    }
    members.append(JSON.Member("action", action))
    return .object(members)
  }

  private static func areDistinct(_ choices: [Bubble.Choice]) -> Bool {
    Set(choices.map(\.id)).count == choices.count
      && choices.allSatisfy { !$0.id.isEmpty && $0.id.count <= Limits.choiceID && !$0.title.isEmpty }
  }

  private static func button(_ choice: Bubble.Choice) -> JSON {
    .object(
      ("type", .string("reply")),
      (
        "reply",
        .object(
          ("id", .string(String(decoding: choice.id, as: UTF8.self))),
          ("title", .string(Clip.text(choice.title, Limits.buttonTitle))))
      ))
  }

  /// Neighbours with the same section stand under one title; the title is left out where there is only one and it is
  /// empty, and must be there otherwise.
  private static func sections(_ choices: [Bubble.Choice]) -> [JSON] {
    var sections: [(title: [UInt8], rows: [JSON])] = []
    for choice in choices {
      if sections.last?.title != choice.section { sections.append((choice.section, [])) }
      sections[sections.count - 1].rows.append(row(choice))
    }
    return sections.map { section in
      let title = section.title.isEmpty && sections.count > 1 ? Array("…".utf8) : section.title
      let rows = JSON.Member("rows", .array(section.rows))
      guard !title.isEmpty else { return .object([rows]) }
      return .object([JSON.Member("title", .string(Clip.text(title, Limits.rowTitle))), rows])
    }
  }

  private static func row(_ choice: Bubble.Choice) -> JSON {
    var members = [
      JSON.Member("id", .string(String(decoding: choice.id, as: UTF8.self))),
      JSON.Member("title", .string(Clip.text(choice.title, Limits.rowTitle))),
    ]
    if !choice.description.isEmpty {
      members.append(JSON.Member("description", .string(Clip.text(choice.description, Limits.rowDescription))))
    }
    return .object(members)
  }
}
