import FlowDiagnostics
import FlowSyntax

/// What goes out to the customer.
extension Analyzer {
  mutating func message(_ text: TextNode) {
    emit(.message(self.text(text)), text.node.index)
  }

  mutating func say(_ node: SayStatement) {
    emit(.message(value(node.expression, as: .text)), node.node.index)
  }

  mutating func oneOf(_ node: OneOfStatement) {
    let start = pendingExpressions.count
    for text in node.texts {
      let value = self.text(text)
      pendingExpressions.append(value)
    }
    emit(.oneOf(takeExpressions(since: start)), node.node.index)
  }

  mutating func send(_ node: SendStatement) {
    let what = node.what
    if what.kind == .templateKeyword {
      if let (template, arguments) = template(node.templateName, node.arguments, node.node) {
        emit(.sendTemplate(template, arguments), node.node.index)
      }
      return
    }
    guard let kind = MediaKind(what.kind) else { return }
    let fields = mediaParameters[Int(kind.rawValue)]
    let arguments = self.arguments(node.arguments?.node, of: fields, for: intern(what), at: node.node)
    emit(.send(kind, arguments), node.node.index)
  }

  /// A template and what fills its gaps; an unknown one is reported.
  mutating func template(
    _ token: SyntaxToken, _ arguments: ArgumentsNode?, _ node: SyntaxNode
  ) -> (TemplateID, Arguments)? {
    if token.isMissing { return nil }
    let name = intern(token)
    guard let symbol = symbol(name, at: token.span), symbol.kind == .template else {
      if !isAmbiguous(name) {
        report(unknown: .unknownTemplate, [string(name)], suggestions(for: name, kinds: [.template]), at: token.span)
      }
      return nil
    }
    let id = TemplateID(symbol.index)
    let fields = program.templates[Int(id.index)].parameters
    return (id, self.arguments(arguments?.node, of: fields, for: name, at: node))
  }
}
