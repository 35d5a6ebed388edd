import FlowDiagnostics
import FlowSyntax

/// Marketing needs the customer's consent and a way out of it.
enum Marketing {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let sends = context.graph.nodes.indices.map { Int32(truncatingIfNeeded: $0) }
      .filter { context.reached[Int($0)] && isMarketing($0, context) }
      .sorted { context.graph.nodes[Int($0)].syntax < context.graph.nodes[Int($1)].syntax }
    if !sends.isEmpty {
      let consent = Consent(context)
      if let bare = sends.first(where: { consent.isMissing[Int($0)] }) {
        report.add(Diagnostic(.marketingWithoutConsent, at: context.span(bare)))
      }
    }
    guard context.isAssistant, let place = sends.first ?? runOfMarketing(context), !hasWayOut(context) else { return }
    report.add(
      Diagnostic(
        .marketingWithoutWayOut, at: context.places.headline(context.flow.node), [context.name(context.flow.name)],
        labels: [
          Diagnostic.Label(context.span(place), LocalizedText(en: "marketing is sent here", pt: "aqui sai marketing"))
        ], fixes: fix(context)))
  }

  static func isMarketing(_ node: Int32, _ context: FlowContext) -> Bool {
    let template: TemplateID
    switch context.statement(node) {
    case .sendTemplate(let id, _): template = id
    case .menu(let menu):
      guard case .template(let id, _) = context.program[menu].prompt else { return false }
      template = id
    case .ask(let ask):
      guard case .template(let id, _) = context.program[ask].prompt else { return false }
      template = id
    default: return false
    }
    return context.program.templates[Int(template.index)].category == .marketing
  }

  private static func runOfMarketing(_ context: FlowContext) -> Int32? {
    context.graph.runs.first { context.reached[Int($0)] && context.ran($0)?.sendsMarketing == true }
  }

  /// A handler of the whole flow that hears at least one of the words with which people opt out.
  private static func hasWayOut(_ context: FlowContext) -> Bool {
    context.flow.handlers.contains { handler in
      guard case .keyword(let names) = handler.trigger else { return false }
      return names.contains { OptOutWords.contain(context.program.names.bytes(of: $0)) }
    }
  }

  /// A handler that records the wish, where the catalogue has the effect for it.
  private static func fix(_ context: FlowContext) -> [Fix] {
    let places = context.places
    guard let (span, indentation) = places.startOfBlock(context.flow.node),
      context.program.effects.contains(where: { context.program.names.isEqual($0.name, CatalogueNames.optOut) })
    else { return [] }
    let trigger = "\(places.word(.onKeyword)) \(places.word(.keywordKeyword))"
    let body = "\(places.word(.contactKeyword)).opt_out(); \(places.word(.endKeyword))"
    return [
      Fix(
        LocalizedText(en: "let the customer leave the list", pt: "deixar o cliente sair da lista"),
        [places.lineAfter(span, "\(trigger) \"sair\", \"parar\" { \(body) }\n", indentation: indentation)])
    ]
  }
}

/// Whole messages with which people ask to be left alone.
enum OptOutWords {
  static func contain(_ keyword: ArraySlice<UInt8>) -> Bool {
    let words = Spoken.words(keyword)
    return all.contains { words == Array($0.utf8) }
  }

  private static let all: [String] = [
    "sair", "parar", "pare", "para", "stop", "cancelar", "descadastrar", "descadastre", "remover", "remova",
    "nao quero receber", "nao quero mais receber", "parar promocoes", "sair da lista", "me tire da lista",
    "unsubscribe",
  ]
}
