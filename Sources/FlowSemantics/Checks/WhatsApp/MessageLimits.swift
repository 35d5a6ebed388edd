import FlowDiagnostics

/// Every message fits into what WhatsApp takes.
struct MessageLimits {
  let context: FlowContext
  var lengths: TextLengths

  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    var limits = MessageLimits(
      context: context, lengths: TextLengths(context.program, context.flow, context.graph))
    for node in context.graph.nodes where node.kind == .statement {
      limits.check(context.program.statements[Int(node.subject)], &report)
    }
  }

  private mutating func check(_ statement: Statement, _ report: inout CheckReport) {
    switch statement.form {
    case .message(let text): check(text, .message, &report)
    case .oneOf(let texts):
      for index in texts.range { check(context.program.expressionLists[index], .message, &report) }
    case .send(let kind, let arguments): checkMedia(kind, arguments, &report)
    case .sendTemplate(let template, let arguments): checkTemplate(template, arguments, statement.node, &report)
    case .ask(let ask): checkPrompt(context.program[ask].prompt, .question, statement.node, &report)
    case .menu(let menu): checkMenu(context.program[menu], statement.node, &report)
    default: break
    }
  }

  mutating func checkPrompt(_ prompt: Prompt, _ part: MessagePart, _ node: Int32, _ report: inout CheckReport) {
    switch prompt {
    case .text(let text): check(text, part, &report)
    case .template(let template, let arguments): checkTemplate(template, arguments, node, &report)
    }
  }

  private mutating func checkMedia(_ kind: MediaKind, _ arguments: Arguments, _ report: inout CheckReport) {
    let caption: Int32
    switch kind {
    case .image, .video: caption = 1
    case .document: caption = 2
    default: return
    }
    guard caption < arguments.count else { return }
    check(context.program.expressionLists[Int(arguments.start + caption)], .caption, &report)
  }

  /// One text against the limit of the part of a message that it is.
  mutating func check(_ text: ExpressionID, _ part: MessagePart, _ report: inout CheckReport) {
    let length = lengths.length(of: text)
    let limit = part.limit
    if length.most == 0 {
      if part.mustNotBeEmpty { report.add(Diagnostic(.emptyText, at: span(text), labels: [label(text, part)])) }
    } else if length.least > limit {
      report.add(
        Diagnostic(.overLimit, at: span(text), ["\(length.least)", "\(limit)"], labels: [label(text, part)]))
    } else if part.mustFitAlways, length.most ?? Int.max > limit {
      report.add(
        Diagnostic(
          .mayBeOverLimit, at: span(text), ["\(limit)"], labels: [label(text, part, length)],
          hint: hint(limit), fixes: LengthFix.fixes(text, length, limit, context, &lengths)))
    }
  }

  private func span(_ text: ExpressionID) -> FlowDiagnostics.Span {
    context.places.headline(context.program[text].node)
  }

  private func label(_ text: ExpressionID, _ part: MessagePart) -> Diagnostic.Label {
    Diagnostic.Label(span(text), part.name)
  }

  private func label(_ text: ExpressionID, _ part: MessagePart, _ length: TextLength) -> Diagnostic.Label {
    let name = part.name
    guard let most = length.most else {
      return Diagnostic.Label(
        span(text),
        LocalizedText(
          en: "\(name.english): it can be of any length", pt: "\(name.portuguese): pode ter qualquer tamanho"))
    }
    return Diagnostic.Label(
      span(text),
      LocalizedText(
        en: "\(name.english): up to \(most) characters", pt: "\(name.portuguese): até \(most) caracteres"))
  }

  private func hint(_ limit: Int) -> LocalizedText {
    LocalizedText(
      en: "cut it with the format `|limit(\(limit))`, or give the value the type `text(\(limit))`",
      pt: "corte com o formato `|limit(\(limit))` ou dê ao valor o tipo `texto(\(limit))`")
  }
}
