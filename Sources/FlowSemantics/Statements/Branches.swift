import FlowDiagnostics
import FlowSyntax

/// `if` and `for`.
extension Analyzer {
  mutating func ifStatement(_ node: IfStatement) {
    if let name = node.binding {
      ifLet(node, name)
      return
    }
    let test = condition(node.condition)
    let then = block(node.thenBlock)
    emit(.if(test, then: then, else: elseBlock(node)), node.node.index)
  }

  private mutating func ifLet(_ node: IfStatement, _ name: SyntaxToken) {
    let value = expression(node.condition)
    let type = type(of: value)
    let held = program.types.wrapped(type)
    if held == nil, type != .unknown { report(.neverMissing, at: node.condition.span, [describe(type)]) }
    let mark = locals.mark
    let local = declare(name, held ?? .unknown, .constant, node: node.node.index)
    let then = block(node.thenBlock)
    locals.leave(to: mark)
    emit(.ifLet(local, value, then: then, else: elseBlock(node)), node.node.index)
  }

  private mutating func elseBlock(_ node: IfStatement) -> Block {
    guard let branch = node.elseBranch else { return .empty }
    if branch.kind == .block { return block(BlockNode(branch)) }
    let start = pendingStatements.count
    ifStatement(IfStatement(branch))
    return takeBlock(since: start)
  }

  mutating func forStatement(_ node: ForStatement) {
    let (sequence, element) = sequence(node.sequence)
    let mark = locals.mark
    let local = declare(node.name, element, .constant, node: node.node.index)
    let block = block(node.block)
    locals.leave(to: mark)
    emit(.for(local, sequence, block), node.node.index)
  }

  /// A list, or a range of whole numbers or dates, with the type of its items.
  private mutating func sequence(_ node: SyntaxNode) -> (ExpressionID, TypeID) {
    if node.kind == .binaryExpr, BinaryExpr(node).operatorToken.kind == .range {
      let (range, element) = range(node, expecting: .unknown)
      if element == .int || element == .date || element == .unknown { return (range, element) }
      let (word, among) = (keyword(.forKeyword), keyword(.inKeyword))
      report(
        .notIterable, at: node.span, [describe(type(of: range))],
        hint: LocalizedText(
          en: "`\(word)` counts whole numbers, `n \(among) 1..5`, and days, `day \(among) today..today + 7 days`",
          pt: "`\(word)` conta inteiros, `n \(among) 1..5`, e dias, `dia \(among) hoje..hoje + 7 dias`"))
      return (invalid(node.index), .unknown)
    }
    let list = expression(node)
    let type = type(of: list)
    if let element = program.types.element(type) { return (list, element == .none ? .unknown : element) }
    if type != .unknown { reportNotIterable(type, at: node) }
    return (list, .unknown)
  }
}
