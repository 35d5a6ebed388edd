import FlowSemantics

extension StatementForm {
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
