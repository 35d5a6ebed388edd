import FlowDiagnostics
import FlowSyntax

/// Turns a fixed message into a template: a declaration at the end of the file and a statement that sends it.
enum TemplateFix {
  static func fixes(_ context: FlowContext, _ node: Int) -> [Fix] {
    let places = context.places
    let syntax = places.node(context.graph.nodes[node].syntax)
    guard case .message(let text) = context.program.statements[Int(context.graph.nodes[node].subject)].form,
      case .text = context.program[text].form, let literal = literal(syntax), !literal.isBlock, !literal.hasHoles
    else { return [] }
    let name = name(context, node)
    let call = "\(places.word(.sendKeyword)) \(places.word(.templateKeyword)) \(name)"
    return [
      Fix(
        LocalizedText(en: "send it as a template", pt: "enviar como modelo"),
        [Fix.Edit(literal.node.span, call), declaration(name, literal.node.string, places)])
    ]
  }

  private static func literal(_ node: SyntaxNode) -> TextNode? {
    switch node.kind {
    case .message: MessageStatement(node).text
    case .text: TextNode(node)
    default: nil
    }
  }

  private static func declaration(_ name: String, _ text: String, _ places: Places) -> Fix.Edit {
    let end = UInt32(truncatingIfNeeded: places.tree.source.bytes.count)
    let span = FlowDiagnostics.Span(file: places.tree.source.index, start: end, end: end)
    let newline = places.tree.source.bytes.last == 0x0A ? "" : "\n"
    return Fix.Edit(
      span,
      """
      \(newline)
      \(places.word(.templateKeyword)) \(name) {
        \(places.word(.categoryKeyword)) utility
        \(places.word(.languageKeyword)) pt_BR
        \(places.word(.bodyKeyword)) \(text)
      }

      """)
  }

  /// A name that no template of the program has.
  private static func name(_ context: FlowContext, _ node: Int) -> String {
    let state = context.graph.nodes[node].state
    let base = "notice_\(state >= 0 ? context.stateName(state) : context.name(context.flow.name))"
    var name = base
    var number = 2
    while context.program.templates.contains(where: { context.name($0.name) == name }) {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }
}
