/// Building the tables of the program. Lists inside lists are collected on a stack each and copied out when complete.
extension Analyzer {
  // MARK: Expressions

  @inline(__always)
  mutating func add(_ form: ExpressionForm, _ type: TypeID, _ node: Int32) -> ExpressionID {
    program.expressions.append(Expression(form, type, node: node))
    return ExpressionID(program.expressions.count - 1)
  }

  /// Stands where a mistake was reported.
  mutating func invalid(_ node: Int32) -> ExpressionID { add(.invalid, .unknown, node) }

  func type(of id: ExpressionID) -> TypeID { program.expressions[Int(id.index)].type }

  /// Copies the expressions collected since `start` out of the stack.
  mutating func takeExpressions(since start: Int) -> Arguments {
    let first = program.expressionLists.count
    for index in start..<pendingExpressions.count { program.expressionLists.append(pendingExpressions[index]) }
    pendingExpressions.removeLast(pendingExpressions.count - start)
    return Arguments(
      start: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: program.expressionLists.count - first))
  }

  // MARK: Statements

  /// Adds a statement to the block under construction.
  @inline(__always)
  mutating func emit(_ form: StatementForm, _ node: Int32) {
    program.statements.append(Statement(form, node: node))
    pendingStatements.append(StatementID(program.statements.count - 1))
  }

  /// Copies the statements collected since `start` out of the stack.
  mutating func takeBlock(since start: Int) -> Block {
    let first = program.blocks.count
    for index in start..<pendingStatements.count { program.blocks.append(pendingStatements[index]) }
    pendingStatements.removeLast(pendingStatements.count - start)
    return Block(
      start: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: program.blocks.count - first))
  }
}
