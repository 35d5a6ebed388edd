import FlowDiagnostics
import FlowSyntax

/// Blocks and the statements in them.
extension Analyzer {
  /// A block with a scope of its own.
  mutating func block(_ block: BlockNode) -> Block {
    let mark = locals.mark
    let busy = body.busy
    let start = pendingStatements.count
    for node in block.statements { statement(node) }
    body.busy = busy
    locals.leave(to: mark)
    return takeBlock(since: start)
  }

  /// `-> target` or a block; an absent body is empty.
  mutating func body(_ node: BodyNode?) -> Block {
    switch node {
    case .block(let block): return self.block(block)
    case .target(let target):
      let start = pendingStatements.count
      self.target(target)
      return takeBlock(since: start)
    case nil: return .empty
    }
  }

  mutating func statement(_ node: SyntaxNode) {
    guard body.kind == .flow || isPure(node.kind) else {
      reportImpure(node.kind == .message ? node.span : node.firstToken.span)
      return
    }
    switch node.kind {
    case .message: message(MessageStatement(node).text)
    case .sayStatement: say(SayStatement(node))
    case .oneOfStatement: oneOf(OneOfStatement(node))
    case .sendStatement: send(SendStatement(node))
    case .pauseStatement: emit(.pause, node.index)
    case .constantDecl: constant(ConstantDecl(node))
    case .variableDecl: variable(VariableDecl(node))
    case .assignment: assign(Assignment(node))
    case .rememberStatement: remember(RememberStatement(node))
    case .tagStatement: tag(TagStatement(node))
    case .trackStatement: track(TrackStatement(node))
    case .ifStatement: ifStatement(IfStatement(node))
    case .forStatement: forStatement(ForStatement(node))
    case .matchStatement: match(MatchStatement(node))
    default: flowStatement(node)
    }
  }

  mutating func reportImpure(_ span: Span) {
    body.isImpure = true
    report(.impureFunction, at: span)
  }

  /// Statements that only a flow can have.
  private mutating func flowStatement(_ node: SyntaxNode) {
    switch node.kind {
    case .menuStatement: menu(MenuStatement(node))
    case .waitStatement: wait(WaitStatement(node))
    case .togetherStatement: together(TogetherStatement(node))
    case .agentStatement: agent(AgentStatement(node))
    case .handoffStatement: handoff(HandoffStatement(node))
    case .runStatement: runStatement(RunStatement(node))
    case .callStatement: callStatement(CallStatement(node))
    case .undoStatement: undo(UndoStatement(node))
    case .whileBusyStatement: if let policy = busyPolicy(WhileBusyStatement(node)) { body.busy = policy }
    case .gotoStatement: target(GotoStatement(node).target)
    case .endStatement: emit(.end, node.index)
    case .resumeStatement: resume(node)
    case .returnStatement: returnStatement(ReturnStatement(node))
    default: break
    }
  }

  /// What a function may do. `return` is told apart later, for it means something else in a flow.
  private func isPure(_ kind: SyntaxKind) -> Bool {
    switch kind {
    case .constantDecl, .variableDecl, .assignment, .ifStatement, .forStatement, .matchStatement, .returnStatement,
      .missing, .skipped:
      true
    default: false
    }
  }

  func busyPolicy(_ node: WhileBusyStatement) -> BusyPolicy? {
    switch node.policy.kind {
    case .queueKeyword: .queue
    case .interruptKeyword: .interrupt
    case .ignoreKeyword: .ignore
    default: nil
    }
  }
}
