import FlowDiagnostics
import FlowSyntax

/// Where the conversation goes.
extension Analyzer {
  mutating func target(_ node: TargetNode) {
    let token = node.keyword
    guard body.kind == .flow else {
      reportImpure(node.node.span)
      return
    }
    switch token.kind {
    case .endKeyword: emit(.end, node.node.index)
    case .resumeKeyword: resume(node.node)
    case .againKeyword:
      if body.isQuestionArm {
        emit(.again, node.node.index)
      } else {
        report(.againOutside, at: node.node.span)
      }
    default: goto(node)
    }
  }

  private mutating func goto(_ node: TargetNode) {
    let token = node.name
    if token.isMissing { return }
    let name = intern(token)
    let state = states[name]
    guard state >= 0 else {
      reportUnknownState(name, at: token.span)
      if let arguments = node.arguments {
        for argument in arguments.arguments { _ = expression(argument.expression) }
      }
      return
    }
    let fields = body.stateFields[Int(state)]
    let arguments =
      fields.isEmpty && node.arguments == nil
      ? .empty : self.arguments(node.arguments?.node, of: fields, for: name, at: node.node)
    emit(.goto(StateID(state), arguments), node.node.index)
  }

  mutating func reportUnknownState(_ name: Name, at span: Span) {
    var hint: LocalizedText?
    let index = globals[name]
    if index >= 0, symbols[Int(index)].kind == .flow {
      let run = keyword(.runKeyword)
      hint = LocalizedText(
        en: "`\(string(name))` is a flow: call it with `\(run)`", pt: "`\(string(name))` é um fluxo: chame com `\(run)`"
      )
    }
    report(unknown: .unknownState, [string(name)], suggestions(for: name, states: true), at: span, hint: hint)
  }

  mutating func resume(_ node: SyntaxNode) {
    if body.isHandler, !body.isQuestionArm {
      emit(.resume, node.index)
      return
    }
    var fixes: [Fix] = []
    var hint: LocalizedText?
    if body.isQuestionArm {
      let again = keyword(.againKeyword)
      // `-> resume` has its arrow already.
      let text = node.kind == .target ? again : "-> " + again
      fixes = [Hints.replacement(text, at: node.span)]
      hint = LocalizedText(en: "ask again with `-> \(again)`", pt: "pergunte de novo com `-> \(again)`")
    } else {
      // An arrow to a state gave the question up.
      let arm = "\(keyword(.afterKeyword)) 2 h { \"…\"; -> \(keyword(.againKeyword)) }"
      hint = LocalizedText(
        en: "to remind and ask again, put the message into the question's arm: `\(arm)`",
        pt: "para lembrar e perguntar de novo, ponha a mensagem na própria pergunta: `\(arm)`")
    }
    report(.resumeOutside, at: node.span, hint: hint, fixes: fixes)
  }

  mutating func returnStatement(_ node: ReturnStatement) {
    body.returns = true
    guard let value = node.value else {
      if body.result != .void, body.result != .unknown {
        report(.returnWithoutValue, at: node.node.span, [describe(body.result)])
      }
      emit(.return(nil), node.node.index)
      return
    }
    guard body.result != .void else {
      _ = expression(value)
      report(.returnWithValue, at: value.span, [string(body.name)])
      return
    }
    emit(.return(self.value(value, as: body.result)), node.node.index)
  }
}
