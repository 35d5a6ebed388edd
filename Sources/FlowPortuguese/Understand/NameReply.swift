import FlowValues

/// Replies that are names of persons.
enum NameReply {
  private static let wordsMax = 10
  private static let bytesMin = 2

  /// The name without what is said around it; nil if what is left is no name.
  static func name(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let text = firstSentence(bytes.prefix(Limits.replyBytesMax))
    // Emoji and other pieces without a letter fall away.
    var pieces = text.split(whereSeparator: { $0.isBlank }).map { Array($0) }.filter { !Fold.folded($0[...]).isEmpty }
    dropGreetings(&pieces)
    dropIntroduction(&pieces)
    guard !pieces.isEmpty, pieces.count <= wordsMax, pieces.allSatisfy({ isNamePart($0) }) else { return nil }
    let name = joined(pieces)
    guard name.count >= bytesMin, !isNoName(Words(name[...])), hasVowel(name) else { return nil }
    return hasBothCases(name) ? name : LetterCase.title(name)
  }

  /// Up to the first mark that ends a sentence. Names hold dots (`J. Silva`), hyphens and apostrophes.
  private static func firstSentence(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = bytes.trimmed
    // `Oi, meu nome é Ana`: what stands before the comma may be a greeting.
    if let comma = text.firstIndex(of: UInt8(ascii: ",")), isGreeting(text[..<comma]) {
      text = text[(comma + 1)...].trimmed
    }
    let end = text.firstIndex { enders.contains($0) || $0.isDigit }
    var sentence = text[..<(end ?? text.endIndex)].trimmed
    while let last = sentence.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") || last.isBlank {
      sentence.removeLast()
    }
    return sentence
  }

  private static let enders = Array(",\n!;(".utf8)

  private static func isGreeting(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = Words(bytes)
    return greetings.contains { words.end(of: $0) == words.count }
  }

  private static func dropGreetings(_ pieces: inout [[UInt8]]) {
    for greeting in greetings {
      if let end = matched(greeting, pieces), end < pieces.count { return pieces.removeFirst(end) }
    }
  }

  private static func dropIntroduction(_ pieces: inout [[UInt8]]) {
    for introduction in introductions {
      if let end = matched(introduction, pieces) {
        pieces.removeFirst(end)
        break
      }
    }
  }

  /// The number of pieces that the words of `phrase` take at the start.
  private static func matched(_ phrase: StaticString, _ pieces: [[UInt8]]) -> Int? {
    Words(pieces: pieces).end(of: phrase)
  }

  /// Letters, and the marks of names.
  private static func isNamePart(_ piece: [UInt8]) -> Bool {
    var hasLetter = false
    for byte in piece {
      if byte.isASCIILetter || byte >= 0x80 {
        hasLetter = true
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") {
        return false
      }
    }
    return hasLetter
  }

  private static func isNoName(_ words: Words) -> Bool {
    noNames.contains { words.end(of: $0) == words.count } || beginnings.contains { $0.hasBytes(words[0][...]) }
  }

  private static func joined(_ pieces: [[UInt8]]) -> [UInt8] {
    var name: [UInt8] = []
    for piece in pieces {
      if !name.isEmpty { name.append(UInt8(ascii: " ")) }
      name += piece
    }
    return name
  }

  /// `kkkk` is laughter. Names of other scripts pass.
  private static func hasVowel(_ name: [UInt8]) -> Bool {
    Fold.folded(name[...]).contains { $0 >= 0x80 || vowels.contains($0) }
  }

  private static let vowels = Array("aeiouy".utf8)

  private static func hasBothCases(_ name: [UInt8]) -> Bool {
    LetterCase.lower(name) != name && LetterCase.upper(name) != name
  }

  private static let greetings: [StaticString] = [
    "oi", "ola", "oie", "opa", "bom dia", "boa tarde", "boa noite", "oi tudo bem", "ola tudo bem", "oi bom dia",
    "oi boa tarde", "oi boa noite", "prazer", "muito prazer", "claro", "sim",
  ]

  /// Longest first.
  private static let introductions: [StaticString] = [
    "o meu nome completo e", "meu nome completo e", "pode me chamar de", "podem me chamar de", "me chamam de",
    "o meu nome e", "meu nome e", "meu nome eh", "meu nome completo", "meu nome", "nome completo", "aqui quem fala e o",
    "aqui quem fala e a", "quem fala e o", "quem fala e a", "aqui e o", "aqui e a", "aqui eh o", "aqui eh a",
    "me chamo",
    "eu me chamo", "eu sou o", "eu sou a", "eu sou", "sou o", "sou a", "sou", "e o", "e a", "o nome dela e",
    "o nome dele e",
    "nome dela e", "nome dele e", "o nome e", "nome e", "nome", "e",
  ]

  /// Words with which no name begins.
  private static let beginnings: [StaticString] = [
    "quero", "queria", "gostaria", "preciso", "pode", "posso", "vou", "tenho", "qual", "quais", "quanto", "quantos",
    "como", "onde", "quando", "ja", "nao", "por", "porque", "esse", "essa", "isso", "pra", "para", "tem", "voces",
  ]

  private static let noNames: [StaticString] = [
    "oi", "ola", "sim", "nao", "ok", "bom dia", "boa tarde", "boa noite", "nao sei", "obrigado", "obrigada", "quero",
    "nao quero", "tudo bem", "menu", "sair", "ajuda", "atendente", "cancelar", "voltar", "por que", "pra que",
    "oi tudo bem",
  ]
}
