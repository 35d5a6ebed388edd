/// One mistake in a program: a plain value that a renderer turns into words.
public struct Diagnostic: Sendable {
  /// What kind of mistake, with its texts.
  public var code: Code
  /// Fill the placeholders `{0}`, `{1}` … of the code's message.
  public var arguments: [String]
  /// Where it is.
  public var span: Span
  /// Other places that explain it.
  public var labels: [Label]
  /// A hint that fits this case, `{0}`-free; nil when the code's own help is enough.
  public var hint: LocalizedText?
  /// Edits that mend it, best first; each leaves a program that parses.
  public var fixes: [Fix]

  @inline(never) public init(
    _ code: Code, at span: Span, _ arguments: [String] = [], labels: [Label] = [], hint: LocalizedText? = nil,
    fixes: [Fix] = []
  ) {
    self.code = code
    self.arguments = arguments
    self.span = span
    self.labels = labels
    self.hint = hint
    self.fixes = fixes
  }

  /// A second place, with a short text in both languages.
  public struct Label: Sendable {
    public var span: Span
    public var text: LocalizedText

    public init(_ span: Span, _ text: LocalizedText) {
      self.span = span
      self.text = text
    }
  }
}

/// A text in the two languages of the tools.
public struct LocalizedText: Sendable, Equatable {
  public var english: String
  public var portuguese: String

  public init(en english: String, pt portuguese: String) {
    self.english = english
    self.portuguese = portuguese
  }

  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }
}

/// The language in which the tools speak to the author.
public enum Language: Sendable, Equatable, CaseIterable {
  case english, portuguese
}

/// A named set of edits that mends one mistake.
public struct Fix: Sendable {
  public var title: LocalizedText
  public var edits: [Edit]

  public init(_ title: LocalizedText, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }

  /// Replaces the bytes of a span.
  public struct Edit: Sendable {
    public var span: Span
    public var replacement: String

    public init(_ span: Span, _ replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }
}
