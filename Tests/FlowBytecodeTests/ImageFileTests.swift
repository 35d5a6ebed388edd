import FlowBytecode
import Foundation
import Testing

/// Images as bytes and as text.
struct ImageFileTests {
  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".asm") }.sorted()
  }()

  static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/bytecode")
  }

  static func image(_ name: String) throws -> Image {
    var image = try Assembler.assemble(Array(Data(contentsOf: folder.appending(path: name))))
    let position = Image.Position(file: 0, offset: 7)
    image.lines = Image.LineMap(
      files: [Array(name.utf8)], entries: [Image.LineMap.Entry(address: CodeAddress(0), position: position)])
    return image
  }

  @Test(arguments: files)
  func bytesRoundTrip(_ name: String) throws {
    let image = try Self.image(name)
    #expect(try Image(decoding: image.encoded()) == image)
    #expect(try Image(decoding: image.stripped.encoded()) == image.stripped)
    #expect(image.contentHash == image.stripped.contentHash)
  }

  @Test(arguments: files)
  func textRoundTrips(_ name: String) throws {
    let image = try Self.image(name)
    let text = Disassembler.disassemble(image)
    let again = try Assembler.assemble(text)
    #expect(again == image)
    #expect(Disassembler.disassemble(again) == text)
  }

  /// Cut anywhere, or with any byte changed, a file is refused.
  @Test func damageIsSeen() throws {
    let bytes = try Self.image("dialog.asm").encoded()
    for length in 0..<bytes.count { #expect(throws: ImageError.self) { try Image(decoding: Array(bytes[..<length])) } }
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      #expect(throws: ImageError.self) { try Image(decoding: damaged) }
    }
  }

  @Test func errorsSayWhatIsWrong() throws {
    var bytes = try Self.image("dialog.asm").encoded()
    bytes[6] = 9
    #expect(throws: ImageError(.otherVersion, at: 9)) { try Image(decoding: bytes) }
    #expect(throws: ImageError(.notAnImage, at: 0)) { try Image(decoding: Array("flow".utf8)) }
    for kind in ImageError.Kind.allCases {
      let message = ImageError(kind, at: 3).message
      #expect(message.english.hasSuffix("(3)") && message.portuguese.hasSuffix("(3)"))
    }
  }

  @Test func textErrorsNameTheLine() {
    #expect(throws: Assembler.Failure(line: 2)) { try Assembler.assemble(Array("; image\nnonsense".utf8)) }
  }

  /// Texts with any bytes survive.
  @Test func anyNameRoundTrips() throws {
    var image = Image()
    image.constants = [.text(Array(0...255)), .text(Array("\"\\ a\n".utf8)), .word(.int, .min)]
    #expect(try Assembler.assemble(Disassembler.disassemble(image)) == image)
    #expect(try Image(decoding: image.encoded()) == image)
  }
}
