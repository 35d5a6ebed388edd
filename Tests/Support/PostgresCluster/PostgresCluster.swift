import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, in a folder of its own, reached through a socket in that folder: it needs no
/// port and meets no other server. It does not outlive the process, and what a killed process left is removed by the next.
public final class PostgresCluster: Sendable {
  private static let prefix = "porfin-postgres-"
  private static let base = "/tmp"
  private static let started = Mutex<[PostgresCluster]>([])
  private static let common = Mutex<Result<PostgresCluster, Problem>?>(nil)

  private let folder: String
  private let binaries: String
  private let databases = Atomic(0)

  /// Why there is no server; what to do about it.
  public struct Problem: Error, CustomStringConvertible {
    public let description: String
  }

  /// The server that all tests of the process use. Its first caller waits some seconds.
  public static func shared() throws -> PostgresCluster {
    try common.withLock { common in
      if let common { return try common.get() }
      let new: Result<PostgresCluster, Problem>
      do { new = .success(try PostgresCluster()) } catch let problem as Problem { new = .failure(problem) }
      common = new
      return try new.get()
    }
  }

  /// One more server, for tests that stop it.
  public init() throws {
    Self.removeLeftovers
    binaries = try Self.findBinaries()
    let number = Self.started.withLock { $0.count }
    folder = "\(Self.base)/\(Self.prefix)\(getpid())-\(number)-\(UInt32.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if getuid() == 0 { try Self.command(["/bin/chown", "postgres", folder]) }
    Self.started.withLock { $0.append(self) }
    try run("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync"])
    try start()
  }

  /// Starts it again after `stop`.
  public func start() throws {
    let options =
      "-c listen_addresses= -c unix_socket_directories=\(folder) -c fsync=off -c max_connections=200"
      + " -c shared_buffers=64MB"
    try run("pg_ctl", ["-D", data, "-l", folder + "/log", "-w", "-o", options, "start"])
  }

  /// Stops it as a crash does, or after its sessions were ended in order.
  public func stop(crash: Bool) throws {
    try run("pg_ctl", ["-D", data, "-w", "-m", crash ? "immediate" : "fast", "stop"])
  }

  /// The URL of a new, empty database.
  public func newDatabase() throws -> String {
    let name = "porfin\(databases.wrappingAdd(1, ordering: .relaxed).newValue)"
    try run("createdb", ["-h", folder, "-U", "postgres", "-T", "template0", "-E", "UTF8", name])
    return url(name)
  }

  public func url(_ database: String) -> String { "postgresql:///\(database)?host=\(folder)&user=postgres" }

  private var data: String { folder + "/data" }

  private func run(_ program: String, _ arguments: [String]) throws {
    try Self.asServer([binaries + "/" + program] + arguments)
  }

  // MARK: Processes

  /// PostgreSQL refuses to run as root, and its user may not enter the folder that the tests run in.
  private static func asServer(_ words: [String]) throws {
    let prefix = ["/usr/sbin/runuser", "-u", "postgres", "--", "/usr/bin/env", "-C", base]
    try command(getuid() == 0 ? prefix + words : words)
  }

  /// Foundation's `Process` waits for whoever holds its files, and the server holds them as long as it lives.
  private static func command(_ words: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw Problem(description: "\(words[0]) cannot be started: install it")
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw Problem(description: "\(words.joined(separator: " ")) failed: \(status >> 8)") }
  }

  private static func findBinaries() throws -> String {
    let debian = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let newestFirst = versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(debian)/\($0)/bin" }
    let path = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map(String.init) ?? []
    let found = (newestFirst + ["/usr/local/pgsql/bin"] + path).first {
      FileManager.default.isExecutableFile(atPath: $0 + "/initdb")
    }
    guard let found else {
      throw Problem(description: "These tests need a PostgreSQL server: apt-get install postgresql")
    }
    return found
  }

  // MARK: Ends

  /// Once a process: removes what killed processes left, and makes the end of this one stop its servers.
  private static let removeLeftovers: Void = {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? [] where name.hasPrefix(prefix) {
      let owner = name.dropFirst(prefix.count).split(separator: "-").first.flatMap { Int32($0) }
      if let owner, kill(owner, 0) == 0 { continue }
      remove("\(base)/\(name)")
    }
    atexit { PostgresCluster.started.withLock { $0.forEach { PostgresCluster.remove($0.folder) } } }
  }()

  private static func remove(_ folder: String) {
    // The first line names the server's process; it ends its children when it is told to quit.
    if let lines = try? String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8),
      let server = lines.split(separator: "\n").first.flatMap({ Int32($0) }), server > 1,
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(server)/cwd")) == folder + "/data"
    {
      kill(server, SIGQUIT)
      for _ in 0..<200 where kill(server, 0) == 0 { usleep(10_000) }
    }
    try? FileManager.default.removeItem(atPath: folder)
  }
}
