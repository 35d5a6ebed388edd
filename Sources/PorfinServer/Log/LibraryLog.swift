import Hummingbird
import Logging

/// What the HTTP library logs, as lines of ours. Its metadata is left out: it may hold addresses.
struct LibraryLog: LogHandler {
  let log: Log
  var logLevel: Logger.Level = .warning
  var metadata: Logger.Metadata = [:]

  init(_ log: Log) { self.log = log }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(
    level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String, file: String,
    function: String, line: UInt
  ) {
    log(level >= .error ? .error : level == .warning ? .warning : .debug, "http: \(message)")
  }
}
