import FlowValues

/// Options recognised by some of their words, or in spite of typing errors.
extension ChoiceMatcher {
  /// `quero marcar uma consulta` for `Marcar consulta`: every word of the title in the reply, or the other way round.
  func byWords(_ evidence: ChoiceEvidence) -> ChoiceMatch? {
    let words = ChoiceWords.significant(foldedReply)
    guard !words.isEmpty else { return nil }
    let isNegated = words.contains { $0 == Array("nao".utf8) || $0 == Array("nem".utf8) }
    var best = 0
    var found: [Int] = []
    for name in names {
      let own = ChoiceWords.significant(name.words)
      guard !own.isEmpty, !isNegated || own.contains(Array("nao".utf8)) else { continue }
      let common = own.count { word in words.contains { ChoiceWords.areSame($0, word, evidence) } }
      guard common > 0, common == own.count || common == words.count else { continue }
      if common > best { found = [] }
      if common >= best { found.append(name.option) }
      best = max(best, common)
    }
    return one(of: found, evidence)
  }

  func bySpelling() -> ChoiceMatch? {
    let bare = ChoiceWords.withoutFillers(foldedReply)
    var best = EditDistance.tolerance(bare.count)
    var found: [Int] = []
    for name in names {
      guard let distance = EditDistance.between(bare, name.text, limit: best) else { continue }
      if distance < best { found = [] }
      best = distance
      found.append(name.option)
    }
    return one(of: found, .spelling) ?? byWords(.spelling)
  }

  /// A time or a day that one title means as well.
  func byValue() -> ChoiceMatch? {
    let kinds: [ScalarKind] = now == nil ? [.time] : [.datetime, .time, .date]
    let reference = now ?? LocalNow(Instant(clamping: 0), at: .utc)
    let titles = titles
    for kind in kinds {
      guard let wanted = values(of: reply, kind, reference) else { continue }
      var found: [Int] = []
      for name in names where name.isTitle {
        let title = titles[name.option]
        if let meant = values(of: title[...], kind, reference), meant.contains(where: { wanted.contains($0) }) {
          found.append(name.option)
        }
      }
      if let match = one(of: found, .value) { return match }
    }
    return nil
  }

  private func isNamed(_ kind: ScalarKind, in reply: Reply, _ now: LocalNow) -> Bool {
    switch kind {
    case .time: !TimeFinder(reply: reply, acceptsBareNumber: false).phrases().isEmpty
    case .date: !DateFinder(reply: reply, today: now.today).phrases().isEmpty
    default: true
    }
  }

  private func values(of text: ArraySlice<UInt8>, _ kind: ScalarKind, _ now: LocalNow) -> [Scalar]? {
    // A number alone is the number of an option.
    guard kind != .time || !TimeFinder(reply: Reply(text), acceptsBareNumber: false).phrases().isEmpty else {
      return nil
    }
    return switch Understand.reply(text, as: kind, now: now) {
    case .value(let value): [value]
    case .ambiguous(let values): values
    case .outOfRange, .notUnderstood: nil
    }
  }
}
