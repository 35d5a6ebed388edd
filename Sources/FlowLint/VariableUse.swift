import FlowSemantics

/// How often the variables of a function or flow are read and set.
struct VariableUse {
  private(set) var isRead: [Bool]
  private(set) var writes: [Int]
  /// The value stands in the declaration.
  private(set) var isSetWhereDeclared: [Bool]
  private let program: Program

  init(_ body: LintContext.Body, _ program: Program) {
    self.program = program
    isRead = Array(repeating: false, count: body.locals.count)
    writes = Array(repeating: 0, count: body.locals.count)
    isSetWhereDeclared = Array(repeating: false, count: body.locals.count)
    var statements: [Statement] = []
    for block in body.blocks { program.forEachStatement(in: block) { statements.append($0) } }
    for id in body.expressions { read(id) }
    for statement in statements {
      var parts: [ExpressionID] = []
      program.forEachExpression(of: statement) { parts.append($0) }
      for id in parts { read(id) }
      write(statement, body.locals)
    }
  }

  private mutating func read(_ id: ExpressionID) {
    var locals: [LocalID] = []
    program.forEachExpression(in: id) { if case .local(let local) = $0.form { locals.append(local) } }
    for local in locals { isRead[Int(local.index)] = true }
  }

  private mutating func write(_ statement: Statement, _ locals: [Local]) {
    switch statement.form {
    case .set(let local, _): write(local, statement.node, locals)
    case .ask(let id): if case .local(let local) = program[id].target { write(local, statement.node, locals) }
    case .effect(_, let local), .run(_, let local): if let local { write(local, statement.node, locals) }
    default: break
    }
  }

  private mutating func write(_ local: LocalID, _ node: Int32, _ locals: [Local]) {
    writes[Int(local.index)] += 1
    if locals[Int(local.index)].node == node { isSetWhereDeclared[Int(local.index)] = true }
  }
}
