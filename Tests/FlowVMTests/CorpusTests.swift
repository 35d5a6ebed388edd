import FlowBytecode
import FlowVM
import Testing

/// The programs of `Tests/Corpus/bytecode` do what their comments say.
struct CorpusTests {
  @Test(arguments: CorpusFile.all)
  func runs(_ file: CorpusFile) throws {
    let image = try Assembler.assemble(file.bytes)
    let program = try VerifiedImage(image)
    var transcript = Transcript(program)
    transcript.run(file)
    for mistake in transcript.mistakes { Issue.record("\(mistake)") }
  }

  @Test func everyOpcodeIsRunSomewhere() throws {
    var missing = Set(Opcode.allCases)
    for file in CorpusFile.all {
      for instruction in try Assembler.assemble(file.bytes).code {
        if let opcode = instruction.opcode { missing.remove(opcode) }
      }
    }
    #expect(missing.isEmpty)
  }
}
