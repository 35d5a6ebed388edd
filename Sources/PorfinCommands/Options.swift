import ArgumentParser
import FlowDiagnostics

/// `--lang`, shared by every verb.
package struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Language of the messages: pt or en.")
  package var language: LanguageName?

  package init() {}

  /// The option, else what the environment asks for, else English.
  package var resolved: Language {
    if let language { return language == .pt ? .portuguese : .english }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Terminal.environment(name), !value.isEmpty else { continue }
      return value.hasPrefix("pt") ? .portuguese : .english
    }
    return .english
  }
}

package enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case pt, en
}

/// `--stdlib DIR`: a working copy of the standard library instead of the one inside the binary.
package struct StdlibOptions: ParsableArguments {
  @Option(name: .customLong("stdlib"), help: "Use this directory instead of the standard library in the binary.")
  package var directory: String?

  package init() {}
}
