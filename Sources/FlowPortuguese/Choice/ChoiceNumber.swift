import FlowValues

/// The number of an option in a reply.
enum ChoiceNumber {
  /// The index (from 0) of the option that `2`, `2️⃣`, `2)`, `dois`, `opção 2`, `a segunda`, `2ª` or `a última` means.
  static func read(_ bytes: ArraySlice<UInt8>, count: Int) -> Int? {
    let reply = Reply(bytes)
    let indices = reply.tokens.indices.filter { !isAside(reply, $0) }
    guard let first = indices.first, let last = indices.last, last - first < 3 else { return nil }
    let number: Int
    if let ordinal = reply.word(first).ordinal {
      number = ordinal
    } else if reply.isParticle(first, .last) {
      number = count
    } else if reply.isText(first, "penultima") || reply.isText(first, "penultimo") {
      number = count - 1
    } else if let cardinal = NumberPhrase.cardinal(reply, at: first, upTo: count), cardinal.end > last {
      number = cardinal.value
    } else if let digits = reply.number(first), last == first + 1, reply.isText(last, "a") || reply.isText(last, "o") {
      number = digits
    } else {
      return nil
    }
    guard number >= 1, number <= count, reply.word(first).ordinal == nil || last == first else { return nil }
    return number - 1
  }

  static func digits(_ number: Int) -> [UInt8] {
    var digits: [UInt8] = []
    digits.append(number, width: 1)
    return digits
  }

  /// Marks and the words around a number.
  private static func isAside(_ reply: Reply, _ index: Int) -> Bool {
    let token = reply.tokens[index]
    if token.kind == .mark { return true }
    if token.isGlued, index > 0, reply.isNumber(index - 1) { return false }
    return asides.contains { $0.hasBytes(token.text[...]) }
  }

  private static let asides: [StaticString] = [
    "opcao", "opcoes", "op", "opc", "numero", "num", "nr", "n", "item", "alternativa", "a", "o", "e", "na", "no",
    "quero",
    "vou", "de", "da", "pode", "ser", "por", "favor", "pfv", "essa", "esse", "prefiro", "acho", "que", "eh", "querer",
    "queria",
    "digito", "tecla",
  ]
}
