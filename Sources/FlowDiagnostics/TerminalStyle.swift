/// Colours of the terminal renderer, or none.
enum TerminalStyle {
  case error, warning, strong, frame, note, removed, added

  /// The ANSI sequence that turns it on.
  var sequence: String {
    switch self {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .strong: "\u{1B}[1m"
    case .frame: "\u{1B}[34m"
    case .note: "\u{1B}[36m"
    case .removed: "\u{1B}[31m"
    case .added: "\u{1B}[32m"
    }
  }

  static let reset = "\u{1B}[0m"
}
