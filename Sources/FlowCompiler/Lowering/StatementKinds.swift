import FlowSemantics

extension Program {
  /// Whether any statement in a block, at any depth, fits.
  func contains(_ block: Block, _ fits: (StatementForm) -> Bool) -> Bool {
    var isFound = false
    forEachStatement(in: block) { if fits($0.form) { isFound = true } }
    return isFound
  }

  /// Whether the conversation can wait somewhere in a block.
  func canWait(_ block: Block) -> Bool {
    contains(block) { form in
      if case .match(let id) = form, case .effect = self[id].subject { return true }
      return form.canWait
    }
  }
}

extension StatementForm {
  /// Whether the conversation can wait here, other than for the effect of a match.
  fileprivate var canWait: Bool {
    switch self {
    case .ask, .menu, .wait, .effect, .together, .agent, .run, .handoff: true
    case .invalid, .message, .oneOf, .send, .sendTemplate, .pause, .set, .remember, .tag, .untag, .track, .if, .ifLet,
      .for, .match, .undo, .goto, .end, .resume, .again, .return:
      false
    }
  }

  /// Whether the customer sees something.
  var isMessage: Bool {
    switch self {
    case .message, .oneOf, .send, .sendTemplate: true
    case .invalid, .pause, .set, .remember, .tag, .untag, .track, .if, .ifLet, .for, .match, .ask, .menu, .wait,
      .effect,
      .together, .agent, .run, .handoff, .undo, .goto, .end, .resume, .again, .return:
      false
    }
  }
}
