#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the command line prints, and whether anyone sees colours.
package enum Terminal {
  package static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  package static let errorIsTerminal = isatty(STDERR_FILENO) == 1
  package static let inputIsTerminal = isatty(STDIN_FILENO) == 1

  /// Colours go to a terminal only, and not where NO_COLOR (no-color.org) or TERM=dumb ask for none.
  package static func wantsColour(_ isTerminal: Bool) -> Bool {
    isTerminal && getenv("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  package static func print(_ text: String) { write(STDOUT_FILENO, Array((text + "\n").utf8)) }

  package static func print(bytes: [UInt8]) { write(STDOUT_FILENO, bytes) }

  package static func printError(_ text: String) { write(STDERR_FILENO, Array((text + "\n").utf8)) }

  package static func prompt(_ text: String) { write(STDOUT_FILENO, Array(text.utf8)) }

  /// A reader that went away ends the program quietly, as other tools do.
  private static func write(_ descriptor: Int32, _ bytes: [UInt8]) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { exit(ExitCode.cannot) }
      done += count
    }
  }
}

/// The exit codes of every verb; `porfin --help` and docs/cli.md state them.
package enum ExitCode {
  package static let ok: Int32 = 0
  /// The program has errors, a file is not formatted, a scenario failed.
  package static let failed: Int32 = 1
  /// The command could not be carried out.
  package static let cannot: Int32 = 2
}
