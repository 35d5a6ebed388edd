import FlowDiagnostics
import FlowSyntax

/// `check-generated --programs N --seed S`: what must hold of the formatter, shown on programs that the compiler accepts.
///
/// Each is laid out at random in either language of keywords. Formatting it gives the one layout, formatting that changes
/// nothing, and the image is the same before and after, and after a translation of the keywords.
enum CheckGenerated {
  static func run(_ arguments: Arguments) -> Int32 {
    let count = arguments.number("programs", default: 10_000)
    let first = arguments.number("seed", default: 1) &* 1_000_003
    let library = Library()
    var failures = 0
    for seed in first..<first + count {
      guard let failure = failure(seed: UInt64(truncatingIfNeeded: seed), library) else { continue }
      failures += 1
      if failures <= 3 { Output.error("generated program \(seed): \(failure)\n") }
    }
    Output.line("formatting: \(count - failures) of \(count) generated programs hold")
    return failures == 0 && count > 0 ? 0 : 1
  }

  private static func failure(seed: UInt64, _ library: Library) -> String? {
    let tidy = Array(ProgramGenerator.program(seed: seed).utf8)
    var layout = Seed(seed ^ 0xF0F0)
    let isPortuguese = layout.chance(50)
    let original = Disorder.apply(isPortuguese ? converted(tidy, .portuguese) : tidy, &layout)

    let parse = Parse(file(original))
    if let error = parse.diagnostics.first {
      return "does not parse: \(error.message(in: .english))\n\(text(original))"
    }
    guard let once = Formatter.format(parse.tree) else { return "is not formatted" }
    guard let twice = Formatter.format(Parse(file(once)).tree), twice == once else {
      return "is formatted in two ways\n\(text(once))"
    }
    guard comments(once) == comments(original) else { return "loses a comment\n\(text(original))" }
    let other = converted(once, isPortuguese ? .english : .portuguese)
    guard converted(other, isPortuguese ? .portuguese : .english) == once else {
      return "is lost in translation\n\(text(once))"
    }

    switch (library.image(original), library.image(once), library.image(other)) {
    case (.success(let before), .success(let after), .success(let translated)):
      return before == after && before == translated ? nil : "means something else when formatted\n\(text(original))"
    case (.failure(let failure), _, _): return "is refused: \(failure.reason)\n\(text(original))"
    default: return "is refused when formatted or translated\n\(text(once))"
    }
  }

  private static func file(_ bytes: [UInt8]) -> SourceFile { SourceFile(path: "generated.flow", bytes: bytes) }
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func converted(_ bytes: [UInt8], _ language: KeywordLanguage) -> [UInt8] {
    KeywordConversion.convert(Parse(file(bytes)).tree, to: language)
  }

  private static func comments(_ bytes: [UInt8]) -> [String] {
    let tree = Parse(file(bytes)).tree
    return (0..<tree.tokenCount).compactMap { index in
      let token = tree[token: Int32(index)]
      return token.kind == .comment || token.kind == .docComment ? text(Array(token.bytes)).trimmed : nil
    }
  }
}
