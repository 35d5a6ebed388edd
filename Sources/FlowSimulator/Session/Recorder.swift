import FlowBytecode
import FlowPortuguese
import FlowVM
import FlowWhatsApp

/// Writes a session as a scenario of the language: what was done, what came back, in order.
public struct Recorder {
  private let session: Session
  private let flow: String

  public init(_ session: Session, flow: String) {
    self.session = session
    self.flow = flow
  }

  /// A scenario in English keywords; `porfin fmt` lays it out.
  public func scenario(title: String) -> [UInt8] {
    var text = Array("scenario ".utf8) + DatumText.quoted(Array(title.utf8)) + Array(" for \(flow) {\n".utf8)
    for line in recorded() { text += [0x20, 0x20] + line + [0x0A] }
    return text + Array("}\n".utf8)
  }

  private func recorded() -> [[UInt8]] {
    var result: [[UInt8]] = []
    var index = 0
    for (action, count) in session.steps {
      result += lines(action)
      for event in session.events[index..<min(index + count, session.events.count)] { result += lines(event) }
      index += count
    }
    if let state = session.stateName { result.append(Array("expect state ".utf8) + state) }
    return result
  }

  private func lines(_ action: Session.Action) -> [[UInt8]] {
    switch action {
    case .started: [Array("at ".utf8) + DatumText.isoMoment(session.began), Array("user \"oi\"".utf8)]
    case .wrote(let text): [Array("user ".utf8) + DatumText.quoted(text)]
    case .chose(let choice): [Array("user ".utf8) + DatumText.quoted(choice.title)]
    case .sent(let kind): [Array("user sends ".utf8) + kind]
    case .waited(let seconds): [Array("after ".utf8) + duration(seconds)]
    case .announced(let event, _): [Array("event ".utf8) + event]
    case .handoffEnded(let end): [Array("event ".utf8) + Array((end == .resolved ? "resolved" : "returned").utf8)]
    case .paid: [Array("event paid".utf8)]
    }
  }

  private func lines(_ event: Event) -> [[UInt8]] {
    switch event {
    case .bubble(let bubble): return lines(bubble)
    case .tracked(let name, _): return [Array("expect tracked ".utf8) + name]
    case .handoff(_, _, let isFinal): return isFinal ? [Array("expect handoff".utf8)] : []
    case .ended: return [Array("expect ended".utf8)]
    case .effect, .agent, .tagged, .untagged, .remembered, .fault, .state, .queued, .ignored: return []
    }
  }

  private func lines(_ bubble: Bubble) -> [[UInt8]] {
    switch bubble {
    case .text(let text): return [Array("bot ".utf8) + DatumText.quoted(text)]
    case .buttons(let card, let choices), .list(let card, _, let choices):
      return [Array("bot ".utf8) + DatumText.quoted(card.body), offers(choices)]
    case .numbered(let text, let choices):
      return [Array("bot ".utf8) + DatumText.quoted(text), offers(choices)]
    case .template(let template): return [Array("bot sends template ".utf8) + template.name]
    case .media(let kind, _): return [Array("bot sends \(MediaNames.name(kind))".utf8)]
    }
  }

  private func offers(_ choices: [Bubble.Choice]) -> [UInt8] {
    var line = Array("bot offers ".utf8)
    for (index, choice) in choices.enumerated() {
      if index > 0 { line += [0x2C, 0x20] }
      line += DatumText.quoted(choice.title)
    }
    return line
  }

  /// As a DURATION literal.
  private func duration(_ seconds: Int64) -> [UInt8] {
    let parts = [
      (seconds / 86_400, "days"), (seconds / 3_600 % 24, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s"),
    ]
    let used = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 && $0.1 == "days" ? "day" : $0.1)" }
    return Array((used.isEmpty ? "0 s" : used.joined(separator: " ")).utf8)
  }
}
