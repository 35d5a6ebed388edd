import CPostgres
import PorfinStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One blocking connection. What is run together takes one round trip: libpq's pipeline.
final class Session {
  private let url: String
  private let settings: [String]
  private var handle: OpaquePointer?
  private var prepared: Set<String> = []

  /// `settings` are statements that every new connection begins with.
  init(url: String, settings: [String]) {
    self.url = url
    self.settings = settings
  }

  deinit { close() }

  var isOpen: Bool { handle != nil }

  func open() throws(StoreError) {
    close()
    let options = [
      ("application_name", "porfin"), ("client_encoding", "UTF8"), ("connect_timeout", "\(Limits.connectSeconds)"),
      ("tcp_user_timeout", "\(Limits.unacknowledgedMilliseconds)"), ("dbname", url),
    ]
    let new = withCStrings(options.map(\.0)) { names in
      withCStrings(options.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let new, PQstatus(new) == CONNECTION_OK else {
      let problem = connectionProblem(new)
      PQfinish(new)
      throw problem
    }
    handle = new
    // Its notices go to standard error otherwise.
    PQsetNoticeProcessor(new, { _, _ in }, nil)
    try script(settings.joined(separator: ";"))
  }

  func close() {
    PQfinish(handle)
    handle = nil
    prepared = []
  }

  /// Runs statements without parameters, all or nothing unless they say otherwise.
  func script(_ sql: String) throws(StoreError) {
    guard let handle else { throw .unreachable("the connection to PostgreSQL is closed") }
    let result = PQexec(handle, sql)
    defer { PQclear(result) }
    guard let result else { throw ended(by: .lost).error }
    guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY].contains(PQresultStatus(result)) else {
      throw ended(by: Failure(result)).error
    }
  }

  /// Runs them in order. The first that fails keeps the later ones from running, and is thrown.
  func run(_ queries: [Query]) throws(StoreError) -> [Rows] {
    switch attempt(queries) {
    case .success(let rows): return rows
    case .failure(let failure): throw ended(by: failure).error
    }
  }

  func run(_ query: Query) throws(StoreError) -> Rows {
    guard let rows = try run([query]).first else { throw .damaged("PostgreSQL gave no answer") }
    return rows
  }

  /// Nothing is known of a COMMIT whose answer did not come.
  func commit() throws(StoreError) {
    switch attempt([Statement.commit()]) {
    case .success(let rows):
      // A transaction in which a statement failed answers so.
      guard rows.first?.tag == "COMMIT" else { throw .conflict("PostgreSQL undid the transaction") }
    case .failure(let failure): throw ended(by: failure).errorOfCommit
    }
  }

  /// Waits for notices; gives how many there were.
  func awaitNotices(milliseconds: Int) throws(StoreError) -> Int {
    guard let handle else { throw .unreachable("the connection to PostgreSQL is closed") }
    let earlier = takeNotices(handle)
    if earlier > 0 { return earlier }
    var descriptor = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(clamping: max(0, milliseconds))) > 0 else { return 0 }
    guard PQconsumeInput(handle) == 1, PQstatus(handle) == CONNECTION_OK else {
      close()
      throw .unreachable("the connection to PostgreSQL broke")
    }
    return takeNotices(handle)
  }

  private func takeNotices(_ handle: OpaquePointer) -> Int {
    var count = 0
    while let notice = PQnotifies(handle) {
      PQfreemem(notice)
      count += 1
    }
    return count
  }

  private func ended(by failure: Failure) -> Failure {
    if failure.endsConnection || PQstatus(handle) != CONNECTION_OK { close() }
    return failure
  }

  // MARK: Pipeline

  private enum Outcome {
    case success([Rows])
    case failure(Failure)
  }

  /// What the next answer belongs to.
  private enum Awaited {
    case preparation(String)
    case rows
  }

  private func attempt(_ queries: [Query]) -> Outcome {
    guard let handle, PQenterPipelineMode(handle) == 1 else { return .failure(.lost) }
    defer { PQexitPipelineMode(handle) }
    var awaited: [Awaited] = []
    var known = prepared
    for query in queries {
      let statement = query.statement
      if known.insert(statement.name).inserted {
        guard PQsendPrepare(handle, statement.name, statement.sql, 0, nil) == 1 else { return .failure(.lost) }
        awaited.append(.preparation(statement.name))
      }
      let formats = [Int32](repeating: 1, count: query.arguments.count)
      let isSent = query.arguments.withPointers { values, lengths in
        PQsendQueryPrepared(handle, statement.name, Int32(query.arguments.count), values, lengths, formats, 1)
      }
      guard isSent == 1 else { return .failure(.lost) }
      awaited.append(.rows)
    }
    guard PQpipelineSync(handle) == 1 else { return .failure(.lost) }
    return answers(awaited, handle)
  }

  private func answers(_ awaited: [Awaited], _ handle: OpaquePointer) -> Outcome {
    var rows: [Rows] = []
    var failure: Failure?
    for one in awaited {
      guard let result = PQgetResult(handle) else { return .failure(failure ?? .lost) }
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
        if case .preparation(let name) = one {
          prepared.insert(name)
          PQclear(result)
        } else {
          rows.append(Rows(owning: result))
        }
      case PGRES_PIPELINE_ABORTED: PQclear(result)
      default:
        failure = failure ?? Failure(result)
        PQclear(result)
      }
      // A null ends the answers of each statement.
      while let more = PQgetResult(handle) { PQclear(more) }
      if PQstatus(handle) != CONNECTION_OK { return .failure(failure ?? .lost) }
    }
    // The answer to the synchronisation.
    PQclear(PQgetResult(handle))
    if let failure { return .failure(failure) }
    return rows.isEmpty && !awaited.isEmpty ? .failure(.lost) : .success(rows)
  }
}

private func withCStrings<Value>(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Value) -> Value {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies.map { UnsafePointer($0) } + [nil])
}
