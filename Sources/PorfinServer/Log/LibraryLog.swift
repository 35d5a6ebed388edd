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

  func log(event: LogEvent) {
    let level: Log.Level = event.level >= .error ? .error : event.level == .warning ? .warning : .debug
    log(level, "http: \(event.message)")
  }
}
