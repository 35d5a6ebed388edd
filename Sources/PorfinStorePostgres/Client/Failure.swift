import CPostgres
import PorfinStore

/// Why a statement failed: PostgreSQL's five-letter code and, where there is one, the constraint. Its sentences are left
/// out, because they quote values.
struct Failure {
  var code: String
  var constraint: String

  init(_ result: OpaquePointer) {
    func field(_ letter: Character) -> String {
      letter.asciiValue.flatMap { PQresultErrorField(result, Int32($0)) }.map { String(cString: $0) } ?? ""
    }
    code = field("C")
    constraint = field("n")
  }

  /// The client itself noticed that the connection is gone.
  static let lost = Failure(code: "", constraint: "")

  private init(code: String, constraint: String) {
    self.code = code
    self.constraint = constraint
  }

  /// The server has closed the connection, or must be left.
  var endsConnection: Bool {
    // No code: the client itself noticed. 25006: a standby, writing goes on elsewhere. 0A000: the schema was changed.
    code.isEmpty || code == "25P03" || code == "25006" || code == "0A000" || code.hasPrefix("57P")
      || code.hasPrefix("08")
  }

  var error: StoreError {
    let text = constraint.isEmpty ? "PostgreSQL \(code)" : "PostgreSQL \(code) (\(constraint))"
    switch code {
    case "": return .unreachable("the connection to PostgreSQL broke")
    case "40001", "40P01", "23505", "0A000": return .conflict(text)
    case "55P03", "57014": return .conflict("\(text): another process kept a lock for too long")
    case "25P03": return .conflict("\(text): this process stood still for too long and lost its locks")
    case "25006": return .unreachable("\(text): this server only reads; the one that writes is another")
    case "42P01", "3F000": return .otherVersion(found: 0, known: Schema.version)
    case "53100": return .disk("\(text): the disk of the database is full")
    case "XX001", "XX002": return .damaged("\(text): PostgreSQL reports damaged data; look at its log")
    default: break
    }
    switch code.prefix(2) {
    case "58": return .disk("\(text): the disk of the database fails; look at PostgreSQL's log")
    case "40": return .conflict(text)
    case "08", "28", "3D", "53", "57": return .unreachable(text)
    default: return .damaged(text)
    }
  }

  /// Where a COMMIT failed without saying that it undid everything, nobody knows.
  var errorOfCommit: StoreError {
    // 25P03 comes to those who were idle, so the COMMIT never ran.
    if endsConnection && code != "25P03" { return .outcomeUnknown("the connection to PostgreSQL broke at COMMIT") }
    return error
  }
}

/// Why no connection came about. libpq's own sentence quotes the URL, and a mistyped one may hold the password.
func connectionProblem(_ handle: OpaquePointer?) -> StoreError {
  let said = handle.flatMap { PQerrorMessage($0) }.map { String(cString: $0) } ?? ""
  let known: [(part: String, sentence: String)] = [
    ("password authentication failed", "it refuses the password; check the database URL"),
    ("no password supplied", "it wants a password; put it into the database URL or PGPASSWORD"),
    ("no pg_hba.conf entry", "it lets nobody in from here; add a line to its pg_hba.conf"),
    ("role ", "it does not know the user of the database URL"),
    ("database ", "it has no such database; create it with createdb, encoding UTF8"),
    ("Connection refused", "nobody listens there; is PostgreSQL running?"),
    ("No such file or directory", "its socket does not exist; is PostgreSQL running?"),
    ("translate host name", "its host has no address; check the database URL"),
    ("timeout expired", "it does not answer"),
    ("too many clients", "it has no connection left; raise max_connections"),
    ("remaining connection slots", "it has no connection left; raise max_connections"),
    ("starting up", "it is starting up"),
    ("shutting down", "it is shutting down"),
    ("SSL", "the two do not agree about TLS; check sslmode in the database URL"),
  ]
  let sentence = known.first { said.contains($0.part) }?.sentence ?? "the connection failed; check the database URL"
  return .unreachable("PostgreSQL: \(sentence)")
}
