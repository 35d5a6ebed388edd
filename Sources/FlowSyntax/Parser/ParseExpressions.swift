import FlowDiagnostics

/// Expressions, by precedence.
extension Parser {
  /// expression : "if" expression "then" expression "else" expression | or_operand
  mutating func expression() {
    if current == .ifKeyword { conditional() } else { binary(from: .or) }
  }

  private mutating func conditional() {
    nested { parser in
      let node = parser.open(.ifExpr)
      parser.advance()
      parser.expression()
      var highest = parser.height
      parser.word(.thenKeyword)
      parser.expression()
      highest = max(highest, parser.height)
      parser.word(.elseKeyword)
      parser.expression()
      parser.height = max(highest, parser.height) + 1
      parser.close(node)
    }
  }

  /// Operands joined by operators that bind at least as strongly as `floor`:
  /// or_operand, and_operand, not_operand, comparison, range, sum, product.
  mutating func binary(from floor: Precedence, allowsAsk: Bool = false) {
    let start = nodes.count
    if current == .notKeyword && floor <= .not { negation() } else { unary() }
    operations(from: start, floor, allowsAsk: allowsAsk)
  }

  /// What may follow an operand that begins at `start`.
  mutating func operations(from start: Int, _ floor: Precedence, allowsAsk: Bool = false) {
    var last = Precedence.unary
    while true {
      let precedence = Precedence(of: current)
      guard precedence >= floor else {
        if (current == .name || current == .assign) && mendOperator(floor) { continue }
        return
      }
      // After `is` and its name also what binds more strongly would go on with the comparison.
      if precedence > last || precedence == last && !precedence.chains { tellChain() }
      last = precedence
      if current == .isKeyword {
        isComparison(from: start)
      } else if allowsAsk && current == .orKeyword && peek() == .askKeyword {
        return askInstead(of: start)
      } else {
        operation(from: start, precedence)
      }
      if depth + height > Limits.nestingMax { return tooDeep() }
    }
  }

  /// The operator and its right operand; the left one begins at `start`.
  private mutating func operation(from start: Int, _ precedence: Precedence) {
    let left = height
    wrap(.binaryExpr, at: start)
    advance()
    nested { $0.binary(from: precedence.next) }
    height = max(left, height) + 1
    close(start)
  }

  /// comparison : range "is" "not"? (NAME | "none" | "some")
  private mutating func isComparison(from start: Int) {
    wrap(.isExpr, at: start)
    advance()
    if current == .notKeyword { advance() }
    if current == .noneKeyword || current == .someKeyword { advance() } else { name() }
    height += 1
    close(start)
  }

  /// not_operand : "not" not_operand
  private mutating func negation() {
    nested { parser in
      let node = parser.open(.unaryExpr)
      parser.advance()
      parser.binary(from: .not)
      parser.height += 1
      parser.close(node)
    }
  }

  /// unary : postfix | "-" unary
  private mutating func unary() {
    guard current == .minus else { return postfix() }
    nested { parser in
      let node = parser.open(.unaryExpr)
      parser.advance()
      parser.unary()
      parser.height += 1
      parser.close(node)
    }
  }

  /// postfix : primary | postfix "." NAME | postfix arguments
  mutating func postfix() {
    let start = nodes.count
    primary()
    while true {
      switch current {
      case .dot:
        wrap(.memberExpr, at: start)
        advance()
        name()
        height &+= 1
      case .leftParenthesis:
        let callee = height
        wrap(.callExpr, at: start)
        nested { $0.arguments() }
        height = max(callee, height) &+ 1
      default: return
      }
      close(start)
      if depth &+ height > Limits.nestingMax { return tooDeep() }
    }
  }

  /// primary : literal | text | list | NAME | "contact" | "(" expression ")"
  private mutating func primary() {
    height = 1
    switch current {
    case .textOpen, .textBlockOpen: text()
    case .leftBracket: list()
    case .leftParenthesis: parenthesized()
    case .contactKeyword: leaf(.contactExpr)
    case .trueKeyword, .falseKeyword, .noneKeyword: leaf(.literal)
    default:
      if current.isName {
        let node = open(.nameExpr)
        takeName()
        close(node)
      } else if current.isLiteral {
        leaf(.literal)
      } else {
        missingExpression()
      }
    }
  }

  /// list : "[" (expression ("," expression)* ","?)? "]"
  private mutating func list() {
    nested { parser in
      let node = parser.open(.listExpr)
      var highest = 0
      parser.commaList(.rightBracket) { parser in
        parser.expression()
        highest = max(highest, parser.height)
      }
      parser.height = highest + 1
      parser.close(node)
    }
  }

  /// primary : "(" expression ")"
  private mutating func parenthesized() {
    nested { parser in
      let node = parser.open(.parenExpr)
      parser.brackets += 1
      parser.advance()
      parser.expression()
      parser.closeBracket(.rightParenthesis)
      parser.height += 1
      parser.close(node)
    }
  }
}

/// How strongly operators bind, loosest first.
enum Precedence: UInt8, Comparable {
  case none, or, and, not, comparison, range, sum, product, unary

  @inline(__always)
  init(of kind: SyntaxKind) {
    switch kind {
    case .orKeyword: self = .or
    case .andKeyword: self = .and
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .inKeyword, .isKeyword: self = .comparison
    case .range: self = .range
    case .plus, .minus: self = .sum
    case .star, .slash: self = .product
    default: self = .none
    }
  }

  /// Whether operators of this precedence may follow each other.
  var chains: Bool { self != .comparison && self != .range }

  /// What the right operand of such an operator may consist of.
  var next: Precedence {
    switch self {
    case .none, .or: .and
    case .and, .not: .not
    case .comparison: .range
    case .range: .sum
    case .sum: .product
    case .product, .unary: .unary
    }
  }

  @inline(__always)
  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}
