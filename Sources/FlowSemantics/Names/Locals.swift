import FlowDiagnostics
import FlowSyntax

/// Variables of the body at hand.
///
/// A name may be declared again once the scope of the first is over, never while it can be seen: of two visible
/// variables with one name, a reader would have to know which is meant. In `locals`, knowledge of the flow stands
/// below `Analyzer.ambiguous`.
extension Analyzer {
  /// Declares a variable named by a token.
  @discardableResult
  mutating func declare(_ token: SyntaxToken, _ type: TypeID, _ kind: Local.Kind, node: Int32) -> LocalID {
    let name = intern(token)
    if !token.isMissing { checkName(name, at: token.span) }
    return declare(name, type, kind, node: node)
  }

  mutating func declare(_ name: Name, _ type: TypeID, _ kind: Local.Kind, node: Int32) -> LocalID {
    let local = hidden(name, type, kind, node: node)
    locals.set(name, to: local.index)
    return local
  }

  /// A variable that no name leads to.
  mutating func hidden(_ name: Name, _ type: TypeID, _ kind: Local.Kind, node: Int32) -> LocalID {
    body.locals.append(Local(name: name, type: type, kind: kind, node: node))
    return LocalID(body.locals.count - 1)
  }

  /// Whether the name is free for a variable.
  mutating func checkName(_ name: Name, at span: Span) {
    if isReserved(name) {
      report(.reservedName, at: span, [string(name)])
      return
    }
    let other = locals[name]
    guard other != NameMap.absent else { return }
    var labels: [Diagnostic.Label] = []
    if other >= 0 {
      let node = tree[node: body.locals[Int(other)].node]
      labels.append(Diagnostic.Label(variableSpan(node), Hints.alreadyHere))
    }
    report(.shadowedName, at: span, [string(name)], labels: labels)
  }

  /// `now`, `today`, `reply`, `contact` in English everywhere, in Portuguese where the file is.
  func isReserved(_ name: Name) -> Bool {
    predeclared(name) != nil || name == known.contact
  }

  /// What stands for a variable in a label: its name where the node has one, else the whole node.
  private func variableSpan(_ node: SyntaxNode) -> Span {
    switch node.kind {
    case .parameter, .constantDecl, .variableDecl, .knowledgeDecl, .forStatement: nameSpan(of: node)
    case .block, .arm, .handler, .stateDecl: node.firstToken.span
    default: node.span
    }
  }
}
