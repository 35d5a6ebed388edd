extension Program {
  /// Visits every statement of a block and of the blocks within it, in the order of the source.
  public func forEachStatement(in block: Block, _ visit: (Statement) -> Void) {
    for id in blocks[block.range] {
      let statement = self[id]
      visit(statement)
      forEachBlock(of: statement) { forEachStatement(in: $0, visit) }
    }
  }

  /// Whether any statement in a block, at any depth, fits.
  public func contains(_ block: Block, _ fits: (StatementForm) -> Bool) -> Bool {
    var isFound = false
    forEachStatement(in: block) { if fits($0.form) { isFound = true } }
    return isFound
  }

  /// Whether the conversation can wait somewhere in a block.
  public func canWait(_ block: Block) -> Bool {
    contains(block) { form in
      switch form {
      case .ask, .menu, .wait, .effect, .together, .agent, .run, .handoff: true
      case .match(let id): if case .effect = self[id].subject { true } else { false }
      case .invalid, .message, .oneOf, .send, .sendTemplate, .pause, .set, .remember, .tag, .untag, .track, .if, .ifLet,
        .for, .undo, .goto, .end, .resume, .again, .return:
        false
      }
    }
  }

  /// Visits the blocks directly within a statement.
  public func forEachBlock(of statement: Statement, _ visit: (Block) -> Void) {
    switch statement.form {
    case .if(_, let then, let other), .ifLet(_, _, let then, let other):
      visit(then)
      visit(other)
    case .for(_, _, let body): visit(body)
    case .match(let id): forEachBlock(self[id].arms, self[id].otherwise, nil, visit)
    case .ask(let id):
      for arm in self[id].invalid { visit(arm.body) }
      if let after = self[id].after { visit(after.body) }
    case .menu(let id): forEachBlock(of: self[id], visit)
    case .wait(let id): forEachBlock(self[id].arms, self[id].otherwise, self[id].after, visit)
    case .agent(let id): forEachBlock(self[id].arms, self[id].otherwise, self[id].after, visit)
    case .handoff(let id): forEachBlock(self[id].arms ?? [], self[id].otherwise, self[id].after, visit)
    case .invalid, .message, .oneOf, .send, .sendTemplate, .pause, .set, .remember, .tag, .untag, .track, .effect,
      .together, .run, .undo, .goto, .end, .resume, .again, .return:
      break
    }
  }

  private func forEachBlock(
    _ arms: [MatchArm], _ otherwise: Block?, _ after: AfterArm?, _ visit: (Block) -> Void
  ) {
    for arm in arms { visit(arm.body) }
    if let otherwise { visit(otherwise) }
    if let after { visit(after.body) }
  }

  private func forEachBlock(of menu: Menu, _ visit: (Block) -> Void) {
    for option in menu.options { visit(option.body) }
    if let list = menu.list { visit(list.body) }
    if let empty = menu.empty { visit(empty) }
    if let otherwise = menu.otherwise { visit(otherwise) }
    if let after = menu.after { visit(after.body) }
  }
}
