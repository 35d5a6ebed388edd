import FlowValues

/// `um` and `uma` that count nothing.
extension Reply {
  /// Takes the number out of `um montão`, `qualquer um` and `uma hora dessas`.
  mutating func forgetVagueNumbers() {
    for index in tokens.indices where isText(index, "um") || isText(index, "uma") {
      if isText(index - 1, "qualquer") || isVagueAmount(index + 1) || isText(index + 2, "desses")
        || isText(index + 2, "dessas") || isText(index + 2, "qualquer")
      {
        tokens[index].word = Word()
      }
    }
  }

  private func isVagueAmount(_ index: Int) -> Bool {
    tokens.indices.contains(index) && Self.amounts.contains { $0.hasBytes(tokens[index].text[...]) }
  }

  private static let amounts: [StaticString] = [
    "bocadinho", "bocado", "montao", "monte", "montinho", "penca", "pingo", "porcao", "pouco", "pouquinho", "punhado",
    "tanto", "tantinho", "tiquinho",
  ]
}
