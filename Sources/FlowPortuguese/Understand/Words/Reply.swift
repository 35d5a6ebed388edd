import FlowValues

/// A reply cut into tokens.
struct Reply {
  var tokens: [Token]

  init(_ bytes: ArraySlice<UInt8>) {
    var tokenizer = Tokenizer()
    tokenizer.read(bytes.prefix(Limits.replyBytesMax))
    tokens = tokenizer.tokens
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].word = Lexicon.look(up: tokens[index].text)
    }
    forgetVagueNumbers()
  }

  var count: Int { tokens.count }

  /// The word at that place, or a word without meaning.
  func word(_ index: Int) -> Word {
    tokens.indices.contains(index) ? tokens[index].word : Word()
  }

  func particle(_ index: Int) -> Particle? { word(index).particle }

  func isParticle(_ index: Int, _ particle: Particle) -> Bool { word(index).particle == particle }

  func isMark(_ index: Int, _ mark: UInt8) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(mark)
  }

  /// Whether a token stands there and touches the one before.
  func isGlued(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isGlued }

  func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .number
  }

  /// The digits at that place.
  func digits(_ index: Int) -> [UInt8] { isNumber(index) ? tokens[index].text : [] }

  /// The number of at most nine digits at that place.
  func number(_ index: Int) -> Int? { tokens.indices.contains(index) ? tokens[index].number : nil }

  func isText(_ index: Int, _ text: StaticString) -> Bool {
    tokens.indices.contains(index) && text.hasBytes(tokens[index].text[...])
  }

  /// The first place from `index` on that is not one of the particles.
  func skip(_ particles: Particle..., from index: Int) -> Int {
    var index = index
    while let particle = particle(index), particles.contains(particle) { index += 1 }
    return index
  }

  /// Whether a word stands there that the number before it counts: `3 pessoas`.
  func isCounted(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    let word = tokens[index].word
    return word.particle == nil && word.unit != .hour && word.dayPart == nil
      && !Fillers.isFiller(tokens[index].text[...])
  }

  /// Stands where another phrase has taken a token.
  static let taken = UInt8(ascii: ";")

  /// The reply with marks in place of what the phrases have taken.
  func without(_ phrases: [DatePhrase]) -> Reply {
    var rest = self
    for phrase in phrases {
      for index in phrase.start..<min(phrase.end, count) {
        rest.tokens[index] = Token(kind: .mark, text: [Self.taken], isGlued: false)
      }
    }
    return rest
  }
}
