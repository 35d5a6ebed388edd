import FlowBytecode
import FlowDiagnostics
import FlowSimulator
import FlowVM
import FlowWhatsApp
import PorfinCommands

/// What a person at the terminal sees of a conversation: bubbles as WhatsApp shows them, and on the margin what
/// happened behind them.
struct ConversationView {
  let image: Image
  let language: Language
  let isColoured: Bool

  private func dim(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[22m" : text }
  private func accent(_ text: String) -> String { isColoured ? "\u{1B}[32m\(text)\u{1B}[39m" : text }
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
  private func say(_ english: String, _ portuguese: String) -> String { language == .english ? english : portuguese }

  /// Nil for what a person need not see.
  func lines(_ event: Event) -> String? {
    switch event {
    case .bubble(let bubble): return show(bubble)
    case .effect(let name, _, let outcome, let isCompensation):
      let verb = isCompensation ? say("undo ", "desfaz ") : ""
      let result = outcome.map(text) ?? say("under way", "em andamento")
      return dim("  ⚙ \(verb)\(text(name)) → \(result)")
    case .agent(_, let outcome):
      return dim("  ⚙ agent → \(outcome.map(text) ?? say("leads", "conduz"))")
    case .tracked(let name, let value):
      return dim("  ◆ track \(text(name))\(value.map { " " + text(DatumText.plain($0)) } ?? "")")
    case .tagged(let tag): return dim("  ◆ tag \(text(tag))")
    case .untagged(let tag): return dim("  ◆ untag \(text(tag))")
    case .remembered(let field, let value): return dim("  ◆ contact.\(text(field)) = \(text(DatumText.plain(value)))")
    case .handoff(let to, let because, let isFinal):
      let target = to.isEmpty ? say("a person", "uma pessoa") : text(to)
      let reason = because.isEmpty ? "" : " (\(text(because)))"
      let next = isFinal ? "" : say(" — :done or :return ends it", " — :done ou :return encerra")
      return dim("  ☺ " + say("handed over to", "transferido para") + " \(target)\(reason)\(next)")
    case .fault(let fault): return dim("  ✗ " + fault.reason.text(in: language))
    case .state(_, let name): return dim("  · \(text(name))")
    case .queued: return dim("  … " + say("held until the flow waits again", "guardada até o fluxo esperar de novo"))
    case .ignored: return dim("  … " + say("nothing waits for that", "nada espera por isso"))
    case .ended: return dim("  ■ " + say("the conversation ended", "a conversa terminou"))
    }
  }

  private func show(_ bubble: Bubble) -> String {
    switch bubble {
    case .text(let words): return bar(words)
    case .buttons(let card, let choices):
      let buttons = choices.enumerated().map { "[\($0.offset + 1) \(text($0.element.title))]" }
      return whole(card) + "\n" + accent("  ┃ " + buttons.joined(separator: " "))
    case .list(let card, let button, let choices): return whole(card) + "\n" + rows(button, choices)
    case .numbered(let words, _): return bar(words)
    case .template(let template):
      var result = dim("  ┌ " + say("template", "modelo") + " \(text(template.name))") + "\n" + whole(template.card)
      let buttons = template.buttons.map { "[\(text($0))]" }
      if !buttons.isEmpty { result += "\n" + accent("  ┃ " + buttons.joined(separator: " ")) }
      for link in template.links { result += "\n" + accent("  ┃ ↗ \(text(link))") }
      return result
    case .media(let kind, let parts):
      return bar(
        Array("[\(MediaNames.name(kind))] ".utf8)
          + Array(parts.filter { !$0.isEmpty }.map(text).joined(separator: " · ").utf8))
    }
  }

  private func rows(_ button: [UInt8], _ choices: [Bubble.Choice]) -> String {
    var result = accent("  ┃ ≡ \(text(button))")
    var section: [UInt8] = []
    for (index, choice) in choices.enumerated() {
      if choice.section != section {
        section = choice.section
        result += "\n  ┃   " + text(section)
      }
      let description = choice.description.isEmpty ? "" : dim("  \(text(choice.description))")
      result += "\n" + accent("  ┃   \(index + 1). \(text(choice.title))") + description
    }
    return result
  }

  private func whole(_ card: Bubble.Card) -> String {
    var result = card.header.isEmpty ? "" : bar(Array("*".utf8) + card.header + Array("*".utf8)) + "\n"
    result += bar(card.body)
    if !card.footer.isEmpty { result += "\n" + dim("  ┃ \(text(card.footer))") }
    return result
  }

  private func bar(_ words: [UInt8]) -> String {
    WhatsAppMarks.styled(text(words), coloured: isColoured)
      .split(separator: "\n", omittingEmptySubsequences: false).map { "  ┃ \($0)" }.joined(separator: "\n")
  }
}
