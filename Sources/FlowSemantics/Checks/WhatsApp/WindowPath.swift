import FlowDiagnostics

/// The places on the way to a message at which time passes without a word of the customer.
enum WindowPath {
  static func labels(to node: Int32, _ window: ServiceWindow) -> [Diagnostic.Label] {
    let context = window.context
    var labels: [Diagnostic.Label] = []
    var seen: Set<Int32> = []
    var target = node
    while window.cameFrom[Int(target)] >= 0, labels.count < CheckLimits.pathLabelsMax {
      guard seen.insert(target).inserted else {
        repeatLast(&labels)
        break
      }
      let source = window.cameFrom[Int(target)]
      guard let edge = context.graph.edges(of: source).first(where: { $0.target == target && $0.kind != .resume })
      else { break }
      if let label = label(edge, from: source, context) { labels.append(label) }
      if edge.kind == .reply { break }
      target = source
    }
    return labels.reversed()
  }

  /// The way goes round and round.
  private static func repeatLast(_ labels: inout [Diagnostic.Label]) {
    guard let last = labels.popLast() else { return }
    let text = last.text
    labels.append(
      Diagnostic.Label(
        last.span,
        LocalizedText(en: "\(text.english), again and again", pt: "\(text.portuguese), e assim por diante, em voltas")))
  }

  private static func label(_ edge: FlowGraph.Edge, from source: Int32, _ context: FlowContext) -> Diagnostic.Label? {
    let time = context.graph.delays[Int(edge.delay)]
    switch edge.kind {
    case .timer: return Diagnostic.Label(context.span(source), passes(time))
    case .silence:
      let isHandler = context.graph.nodes[Int(edge.target)].kind == .handler
      return Diagnostic.Label(context.span(isHandler ? edge.target : source), silence(time))
    case .person:
      return Diagnostic.Label(
        context.span(source),
        LocalizedText(en: "a person may keep the conversation for days", pt: "a pessoa pode ficar dias com a conversa"))
    case .outcome where time != .none: return Diagnostic.Label(context.span(source), takes(time))
    case .returned: return Diagnostic.Label(context.span(source), inside(context.ran(source)?.window.exit.sinceStart))
    case .step where context.graph.nodes[Int(edge.target)].kind == .handler:
      guard context.graph.nodes[Int(source)].kind == .eventHub else { return nil }
      return Diagnostic.Label(
        context.span(edge.target),
        LocalizedText(
          en: "this can happen long after the customer's last message",
          pt: "isto pode acontecer muito depois da última mensagem do cliente"))
    default: return nil
    }
  }

  /// - Parameter time: how long a sub-flow may take without a word of the customer.
  private static func inside(_ time: Delay?) -> LocalizedText {
    guard let time, time.most < Delay.longest else {
      return LocalizedText(en: "in here any time may pass", pt: "aqui dentro pode passar qualquer tempo")
    }
    let text = DurationText(seconds: time.most)
    return LocalizedText(
      en: "in here up to \(text.english) may pass without an answer",
      pt: "aqui dentro podem passar até \(text.portuguese) sem resposta")
  }

  private static func passes(_ time: Delay) -> LocalizedText {
    if time.most >= Delay.longest {
      return LocalizedText(en: "a wait of unknown length", pt: "espera de duração desconhecida")
    }
    let text = DurationText(seconds: time.most)
    if time.least == time.most {
      return LocalizedText(en: "a wait of \(text.english)", pt: "espera de \(text.portuguese)")
    }
    return LocalizedText(en: "a wait of up to \(text.english)", pt: "espera de até \(text.portuguese)")
  }

  private static func takes(_ time: Delay) -> LocalizedText {
    if time.most >= Delay.longest {
      return LocalizedText(en: "this may take any time", pt: "isto pode levar qualquer tempo")
    }
    let text = DurationText(seconds: time.most)
    return LocalizedText(en: "this may take up to \(text.english)", pt: "isto pode levar até \(text.portuguese)")
  }

  private static func silence(_ time: Delay) -> LocalizedText {
    if time.most >= Delay.longest {
      return LocalizedText(
        en: "after a silence whose length is not known here", pt: "depois de um silêncio cuja duração não se sabe aqui")
    }
    let text = DurationText(seconds: time.most)
    return LocalizedText(en: "after \(text.english) without an answer", pt: "depois de \(text.portuguese) sem resposta")
  }
}

/// A number of seconds in words.
struct DurationText {
  var english: String
  var portuguese: String

  init(seconds: Int32) {
    let units: [(Int32, String, String, String, String)] = [
      (86_400, " day", " days", " dia", " dias"), (3_600, " h", " h", " h", " h"), (60, " min", " min", " min", " min"),
      (1, " s", " s", " s", " s"),
    ]
    var left = seconds
    english = ""
    portuguese = ""
    for unit in units where left >= unit.0 || (unit.0 == 1 && english.isEmpty) {
      let count = left / unit.0
      left %= unit.0
      if !english.isEmpty {
        english += " "
        portuguese += " "
      }
      english += "\(count)\(count == 1 ? unit.1 : unit.2)"
      portuguese += "\(count)\(count == 1 ? unit.3 : unit.4)"
    }
  }
}
