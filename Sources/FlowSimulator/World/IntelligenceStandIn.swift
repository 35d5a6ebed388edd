import FlowBytecode
import FlowPortuguese
import FlowVM

/// A stand-in for a model that classifies: the case whose name, description and examples share most words with the
/// question; `unsure` when none shares any.
enum IntelligenceStandIn {
  /// Shorter words carry no meaning.
  static let wordBytesMin = 4

  static func classify(_ call: StandInCall) -> World.Answer? {
    let words = self.words(call.text("question"))
    var best: (score: Int, number: Int) = (0, 0)
    for (number, candidate) in cases(of: call).enumerated() {
      var known = self.words(candidate.description) + self.words(candidate.name)
      for example in candidate.examples { known += self.words(example) }
      let score = words.filter { word in known.contains { share($0, word) } }.count
      if score > best.score { best = (score, number) }
    }
    guard best.score > 0 else { return call.outcomes.answer("unsure") }
    return World.Answer(outcome: best.number, values: [])
  }

  /// The cases of the enum given, which carry the descriptions that outcomes lack.
  private static func cases(of call: StandInCall) -> [Image.Case] {
    let image = call.outcomes.image
    if case .type(let number)? = call["into"], number < image.types.count,
      case .enumeration(let index) = image.types[number]
    {
      return image.enumerations[index.position].cases
    }
    return call.outcomes.cases
  }

  private static func words(_ text: [UInt8]) -> [[UInt8]] {
    Fold.folded(text[...]).split(separator: 0x20).map(Array.init).filter { $0.count >= wordBytesMin }
  }

  /// Same word, or the same beginning: `preço` and `preços`, `marcar` and `marcando`.
  private static func share(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let count = min(left.count, right.count, 5)
    return left.prefix(count) == right.prefix(count)
  }
}
