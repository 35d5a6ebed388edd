import FlowDiagnostics
import Foundation

/// One JSON object a line. Fields are numbers and names of our own; what people write or are called is never among them.
public struct Log: Sendable {
  public enum Level: Int, Comparable, Sendable, CaseIterable {
    case debug, info, warning, error

    /// As settings write it.
    public init?(_ name: String) {
      guard let level = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = level
    }

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  public enum Field: Sendable {
    case text(String)
    case number(Int64)
  }

  private let least: Level
  private let write: @Sendable (String) -> Void

  /// `write` gets a line with its line break, on any thread.
  public init(_ least: Level, write: @escaping @Sendable (String) -> Void) {
    self.least = least
    self.write = write
  }

  /// To standard error; a line at a time, so that those of several threads do not mix.
  public static func standardError(_ least: Level) -> Log {
    Log(least) { line in FileHandle.standardError.write(Data(line.utf8)) }
  }

  public static let silent = Log(.error) { _ in }

  /// `event` is one of ours, in English; it is searched for, so it stays the same.
  public func callAsFunction(_ level: Level, _ event: String, _ fields: [(String, Field)] = []) {
    guard level >= least else { return }
    var json = JSONWriter()
    json.object { json in
      json.key("at")
      json.string(Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
      json.key("level")
      json.string("\(level)")
      json.key("event")
      json.string(event)
      for (name, field) in fields {
        json.key(name)
        switch field {
        case .text(let text): json.string(text)
        case .number(let number): json.number(Int(number))
        }
      }
    }
    write(json.string + "\n")
  }
}
