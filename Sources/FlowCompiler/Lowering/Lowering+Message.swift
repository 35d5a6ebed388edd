import FlowBytecode
import FlowSemantics

/// What goes out without waiting.
extension Lowering {
  mutating func lowerMessage(_ text: ExpressionID) {
    if folding.value(text)?.text?.isEmpty == true { return }
    emit(.message, value(text))
  }

  /// One of several texts, picked by the seed of the turn.
  mutating func lowerOneOf(_ texts: [ExpressionID]) {
    guard texts.count > 1 else { return texts.forEach { lowerMessage($0) } }
    let number = temporary(.int)
    emit(Instruction(.pick, a: number.number, wide: UInt32(truncatingIfNeeded: texts.count)))
    let targets = texts.map { _ in graph.addBlock() }
    let join = graph.addBlock()
    let table = Instruction(.switch, a: number.number, wide: UInt32(truncatingIfNeeded: texts.count))
    end(.switch(Operation(table, node: node), targets, otherwise: join))
    for (text, target) in zip(texts, targets) {
      start(target)
      lowerMessage(text)
      end(.jump(join))
    }
    start(join)
  }

  mutating func lowerSend(_ kind: MediaKind, _ arguments: Arguments) {
    let first = run(arguments)
    emit(
      Instruction(.send, x: Self.mediaKind(kind).rawValue, a: first.number), run: Int(arguments.count))
  }

  mutating func lowerSendTemplate(_ template: TemplateID, _ arguments: Arguments) {
    let first = templateParameters(arguments)
    emit(
      Instruction(.sendTemplate, a: first.number, b: tables.template(template).value), run: Int(arguments.count))
  }

  /// The values of a template's parameters as texts, side by side.
  mutating func templateParameters(_ arguments: Arguments) -> Register {
    let first = temporaries(Array(repeating: .text, count: Int(arguments.count)))
    for (offset, id) in program.expressionLists[arguments.range].enumerated() {
      lowerAsText(id, into: first.advanced(by: offset))
    }
    return first
  }

  mutating func lowerTrack(_ name: Name, _ value: ExpressionID?) {
    let text = tables.builder.text(tables.bytes(name))
    guard let value else { return emit(Instruction(.track, wide: UInt32(text.value))) }
    let register = self.value(value)
    emit(Instruction(.trackValue, a: register.number, b: text.value, c: type(of: value).value))
  }

  private static func mediaKind(_ kind: MediaKind) -> Image.MediaKind {
    switch kind {
    case .image: .image
    case .video: .video
    case .audio: .audio
    case .document: .document
    case .sticker: .sticker
    case .location: .location
    case .card: .card
    case .reaction: .reaction
    }
  }
}
