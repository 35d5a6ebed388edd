/// What the printer has to know of each token that the syntax sees, in arrays side by side.
struct FormatSheet {
  let tree: SyntaxTree
  let language: KeywordLanguage
  /// Index of the token in the tree; one entry more for the end of the file.
  private(set) var tokens: [Int32] = []
  private(set) var kinds: [SyntaxKind] = []
  private(set) var marks: [TokenMarks] = []
  /// A blank before it when all stands on one line.
  private(set) var hasGap: [Bool] = []
  /// Columns of the token.
  private(set) var widths: [Int32] = []
  /// Where the token would start if the whole file stood on one line. What must be broken counts as very wide.
  private(set) var positions: [Int] = []
  /// A line break, or a comment, stands before it in the file.
  private(set) var startsLine: [Bool] = []
  private(set) var hasComment: [Bool] = []
  /// The closing bracket, brace or quote of an opening one, 0 for other tokens.
  private(set) var closers: [Int32] = []

  var count: Int { kinds.count - 1 }

  /// Wider than any line.
  static let unbreakable = 1 << 20

  init(_ tree: SyntaxTree) {
    self.tree = tree
    language = tree.language
    let allMarks = TokenMarks.of(tree)
    reserve(tree.tokenCount * 2 / 3 + 8)
    var isFirstOnLine = false
    var isCommented = false
    for index in 0..<tree.tokenCount {
      let kind = tree.storage.pointee.tokenKinds[index]
      switch kind {
      case .newline: isFirstOnLine = true
      case .comment, .docComment: isCommented = true
      case .blank, .semicolon, .unknown: break
      default:
        append(index, kind, allMarks[index], isFirstOnLine, isCommented)
        isFirstOnLine = kind == .separator && tree[token: Int32(truncatingIfNeeded: index)].bytes.first == Byte.newline
        isCommented = false
      }
    }
    pairBrackets()
  }

  private mutating func reserve(_ capacity: Int) {
    tokens.reserveCapacity(capacity)
    kinds.reserveCapacity(capacity)
    marks.reserveCapacity(capacity)
    hasGap.reserveCapacity(capacity)
    widths.reserveCapacity(capacity)
    positions.reserveCapacity(capacity)
    startsLine.reserveCapacity(capacity)
    hasComment.reserveCapacity(capacity)
  }

  private mutating func append(
    _ index: Int, _ kind: SyntaxKind, _ mark: TokenMarks, _ isFirstOnLine: Bool, _ isCommented: Bool
  ) {
    if kind == .rightBrace && kinds.last == .separator { removeLast() }
    let gap = kinds.isEmpty ? false : Spacing.hasGap(kinds[kinds.count - 1], marks[kinds.count - 1], kind, mark)
    let token = tree[token: Int32(truncatingIfNeeded: index)]
    let (width, hasBreak) = Spelling.width(token, language)
    var position = (positions.last ?? 0) + Int(widths.last ?? 0) + (gap ? 1 : 0)
    if isCommented || hasBreak { position += FormatSheet.unbreakable }
    tokens.append(token.index)
    kinds.append(kind)
    marks.append(mark)
    hasGap.append(gap)
    widths.append(Int32(truncatingIfNeeded: width))
    positions.append(position)
    startsLine.append(isFirstOnLine)
    hasComment.append(isCommented)
  }

  /// Forgets a separator before a closing brace, where it says nothing.
  private mutating func removeLast() {
    tokens.removeLast()
    kinds.removeLast()
    marks.removeLast()
    hasGap.removeLast()
    widths.removeLast()
    positions.removeLast()
    startsLine.removeLast()
    hasComment.removeLast()
  }

  private mutating func pairBrackets() {
    closers = [Int32](repeating: 0, count: kinds.count)
    var open: [Int] = []
    for index in kinds.indices {
      switch kinds[index] {
      case .leftBrace, .leftParenthesis, .leftBracket, .textOpen, .textBlockOpen: open.append(index)
      case .rightBrace, .rightParenthesis, .rightBracket, .textClose, .textBlockClose:
        if let opener = open.popLast() { closers[opener] = Int32(truncatingIfNeeded: index) }
      default: break
      }
    }
  }

  /// The token behind this one, or behind all that this one opens.
  func next(after index: Int) -> Int { closers[index] == 0 ? index + 1 : Int(closers[index]) + 1 }

  /// Columns of a run of tokens on one line.
  func flatWidth(_ start: Int, _ end: Int) -> Int {
    guard end > start else { return 0 }
    return positions[end - 1] + Int(widths[end - 1]) - positions[start]
  }

  /// The token in the tree.
  func token(_ index: Int) -> SyntaxToken { tree[token: tokens[index]] }
}
