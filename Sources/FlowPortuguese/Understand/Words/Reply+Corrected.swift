import FlowValues

/// Typing errors in words of the calendar.
extension Reply {
  /// The reply with each unknown word replaced by the one word of the calendar that it is close to. Nil if there is none.
  func corrected() -> Reply? {
    var corrected = self
    var hasChanged = false
    for index in tokens.indices where tokens[index].kind == .word && isUnknown(index) {
      guard let entry = Self.nearest(to: tokens[index].text) else { continue }
      corrected.tokens[index].text = entry.text
      corrected.tokens[index].word = entry.word
      hasChanged = true
    }
    return hasChanged ? corrected : nil
  }

  private func isUnknown(_ index: Int) -> Bool {
    let text = tokens[index].text
    guard EditDistance.tolerance(text.count) > 0, Lexicon.find(text) == nil else { return false }
    return !Self.ordinaryWords.contains { $0.hasBytes(text[...]) }
  }

  private static func nearest(to text: [UInt8]) -> Lexicon.Entry? {
    var nearest: Lexicon.Entry?
    var best = EditDistance.tolerance(text.count)
    var isUnique = false
    for entry in correctable where entry.text[0] == text[0] {
      guard let distance = EditDistance.between(text, entry.text, limit: best) else { continue }
      // `jumho` could be June or July: better to ask.
      isUnique = nearest == nil || distance < best
      nearest = entry
      best = distance
    }
    return isUnique ? nearest : nil
  }

  private static let correctable = Lexicon.entries.filter { entry in
    let word = entry.word
    let isCalendar = word.weekday != nil || word.month != nil || word.relativeDay != nil || word.dayPart != nil
    return entry.text.count >= 5
      && (isCalendar || word.unit != nil || word.particle == .next || word.particle == .after)
  }

  /// Words of every day that are one letter away from the calendar.
  private static let ordinaryWords: [StaticString] = [
    "quanta", "quantas", "quanto", "quantos", "quando", "marca", "marcar", "marcos", "minha", "manda", "tardar",
    "noites",
    "horario", "horarios", "semanal", "mensal", "domina", "sabida", "tarda", "quinto", "sextas", "turma", "testa",
    "terra",
    "marcia", "julia", "julio", "maria", "posso", "tempo", "agora", "oitava",
  ]
}
