import FlowValues

/// What an assistant says when a reply has no value and the author has said nothing for that case: what was not
/// understood, and how it can be written.
public enum Reask {
  /// For a question that asks for a value. The empty text if the reply has one.
  public static func message(for kind: ScalarKind, _ understanding: Understanding, now: LocalNow) -> [UInt8] {
    switch understanding {
    case .value: return []
    case .ambiguous(let values): return doubt(between: values, now: now)
    case .outOfRange(let reason): return ReaskTexts.reason(reason, kind, now: now)
    case .notUnderstood: return ReaskTexts.unknown(kind, now: now)
    }
  }

  /// For a question with options. The empty text if the reply chose one.
  public static func choice(_ match: ChoiceMatch, among options: [ChoiceOption]) -> [UInt8] {
    switch match {
    case .option: return []
    case .ambiguous(let indices):
      let titles = indices.prefix(alternativesMax).compactMap { options.indices.contains($0) ? options[$0].title : nil }
      var text: [UInt8] = []
      text.append("Você quis dizer ")
      appendAlternatives(titles.map { quoted($0) }, to: &text)
      return text
    case .none:
      var text: [UInt8] = []
      text.append("Não encontrei essa opção. Toque em uma delas ou escreva o número. 🙂")
      return text
    }
  }

  private static let alternativesMax = 4

  /// `Fiquei na dúvida: sexta-feira, 27 de novembro ou sexta-feira, 4 de dezembro?`
  private static func doubt(between values: [Scalar], now: LocalNow) -> [UInt8] {
    var text: [UInt8] = []
    text.append("Fiquei na dúvida: ")
    appendAlternatives(values.prefix(alternativesMax).map { spelled($0, now: now) }, to: &text)
    return text
  }

  private static func spelled(_ value: Scalar, now: LocalNow) -> [UInt8] {
    switch value {
    case .date(let date): return Print.date(date, .long, today: now.today)
    case .datetime(let instant):
      var text = Print.datetime(instant, .long, now: now)
      text.append(" às ")
      return text + Print.datetime(instant, .time, now: now)
    default: return Print.value(value, now: now)
    }
  }

  private static func quoted(_ title: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.append("“")
    text += title
    text.append("”")
    return text
  }

  private static func appendAlternatives(_ items: [[UInt8]], to text: inout [UInt8]) {
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(index == items.count - 1 ? " ou " : ", ") }
      text += item
    }
    text.append("?")
  }
}
