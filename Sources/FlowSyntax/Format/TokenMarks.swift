/// What the tree says about single tokens, for their layout.
struct TokenMarks: OptionSet {
  var rawValue: UInt8

  /// No blank before, where the kind alone would ask for one.
  static let tightBefore = TokenMarks(rawValue: 1)
  /// No blank after.
  static let tightAfter = TokenMarks(rawValue: 2)
  /// A parenthesis that begins an operand: a blank before as for any operand.
  static let operand = TokenMarks(rawValue: 4)
  /// Opens a list whose elements may stand on lines of their own.
  static let list = TokenMarks(rawValue: 8)
  /// Begins what is aligned with the lines above and below.
  static let cell = TokenMarks(rawValue: 16)
  /// A line may break before it.
  static let breakBefore = TokenMarks(rawValue: 32)

  /// Begins a line below the declaration it belongs to.
  static let line = TokenMarks(rawValue: 64)
  /// Stands before an outcome of an effect.
  static let outcome = TokenMarks(rawValue: 128)

  /// Marks of all tokens of a tree, by their index.
  static func of(_ tree: SyntaxTree) -> [TokenMarks] {
    var marks = [TokenMarks](repeating: [], count: tree.tokenCount)
    for index in 0..<tree.nodeCount { mark(tree[node: Int32(truncatingIfNeeded: index)], &marks) }
    return marks
  }

  private static func mark(_ node: SyntaxNode, _ marks: inout [TokenMarks]) {
    switch node.kind {
    case .unaryExpr:
      if node.firstToken.kind == .minus { marks[Int(node.firstTokenIndex)].insert(.tightAfter) }
    case .type, .builtinDecl: markTypeBrackets(node, &marks)
    case .parenExpr: marks[Int(node.firstTokenIndex)].insert(.operand)
    case .listExpr: marks[Int(node.firstTokenIndex)].formUnion([.list, .operand])
    case .arguments, .parameters: marks[Int(node.firstTokenIndex)].insert(.list)
    case .hole:
      if let bar = node.token(.bar) { marks[Int(bar.index)].formUnion([.tightBefore, .tightAfter]) }
    case .binaryExpr, .isExpr, .orAskExpr, .ifExpr, .arm, .givenStep: markBreaks(node, &marks)
    case .effectDecl: markOutcomes(EffectDecl(node), &marks)
    case .field: markCell(FieldNode(node).description?.node, &marks)
    case .enumCase: markCell(EnumCase(node).description?.node, &marks)
    case .stateDecl:
      if let brace = node.token(.leftBrace) { marks[Int(brace.index)].insert(.cell) }
    case .invalidArm: markCell(InvalidArm(node).message?.node, &marks)
    default: break
    }
    if node.kind.isArm { markBody(node, &marks) }
  }

  private static func markTypeBrackets(_ node: SyntaxNode, _ marks: inout [TokenMarks]) {
    for token in node.tokens {
      switch token.kind {
      case .less: marks[Int(token.index)].formUnion([.tightBefore, .tightAfter])
      case .greater: marks[Int(token.index)].insert(.tightBefore)
      default: break
      }
    }
  }

  private static func markBreaks(_ node: SyntaxNode, _ marks: inout [TokenMarks]) {
    for token in node.tokens {
      switch token.kind {
      case .orKeyword, .andKeyword, .plus, .star, .slash, .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less,
        .greater, .thenKeyword, .elseKeyword, .bar:
        marks[Int(token.index)].insert(.breakBefore)
      default: break
      }
    }
  }

  /// Where the outcomes and clauses of an effect begin: clauses always stand on lines of their own, outcomes if one of
  /// them does.
  private static func markOutcomes(_ effect: EffectDecl, _ marks: inout [TokenMarks]) {
    var isBroken = false
    for token in effect.node.tokens where token.kind == .bar && token.beginsLine { isBroken = true }
    for token in effect.node.tokens {
      switch token.kind {
      case .arrow: marks[Int(token.index)].insert(isBroken || token.beginsLine ? .line : .outcome)
      case .bar: marks[Int(token.index)].insert(isBroken ? .line : .outcome)
      default: break
      }
    }
    for clause in effect.clauses { marks[Int(clause.node.firstTokenIndex)].insert(.line) }
  }

  private static func markCell(_ node: SyntaxNode?, _ marks: inout [TokenMarks]) {
    if let node { marks[Int(node.firstTokenIndex)].insert(.cell) }
  }

  /// The body of an arm begins with its arrow or with the brace of its block.
  private static func markBody(_ node: SyntaxNode, _ marks: inout [TokenMarks]) {
    if let arrow = node.token(.arrow) {
      marks[Int(arrow.index)].insert(.cell)
    } else {
      markCell(node.child(.block), &marks)
    }
  }
}

extension SyntaxKind {
  /// A case with what happens then.
  var isArm: Bool {
    switch self {
    case .arm, .otherwiseArm, .afterArm, .invalidArm, .menuArm, .pickedArm, .emptyArm: true
    default: false
    }
  }
}
