import FlowBytecode
import Testing

/// Programs and the conversations that they hold: `Tests/Corpus/behaviour/NAME.flow` with the script `NAME.talk`.
struct BehaviourTests {
  static let corpus = Corpus("behaviour")

  @Test(arguments: corpus.cases)
  func talk(name: String) throws {
    let build = Build(try Self.corpus.text(name + ".flow"))
    let image = try build.image()
    var talk = Talk(image, entry: FlowIndex(UInt16(build.entry()?.index ?? 0)))
    try Self.corpus.expect(talk.play(try Self.corpus.text(name + ".talk")), in: name + ".talk")
  }

  @Test func thereAreEnoughCases() { #expect(Self.corpus.cases.count >= 60) }
}
