import FlowBytecode
import FlowVM
import Testing

/// Snapshots of all conversations of the corpus, whole and damaged.
struct SnapshotTests {
  struct Parked {
    var machine: Machine
    var snapshots: [[UInt8]]
  }

  static func parked(_ file: CorpusFile) throws -> Parked {
    var transcript = try Transcript(VerifiedImage(Assembler.assemble(file.bytes)))
    transcript.run(file)
    return Parked(machine: transcript.machine, snapshots: transcript.snapshots)
  }

  @Test func medianIsSmall() throws {
    var sizes: [Int] = []
    for file in CorpusFile.all where file.name != "limits.asm" { sizes += try Self.parked(file).snapshots.map(\.count) }
    sizes.sort()
    #expect(sizes[sizes.count / 2] < 80)
    #expect(try #require(sizes.last) < 200)
  }

  /// Cut anywhere, or with any byte changed, a snapshot is refused: the checksum sees it.
  @Test(arguments: CorpusFile.all)
  func damageIsSeen(_ file: CorpusFile) throws {
    let parked = try Self.parked(file)
    for snapshot in parked.snapshots {
      for length in 0..<snapshot.count {
        #expect(throws: StepError.self) { try parked.machine.rewritten(Array(snapshot[..<length])) }
      }
      for position in snapshot.indices {
        var damaged = snapshot
        damaged[position] ^= 1 << UInt8(position % 8)
        #expect(throws: StepError.self) { try parked.machine.rewritten(damaged) }
      }
    }
  }

  /// With a checksum that fits, damage gives an error or a conversation that goes on, never a crash; what is read is
  /// written the same way.
  @Test(arguments: CorpusFile.all)
  func forgeryIsHarmless(_ file: CorpusFile) throws {
    let parked = try Self.parked(file)
    var random = SplitMix(seed: 7)
    for snapshot in parked.snapshots where snapshot.count > 15 {
      for _ in 0..<60 {
        let forged = Self.forged(snapshot, &random)
        guard let again = try? parked.machine.rewritten(forged) else { continue }
        #expect(again == forged)
        Self.play(forged, on: parked.machine)
      }
    }
  }

  static func forged(_ snapshot: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var content = Array(snapshot.dropLast(4))
    for _ in 0..<Int.random(in: 1...3, using: &random) where content.count > 10 {
      let position = Int.random(in: 10..<content.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: content[position] = UInt8.random(in: 0...255, using: &random)
      case 1: content[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: content.remove(at: position)
      default: content.insert(UInt8.random(in: 0...255, using: &random), at: position)
      }
    }
    let sum = ContentHash(of: content).low
    return content + (0..<4).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 * 8)) }
  }

  /// Whatever comes in, there is a turn or an error.
  static func play(_ snapshot: [UInt8], on machine: Machine) {
    let inputs: [Input] = [
      .message(CustomerMessage(text: Array("1".utf8))), .message(CustomerMessage(text: Array("sair".utf8))),
      .message(CustomerMessage(text: [0xff, 0xfe], media: CustomerMessage.Media(kind: [], url: []))),
      .outcome(step: 1, case: 0, values: [.money(1)]), .outcome(step: 1, case: 1, values: []),
      .agentOutcome(step: 1, case: 1, values: [.text([])]), .event(name: Array("paid".utf8), values: [.money(1)]),
      .tick, .handoffEnded(.returned),
    ]
    for input in inputs { _ = try? machine.step(snapshot, input, context: TurnContext(now: 1 << 40)) }
  }

  @Test func anotherProgramIsRefused() throws {
    let (first, second) = (
      try Self.parked(CorpusFile.named("dialog.asm")), try Self.parked(CorpusFile.named("waits.asm"))
    )
    #expect(throws: StepError.snapshot(.otherProgram)) { try second.machine.rewritten(first.snapshots[0]) }
    var other = first.snapshots[0]
    other[1] = 99
    #expect(throws: StepError.snapshot(.otherVersion)) { try first.machine.rewritten(other) }
    #expect(throws: StepError.snapshot(.notASnapshot)) { try first.machine.rewritten(Array(repeating: 0, count: 40)) }
    #expect(throws: StepError.snapshot(.tooShort)) { try first.machine.rewritten([]) }
  }

  @Test func sameInputsGiveTheSameBytes() throws {
    for file in CorpusFile.all {
      #expect(try Self.parked(file).snapshots == Self.parked(file).snapshots)
    }
  }
}
