import FlowBytecode
import FlowVM
import FlowValues

/// Turns as lines of a talk.
struct Show {
  let program: VerifiedImage

  func turn(_ turn: Turn) -> String {
    var lines = turn.outputs.map { output($0) }
    switch turn.disposition {
    case .taken: break
    case .queued: lines.append("queued")
    case .ignored: lines.append("ignored")
    }
    switch turn.status {
    case .waiting: lines.append(waiting(turn))
    case .ended: lines.append("= ended")
    case .handedOver: lines.append("= handed over")
    }
    return lines.map(Self.indented).joined()
  }

  /// An output line of a talk; what follows a line break stands behind `|`.
  static func indented(_ line: String) -> String { "  " + line.replacing("\n", with: "\n  | ") + "\n" }

  private func waiting(_ turn: Turn) -> String {
    guard let pending = turn.pending else { return "= waiting nowhere" }
    let failures = pending.failures > 0 ? ", not understood \(pending.failures)" : ""
    return "= \(text(program.image.points[pending.point.position].path))\(failures)"
  }

  private func output(_ output: Output) -> String {
    switch output {
    case .text(let bytes): text(bytes)
    case .pause: "(pause)"
    case .menu(let menu): self.menu(menu)
    case .media(let media): "[\(media.kind)] \(media.arguments.map(Self.datum).joined(separator: ", "))"
    case .template(let message): template(message)
    case .effect(let request):
      "\(request.isCompensation ? "undo" : "effect") \(effect(request)) #\(request.step)"
    case .agent(let request):
      "agent \(text(request.prompt)), turns \(request.turnsMax.map(String.init) ?? "-"), "
        + "cost \(request.costMax.map(String.init) ?? "-") #\(request.step)"
    case .agentMessage(let step, let message): "agent hears \(text(message.text)) #\(step)"
    case .handoff(let to, let because, let isFinal):
      "handoff to \(text(to)) because \(text(because))\(isFinal ? "" : ", for a while")"
    case .track(let name, let value): "track \(text(name))\(value.map { " " + Self.datum($0) } ?? "")"
    case .tag(let bytes): "tag \(text(bytes))"
    case .untag(let bytes): "untag \(text(bytes))"
    case .remember(let field, let value): "remember \(text(program.image.contact[field].name)) = \(Self.datum(value))"
    case .fault(let fault): "fault \(fault.kind)\(line(of: fault))"
    }
  }

  private func effect(_ request: EffectRequest) -> String {
    let name = text(program.image.effects[request.effect.position].name)
    return "\(name)(\(request.arguments.map(Self.datum).joined(separator: ", ")))"
  }

  private func menu(_ menu: MenuMessage) -> String {
    var lines: [String] = []
    if !menu.header.isEmpty { lines.append("header \(text(menu.header))") }
    switch menu.prompt {
    case .text(let bytes): lines.append(text(bytes))
    case .template(let message): lines.append(template(message))
    }
    var section: [UInt8] = []
    for option in menu.options {
      if option.section != section { lines.append("- \(text(option.section))") }
      section = option.section
      let description = option.description.isEmpty ? "" : " (\(text(option.description)))"
      lines.append("[\(text(option.id))] \(text(option.title))\(description)")
    }
    if !menu.button.isEmpty { lines.append("button \(text(menu.button))") }
    if !menu.footer.isEmpty { lines.append("footer \(text(menu.footer))") }
    return lines.joined(separator: "\n")
  }

  private func template(_ message: TemplateMessage) -> String {
    let name = text(program.image.templates[message.template.position].name)
    return "template \(name): \([message.header, message.body, message.footer].filter { !$0.isEmpty }.map(text))"
  }

  /// ` in line 3`, if the image knows.
  func line(of fault: Fault) -> String { fault.position.map { ", byte \($0.offset)" } ?? "" }

  static func datum(_ datum: Datum) -> String {
    func list(_ data: [Datum]) -> String { data.map(Self.datum).joined(separator: ", ") }
    return switch datum {
    case .none: "none"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .decimal(let value): "\(value.mantissa)e-\(value.scale)"
    case .money(let value): "R$ \(value / 100),\(value % 100 < 10 ? "0" : "")\(value % 100)"
    case .date(let value): "day \(value)"
    case .time(let value): "\(value / 60):\(value % 60 < 10 ? "0" : "")\(value % 60)"
    case .datetime(let value): "at \(value)"
    case .duration(let value): "\(value) s"
    case .text(let bytes): "\"\(text(bytes))\""
    case .schedule(let value): "schedule of \(value.ranges.count)"
    case .list(let data): "[\(list(data))]"
    case .record(let data): "{\(list(data))}"
    case .choice(let number, let data): data.isEmpty ? "case \(number)" : "case \(number)(\(list(data)))"
    case .type(let number): "type \(number)"
    }
  }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
