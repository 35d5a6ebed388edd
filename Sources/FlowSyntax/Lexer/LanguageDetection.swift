/// In which language the keywords of a file are written.
extension Lexer {
  /// The language of a file is that of its first word, English if both have it.
  ///
  /// A file whose first word is no keyword is wrong anyway; the declarations that follow tell what its author speaks.
  mutating func detectLanguage(_ start: Int, _ end: Int) {
    let found: KeywordLanguage
    if KeywordTable.english.kind(bytes + start, end - start) != .name {
      found = .english
    } else if KeywordTable.portuguese.kind(bytes + start, end - start) != .name {
      found = .portuguese
    } else {
      found = guessedLanguage(from: end)
    }
    language = found
    keywords = KeywordTable.of(found)
  }

  private func guessedLanguage(from start: Int) -> KeywordLanguage {
    var balance = 0
    var position = start
    for _ in 0..<Lexer.wordsGuessedFrom {
      guard let word = nextWord(from: position) else { break }
      if isDeclarationKeyword(word, .portuguese) { balance += 1 }
      if isDeclarationKeyword(word, .english) { balance -= 1 }
      position = word.upperBound
    }
    return balance > 0 ? .portuguese : .english
  }

  private static let wordsGuessedFrom = 256

  private func isDeclarationKeyword(_ word: Range<Int>, _ language: KeywordLanguage) -> Bool {
    let kind = KeywordTable.of(language).kind(bytes + word.lowerBound, word.count)
    return kind >= .useKeyword && kind <= .askKeyword
  }

  /// The next word outside texts and comments.
  private func nextWord(from start: Int) -> Range<Int>? {
    var position = start
    while position < count {
      if bytes.letterLength(at: position) > 0 { return position..<endOfWord(from: position) }
      if bytes[position] == Byte.quote {
        position += 1
        while position < count, bytes[position] != Byte.quote, bytes[position] != Byte.newline { position += 1 }
      } else if bytes[position] == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: "/") {
        position = endOfLine(from: position)
      }
      position += 1
    }
    return nil
  }
}
