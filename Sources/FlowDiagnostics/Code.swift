/// The declaration of one kind of diagnostic. `explain`, the reference pages and the tests are derived from it.
public struct Code: Sendable {
  /// Stable for ever, e.g. `F203`. F1 syntax, F2 names, F3 types, F4 flow, F5 WhatsApp, F6 safety, F9 files and images; W lint.
  public var id: StaticString
  public var severity: Severity
  /// One line; `{0}`, `{1}` … are replaced by the arguments of the diagnostic.
  public var message: LocalizedText
  /// Why it matters and what to do, some sentences.
  public var why: LocalizedText
  /// A program that must produce exactly this code.
  public var example: String
  /// The program put right: it must produce no diagnostic.
  public var corrected: String

  public init(
    _ id: StaticString, _ severity: Severity = .error, message: LocalizedText, why: LocalizedText, example: String,
    corrected: String
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.why = why
    self.example = example
    self.corrected = corrected
  }
}

/// How bad it is: an error stops compilation, a warning does not.
public enum Severity: Sendable, Equatable {
  case error, warning
}
