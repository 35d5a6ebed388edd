import FlowSemantics

extension ImageTables {
  /// Whether an expression looks at the clock or at the contact, and so can differ between asking and answering.
  mutating func looksOutside(_ id: ExpressionID) -> Bool {
    var isFound = false
    var calls: [FunctionID] = []
    program.forEachExpression(in: id) { expression in
      switch expression.form {
      case .now, .today, .contactField: isFound = true
      case .call(let function, _): calls.append(function)
      default: break
      }
    }
    return isFound || calls.contains { looksOutside($0) }
  }

  private mutating func looksOutside(_ id: FunctionID) -> Bool {
    if let known = looksOutside[Int(id.index)] { return known }
    // Counts while the function is looked at; a recursive call adds nothing.
    looksOutside[Int(id.index)] = false
    var expressions: [ExpressionID] = []
    let program = program
    program.forEachStatement(in: program.functions[Int(id.index)].body) { statement in
      program.forEachExpression(of: statement) { expressions.append($0) }
    }
    let found = expressions.contains { looksOutside($0) }
    looksOutside[Int(id.index)] = found
    return found
  }
}
