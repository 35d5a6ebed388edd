import FlowDiagnostics

/// Hints and fixes that many diagnostics share.
enum Hints {
  /// "Did you mean …?", nil without suggestions.
  static func didYouMean(_ names: [String]) -> LocalizedText? {
    guard let first = names.first else { return nil }
    var english = "did you mean `\(first)`"
    var portuguese = "você quis dizer `\(first)`"
    for (index, name) in names.enumerated().dropFirst() {
      let isLast = index == names.count - 1
      english += isLast ? " or `\(name)`" : ", `\(name)`"
      portuguese += isLast ? " ou `\(name)`" : ", `\(name)`"
    }
    return LocalizedText(en: english + "?", pt: portuguese + "?")
  }

  /// Fixes that put the suggestion in the place of what stands at a span.
  static func replacements(_ names: [String], at span: Span) -> [Fix] {
    names.map { replacement($0, at: span) }
  }

  static func replacement(_ text: String, at span: Span) -> Fix {
    Fix(LocalizedText(en: "write `\(text)`", pt: "escreva `\(text)`"), [Fix.Edit(span, text)])
  }

  static let declaredHere = LocalizedText(en: "declared here", pt: "declarado aqui")
  static let alreadyHere = LocalizedText(en: "already declared here", pt: "já declarado aqui")
  static let firstHere = LocalizedText(en: "handled here", pt: "tratado aqui")
}
