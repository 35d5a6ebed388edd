import FlowBytecode
import FlowVM

/// Outputs as transcripts write them, one a line.
extension Output {
  func text(in image: Image) -> String {
    func quoted(_ bytes: [UInt8]) -> String { Datum.text(bytes).text }
    func list(_ values: [Datum]) -> String { values.map(\.text).joined(separator: ", ") }
    switch self {
    case .text(let bytes): return "text \(quoted(bytes))"
    case .pause: return "pause"
    case .menu(let menu): return menu.text
    case .media(let message): return "media \(message.kind)(\(list(message.arguments)))"
    case .template(let message): return "template \(message.text)"
    case .effect(let call):
      let name = String(decoding: image.effects[call.effect.position].name, as: UTF8.self)
      return "effect \(name)(\(list(call.arguments))) #\(call.step)\(call.isCompensation ? " undo" : "")"
    case .agent(let call):
      return
        "agent \(quoted(call.prompt)) turns \(call.turnsMax.map { "\($0)" } ?? "-") cost \(call.costMax.map { "\($0)" } ?? "-") #\(call.step)"
    case .agentMessage(let step, let message): return "agentMessage #\(step) \(quoted(message.text))"
    case .handoff(let to, let because, let isFinal):
      return "handoff \(quoted(to)) because \(quoted(because))\(isFinal ? "" : " for a while")"
    case .track(let name, let value): return "track \(quoted(name))\(value.map { " \($0.text)" } ?? "")"
    case .tag(let name): return "tag \(quoted(name))"
    case .untag(let name): return "untag \(quoted(name))"
    case .remember(let field, let value): return "remember \(field) \(value.text)"
    case .fault(let fault): return "fault \(fault.kind)"
    }
  }
}

extension MenuMessage {
  var text: String {
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let prompt =
      switch self.prompt {
      case .text(let bytes): "\"\(string(bytes))\""
      case .template(let message): "template \(message.text)"
      }
    let options = options.map { option in
      (option.section.isEmpty ? "" : "\(string(option.section)): ") + string(option.title)
        + (option.description.isEmpty ? "" : " (\(string(option.description)))")
    }
    let extras = [header, footer, button].map(string)
    return "menu \(prompt) [\(options.joined(separator: " | "))]"
      + (extras == ["", "", ""] ? "" : " {\(extras.joined(separator: "; "))}") + (page == 0 ? "" : " page \(page)")
  }
}

extension TemplateMessage {
  var text: String {
    let texts = [header, body, footer] + links
    return "\(template.value) [\(texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " | "))]"
  }
}
