import FlowDiagnostics
import FlowSyntax

/// A state whose end can be reached must say where the conversation goes.
enum LooseEnds {
  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    let ends = context.graph.nodes.indices.filter {
      context.graph.nodes[$0].kind == .looseEnd && context.reached[$0]
    }
    guard !ends.isEmpty else { return }
    let sites = sites(context)
    for end in ends.prefix(CheckLimits.reportsMax) {
      let state = context.graph.nodes[end].state
      report.add(
        Diagnostic(
          .looseEnd, at: context.places.headline(context.flow.states[Int(state)].node), [context.stateName(state)],
          labels: sites[Int(state)], fixes: fixes(context, state: state)))
    }
  }

  /// By state: the statements after which its end is reached, the last ones.
  private static func sites(_ context: FlowContext) -> [[Diagnostic.Label]] {
    let graph = context.graph
    var labels: [[Diagnostic.Label]] = Array(repeating: [], count: context.flow.states.count)
    for index in graph.nodes.indices where context.reached[index] && graph.nodes[index].kind == .statement {
      for edge in graph.edgeRange(index) where graph.nodes[Int(graph.edges[edge].target)].kind == .looseEnd {
        let state = Int(graph.nodes[Int(graph.edges[edge].target)].state)
        guard labels[state].count < CheckLimits.placesMax else { break }
        labels[state].append(
          Diagnostic.Label(context.places.headline(graph.nodes[index].syntax), text(graph.edges[edge].kind)))
        break
      }
    }
    return labels
  }

  private static func text(_ kind: FlowGraph.EdgeKind) -> LocalizedText {
    switch kind {
    case .reply: LocalizedText(en: "after some answers nothing follows", pt: "depois de algumas respostas não vem nada")
    case .skip:
      LocalizedText(en: "if there is nothing to ask, nothing follows", pt: "sem nada a perguntar, não vem nada")
    case .timer: LocalizedText(en: "after this wait nothing follows", pt: "depois desta espera não vem nada")
    default: LocalizedText(en: "after this nothing follows", pt: "depois disto não vem nada")
    }
  }

  /// On to the state that follows if nothing else leads there; else the end of the conversation or the way back.
  private static func fixes(_ context: FlowContext, state: Int32) -> [Fix] {
    let places = context.places
    guard let (span, indentation) = places.endOfBlock(context.flow.states[Int(state)].node) else { return [] }
    var fixes: [Fix] = []
    if let next = unreachedSuccessor(context, of: state) {
      let arrow = "-> \(next)"
      fixes.append(
        Fix(
          LocalizedText(en: "go on to `\(next)`", pt: "seguir para `\(next)`"),
          [insertion(arrow, span, indentation, places)]))
    }
    if !context.flow.isSubflow {
      let word = places.word(.endKeyword)
      fixes.append(
        Fix(
          LocalizedText(en: "end the conversation here", pt: "terminar a conversa aqui"),
          [
            insertion(word, span, indentation, places)
          ]))
    } else if context.flow.result == .void {
      let word = places.word(.returnKeyword)
      fixes.append(
        Fix(
          LocalizedText(en: "go back to the flow that ran this one", pt: "voltar ao fluxo que executou este"),
          [
            insertion(word, span, indentation, places)
          ]))
    }
    return fixes
  }

  private static func insertion(_ text: String, _ span: FlowDiagnostics.Span, _ indentation: Int, _ places: Places)
    -> Fix.Edit
  {
    places.lineBefore(span, text, indentation: indentation)
  }

  /// The state below, when no arrow leads to it and it needs no values.
  private static func unreachedSuccessor(_ context: FlowContext, of state: Int32) -> String? {
    let next = Int(state) + 1
    guard next < context.flow.states.count, !context.reached[next + 1], context.flow.states[next].parameters.isEmpty
    else { return nil }
    return context.name(context.flow.states[next].name)
  }
}
