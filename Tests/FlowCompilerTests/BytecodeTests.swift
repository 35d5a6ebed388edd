import FlowBytecode
import Testing

/// Programs and their code: `Tests/Corpus/bytecode-goldens/NAME.flow` with the image as text, `NAME.asm`.
struct BytecodeTests {
  static let corpus = Corpus("bytecode-goldens")

  @Test(arguments: corpus.cases)
  func code(name: String) throws {
    let image = try Build(try Self.corpus.text(name + ".flow")).image(hasLines: false).image
    let text = Disassembler.disassemble(image)
    #expect(try Assembler.assemble(text) == image)
    #expect(try Image(decoding: image.encoded()) == image)
    // The first line holds the hash of the image.
    let listing = String(decoding: text, as: UTF8.self).drop { $0 != "\n" }.dropFirst()
    try Self.corpus.expect(String(listing), in: name + ".asm")
  }
}
