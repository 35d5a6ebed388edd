import FlowBytecode
import FlowSimulator
import FlowVM
import Foundation
import Testing

/// The scenarios of the assistants give the same events and the same snapshot bytes as when they were last accepted.
/// `make test` compares the release build with the same files.
@Suite("Transcripts") struct TranscriptTests {
  static let flows = Repository.files("flows", ".flow").filter { $0.split(separator: "/").count == 2 }

  static func golden(_ path: String) -> String {
    "Tests/Corpus/transcripts/\(path.split(separator: "/").last?.dropLast(5) ?? "").txt"
  }

  @Test("byte for byte", arguments: flows) func transcript(path: String) throws {
    let check = Repository.check(path, try #require(Repository.bytes(path)))
    let results = try Repository.play(check)
    let text = results.map { Transcript.lines($0) + "\n" }.joined()
    if Repository.accepts { try Repository.write(text, to: Self.golden(path)) }
    let expected = try Repository.text(Self.golden(path))
    let different = zip(text.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
    #expect(text == expected, "\(path): \(different.map { "\($0)\n≠ \($1)" } ?? "other length")")
    #expect(try Repository.play(check).map(Transcript.lines) == results.map(Transcript.lines))
  }
}

/// What is written when a conversation is parked.
@Suite("Snapshots") struct SnapshotTests {
  /// `NAME.flowc` with `NAME.snapshots`, one in hexadecimal a line: written once by a version, read by every later one.
  static let kept = Repository.files("Tests/Corpus/snapshots", ".flowc")

  @Test("images and snapshots of earlier versions load and go on", arguments: kept) func load(path: String) throws {
    let image = try VerifiedImage(try Image(decoding: try #require(Repository.bytes(path))))
    let machine = Machine(image)
    let lines = try Repository.text(path.dropLast("flowc".count) + "snapshots").split(separator: "\n")
    var waiting = 0
    for line in lines {
      let snapshot = try #require(Self.bytes(line))
      do throws(StepError) {
        let turn = try machine.step(snapshot, .tick, context: TurnContext(now: ScenarioRunner.beginning))
        #expect(turn.status == .waiting)
        waiting += 1
      } catch {
        // Some are of conversations that are over: read, and said to be so.
        #expect(error == .notWaiting, "\(path): \(line)")
      }
    }
    #expect(waiting > lines.count / 2)
  }

  @Test("there are kept snapshots") func presence() { #expect(!Self.kept.isEmpty) }

  private static func bytes(_ hex: Substring) -> [UInt8]? {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
  }

  static let bytesMedianMax = 200

  @Test("half of the parked conversations of the assistants take at most 200 bytes") func sizes() throws {
    var sizes: [Int] = []
    for path in TranscriptTests.flows {
      let check = Repository.check(path, try #require(Repository.bytes(path)))
      for result in try Repository.play(check) { sizes += result.snapshots.filter { !$0.isEmpty }.map(\.count) }
    }
    sizes.sort()
    try #require(!sizes.isEmpty)
    let at = { (share: Double) in sizes[min(sizes.count - 1, Int(share * Double(sizes.count)))] }
    print(
      "snapshot bytes of \(sizes.count) turns: min \(sizes[0]), median \(at(0.5)), 90 % \(at(0.9)), 99 % \(at(0.99)),"
        + " max \(sizes[sizes.count - 1])")
    #expect(at(0.5) <= Self.bytesMedianMax)
  }
}
