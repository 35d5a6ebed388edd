/// Reads the text of an image, as the `Disassembler` writes it. Places in the code may have any names: `@loop:` before
/// an instruction, `@loop` where it is meant.
public enum Assembler {
  public struct Failure: Error, Equatable, Sendable {
    /// Line of the text, from 1; 0 for a place that is named but nowhere defined.
    public var line: Int

    public init(line: Int) { self.line = line }
  }

  /// Nothing is checked that the verifier checks.
  public static func assemble(_ text: [UInt8]) throws(Failure) -> Image {
    var reader = TextReader(text)
    var image = Image()
    image.code(&reader)
    image.codeLines(&reader)
    if reader.tokens.next() != .end { reader.fail() }
    if let line = reader.tokens.failure { throw Failure(line: line) }
    guard reader.resolve(&image) else { throw Failure(line: 0) }
    return image
  }
}
