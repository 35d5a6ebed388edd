/// The declaration of one kind of diagnostic. `explain`, the reference pages and the tests are derived from it.
///
/// All its texts are constants, so that a code is data of the program: nothing runs to make it, nothing is counted when
/// it is copied. What only `explain` shows is not part of the WebAssembly module.
public struct Code: Sendable {
  /// Stable for ever, e.g. `F203`. F1 syntax, F2 names, F3 types, F4 flow, F5 WhatsApp, F6 safety, F9 files and images; W lint.
  public let id: StaticString
  public let severity: Severity
  /// One line; `{0}`, `{1}` … are replaced by the arguments of the diagnostic.
  public let message: CodeText
  #if !hasFeature(Embedded)
    /// Why it matters and what to do, some sentences.
    public let why: CodeText
    private let exampleText: StaticString
    private let correctedText: StaticString
  #endif

  public init(
    _ id: StaticString, _ severity: Severity = .error, message: CodeText, why: CodeText, example: StaticString,
    corrected: StaticString
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    #if !hasFeature(Embedded)
      self.why = why
      exampleText = example
      correctedText = corrected
    #endif
  }

  /// The identifier as a string, e.g. `F203`.
  public var name: String { id.string }

  #if !hasFeature(Embedded)
    /// A program that must produce exactly this code.
    public var example: String { exampleText.string }
    /// The program put right: it must produce no diagnostic.
    public var corrected: String { correctedText.string }
  #endif
}

/// A constant text in the two languages of the tools.
public struct CodeText: Sendable {
  private let englishText: StaticString
  private let portugueseText: StaticString

  public init(en english: StaticString, pt portuguese: StaticString) {
    englishText = english
    portugueseText = portuguese
  }

  public var english: String { englishText.string }
  public var portuguese: String { portugueseText.string }

  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }
}

extension StaticString {
  /// The text as a string.
  @inline(never) public var string: String {
    String(decoding: UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount), as: UTF8.self)
  }
}

/// How bad it is: an error stops compilation, a warning does not.
public enum Severity: Sendable, Equatable {
  case error, warning
}
