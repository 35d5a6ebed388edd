/// Writes a file with its keywords in the other language: the same program, token by token, layout untouched.
///
/// With the keywords go the names of the built-in types, `now`, `today` and `reply`, the units of durations and the
/// days of opening hours. A name that is a keyword in the new language gets a `_`, and loses it on the way back.
public enum KeywordConversion {
  /// The text of the file with keywords of a language; of a file with mistakes of syntax as far as it was understood.
  public static func convert(_ tree: SyntaxTree, to language: KeywordLanguage) -> [UInt8] {
    guard tree.language != language else { return tree.source.bytes }
    let names = ConvertedNames(tree, to: language)
    var output: [UInt8] = []
    output.reserveCapacity(tree.source.bytes.count + tree.source.bytes.count / 8)
    for index in 0..<tree.tokenCount {
      let token = tree[token: Int32(truncatingIfNeeded: index)]
      switch token.kind {
      case .name: names.write(token, to: &output)
      case .separator: output.append(contentsOf: token.bytes)
      default: Spelling.write(token, language, to: &output)
      }
    }
    return output
  }
}

/// How the names of a file are written after a conversion.
struct ConvertedNames {
  private enum Role: UInt8 {
    case other, type, value, label
  }

  private let source: KeywordLanguage
  private let target: KeywordLanguage
  private var roles: [Role]
  /// Names without their final `_` that stand where a keyword could not be a name.
  private var exposed: Set<[UInt8]> = []
  /// Built-in values that the file declares itself, or whose new spelling it uses for something else.
  private var taken: Set<[UInt8]> = []

  init(_ tree: SyntaxTree, to language: KeywordLanguage) {
    source = language.other
    target = language
    roles = ConvertedNames.roles(tree)
    for index in 0..<tree.tokenCount {
      let token = tree[token: Int32(truncatingIfNeeded: index)]
      if token.kind == .name { note(token) }
    }
  }

  private static func roles(_ tree: SyntaxTree) -> [Role] {
    var roles = [Role](repeating: .other, count: tree.tokenCount)
    for index in 0..<tree.nodeCount {
      let node = tree[node: Int32(truncatingIfNeeded: index)]
      switch node.kind {
      case .type: roles[Int(node.firstTokenIndex)] = .type
      case .argument:
        if let name = ArgumentNode(node).name { roles[Int(name.index)] = .label }
      case .nameExpr: roles[Int(node.firstTokenIndex)] = .value
      default: break
      }
    }
    return roles
  }

  private mutating func note(_ token: SyntaxToken) {
    let word = Array(token.bytes)
    if !isProtected(token) {
      let (stem, _) = parts(word)
      if isKeyword(stem, source) != isKeyword(stem, target) { exposed.insert(stem) }
    }
    let isDeclaration = roles[Int(token.index)] == .other && !followsDot(token)
    for name in BuiltinName.all where name.role == .value {
      let isSource = word == Array(name.spelling(in: source))
      let isTarget = word == Array(name.spelling(in: target))
      // In a file with Portuguese keywords the English spellings mean the same.
      let isForeign = isTarget && (isDeclaration || source == .english)
      if isSource && isDeclaration || isForeign { taken.insert(Array(name.spelling(in: source))) }
    }
  }

  /// Appends a name as it is written in the new language.
  func write(_ token: SyntaxToken, to output: inout [UInt8]) {
    let word = Array(token.bytes)
    if let builtin = builtin(word, roles[Int(token.index)]) { return output.append(contentsOf: builtin) }
    let (stem, underscores) = parts(word)
    output.append(contentsOf: stem)
    output.append(contentsOf: repeatElement(UInt8(ascii: "_"), count: underscores + shift(stem, underscores)))
  }

  private func builtin(_ word: [UInt8], _ role: Role) -> [UInt8]? {
    guard role == .type || role == .value else { return nil }
    for name in BuiltinName.all where (name.role == .type) == (role == .type) {
      let spelling = Array(name.spelling(in: source))
      guard word == spelling || role == .type && word == Accents.removed(spelling) else { continue }
      return role == .value && taken.contains(spelling) ? nil : Array(name.spelling(in: target))
    }
    return nil
  }

  /// How many `_` more a name gets: one if it would be a keyword, one less if it was kept from being one.
  private func shift(_ stem: [UInt8], _ underscores: Int) -> Int {
    guard exposed.contains(stem) else { return 0 }
    if isKeyword(stem, target) { return 1 }
    return underscores > 0 ? -1 : 0
  }

  /// A word and how many `_` stand at its end.
  private func parts(_ word: [UInt8]) -> (stem: [UInt8], underscores: Int) {
    var end = word.count
    while end > 1, word[end - 1] == UInt8(ascii: "_") { end -= 1 }
    return (Array(word[..<end]), word.count - end)
  }

  private func isKeyword(_ word: [UInt8], _ language: KeywordLanguage) -> Bool {
    KeywordTable.of(language).kind(of: word).isHardKeyword
  }

  /// Whether a keyword may be a name here: before `:`, after `.`, and as a format.
  private func isProtected(_ token: SyntaxToken) -> Bool {
    if token.next.kind == .colon || followsDot(token) { return true }
    var before = token.previous
    while let trivia = before, trivia.kind.isTrivia { before = trivia.previous }
    return before?.kind == .bar && isInHole(token)
  }

  private func followsDot(_ token: SyntaxToken) -> Bool { token.previous?.kind == .dot }

  /// Whether the nearest opening token before is that of a hole.
  private func isInHole(_ token: SyntaxToken) -> Bool {
    var closed = 0
    var before = token.previous
    while let other = before {
      switch other.kind {
      case .holeClose: closed += 1
      case .holeOpen:
        if closed == 0 { return true }
        closed -= 1
      case .leftBrace, .rightBrace, .separator: return false
      default: break
      }
      before = other.previous
    }
    return false
  }
}
