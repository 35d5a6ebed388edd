/// A statement that each connection prepares once, under this name.
struct Statement: Sendable {
  let name: String
  let sql: String

  init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }

  func callAsFunction(_ fill: (inout Arguments) -> Void = { _ in }) -> Query {
    var arguments = Arguments()
    fill(&arguments)
    return Query(statement: self, arguments: arguments)
  }
}

/// A statement with its parameters.
struct Query {
  var statement: Statement
  var arguments: Arguments
}

extension Statement {
  static let begin = Statement("begin", "BEGIN")
  static let commit = Statement("commit", "COMMIT")
  static let rollback = Statement("rollback", "ROLLBACK")
  /// Milliseconds since 1970, rounded down.
  static let clock = Statement("clock", "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::int8")
}
