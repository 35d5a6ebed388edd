import FlowDiagnostics

/// Words that are none of the language, or of its other half.
extension Parser {
  /// Takes the next word for one of these keywords, if it is that keyword in the other language, a word that other
  /// languages have for it, or nearly spelled like it. Only where nothing else could stand.
  mutating func mendWord(among candidates: [SyntaxKind]) -> Bool {
    guard current.isName || current.isHardKeyword, !candidates.contains(current) else { return false }
    if let kind = keyword(in: language), candidates.contains(kind), dropColon() { return become(kind) }
    if let kind = keyword(in: language.other), candidates.contains(kind) {
      reportMended(.otherLanguage, here, [currentText, spelling(kind)], fixes: [replace(here, spelling(kind))])
      return become(kind)
    }
    guard let kind = synonym(among: candidates) ?? similar(among: candidates) else { return false }
    reportMended(.misspelledWord, here, [currentText, spelling(kind)], fixes: [replace(here, spelling(kind))])
    return become(kind)
  }

  private mutating func become(_ kind: SyntaxKind) -> Bool {
    kinds[position] = kind
    current = kind
    return true
  }

  /// Takes a colon directly behind the next word for nothing: it made a name of a keyword. False if there is none.
  private mutating func dropColon() -> Bool {
    guard kinds[position + 1] == .colon else { return false }
    let colon = span(ofToken: position + 1)
    reportMended(.unexpectedToken, colon, [":"], fixes: [remove(colon)])
    kinds[position + 1] = .unknown
    return true
  }

  /// The keyword that the next word is in a language.
  func keyword(in language: KeywordLanguage) -> SyntaxKind? {
    let start = Int(starts[position])
    let kind = KeywordTable.of(language).kind(bytes + start, Int(starts[position + 1]) - start)
    return kind == .name ? nil : kind
  }

  private func synonym(among candidates: [SyntaxKind]) -> SyntaxKind? {
    let start = Int(starts[position])
    let count = Int(starts[position + 1]) - start
    for synonym in Synonym.all where candidates.contains(synonym.kind) {
      for word in synonym.words where word.utf8CodeUnitCount == count && bytes.matches(word, at: start) {
        return synonym.kind
      }
    }
    return nil
  }

  private func similar(among candidates: [SyntaxKind]) -> SyntaxKind? {
    let start = Int(starts[position])
    let count = Int(starts[position + 1]) - start
    guard count >= 4, count <= 24 else { return nil }
    var suggestions = Suggestions(for: Array(UnsafeBufferPointer(start: bytes + start, count: count)))
    for candidate in candidates {
      if let spelling = candidate.fixedSpelling(in: language) { suggestions.offer(Array(spelling)) }
    }
    guard let best = suggestions.best.first else { return nil }
    return candidates.first { spelling($0) == best }
  }
}

/// Words of other languages for what a keyword means.
struct Synonym {
  let kind: SyntaxKind
  let words: [StaticString]

  init(_ kind: SyntaxKind, _ words: [StaticString]) {
    self.kind = kind
    self.words = words
  }

  static let all: [Synonym] = [
    Synonym(.useKeyword, ["import", "include", "require", "using", "importe", "inclua"]),
    Synonym(.flowKeyword, ["bot", "assistant", "assistente", "conversation", "conversa"]),
    Synonym(.stateKeyword, ["step", "node", "screen", "etapa", "passo", "tela"]),
    Synonym(.functionKeyword, ["func", "fn", "def", "sub"]),
    Synonym(.recordKeyword, ["struct", "class", "type", "object", "classe", "tipo", "estrutura"]),
    Synonym(.enumKeyword, ["enumeration", "options", "union", "enumeração"]),
    Synonym(.scenarioKeyword, ["test", "teste", "story", "história"]),
    Synonym(.letKeyword, ["const", "constant", "val", "constante", "set", "define", "defina"]),
    Synonym(.varKeyword, ["variable", "variável"]),
    Synonym(.onKeyword, ["when", "whenever"]),
    Synonym(.sayKeyword, ["print", "echo", "puts", "write", "message", "escreva", "imprima", "fale", "mensagem"]),
    Synonym(.matchKeyword, ["switch", "select", "choose", "escolha", "selecione"]),
    Synonym(.forKeyword, ["foreach", "loop", "each", "cada"]),
    Synonym(.waitKeyword, ["sleep", "delay", "aguarde", "durma"]),
    Synonym(.runKeyword, ["call", "invoke", "chame", "rode"]),
    Synonym(.endKeyword, ["stop", "exit", "quit", "finish", "pare", "encerre", "termine"]),
    Synonym(.handoffKeyword, ["transfer", "escalate", "transferir", "encaminhe"]),
    Synonym(.otherwiseKeyword, ["default", "else", "other", "senão", "senao", "padrão"]),
    Synonym(.inKeyword, ["of", "de", "from"]),
    Synonym(.untilKeyword, ["till"]),
    Synonym(.inKeyword, ["of", "de"]),
    Synonym(.orKeyword, ["ou"]),
    Synonym(.andKeyword, ["also"]),
  ]
}
