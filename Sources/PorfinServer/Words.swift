/// A text in the two languages of those who run Porfin.
public struct Words: Equatable, Sendable {
  public var english: String
  public var portuguese: String

  public init(_ english: String, _ portuguese: String) {
    self.english = english
    self.portuguese = portuguese
  }

  public func text(_ language: ServerLanguage) -> String { language == .english ? english : portuguese }
}

public enum ServerLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case portuguese = "pt"
}
