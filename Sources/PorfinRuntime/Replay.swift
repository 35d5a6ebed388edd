import FlowBytecode
import FlowVM
import PorfinModel
import PorfinStore

/// Makes a conversation's turns again from its record, and says whether they come to the same.
public struct Replay {
  /// What became of the turns that were made again.
  public struct Verdict: Equatable, Sendable {
    public var turns = 0
    /// Numbers of the turns that came to something else.
    public var different: [Int64] = []
    /// Numbers of the entries that could not be made again, e.g. because the program is gone.
    public var impossible: [Int64] = []
  }

  private let programs: Programs

  public init(limits: FlowVM.Limits = FlowVM.Limits()) { programs = Programs(limits: limits) }

  /// `entries` from the conversation's first one on. `show` is told of every entry, and of the turn if it was one.
  public func run(
    _ entries: [JournalEntry], _ transaction: any StoreTransaction,
    show: (JournalEntry, Happening, Turn?) -> Void = { _, _, _ in }
  ) throws -> Verdict {
    try programs.load(Set(entries.map(\.program).filter { $0.number != 0 }), transaction)
    var verdict = Verdict()
    var snapshot: [UInt8] = []
    var known = TurnRecord.Known(contact: [], zoneOffset: 0)
    for entry in entries {
      guard let happening = Happening(decoding: entry.body) else {
        verdict.impossible.append(entry.turn)
        continue
      }
      guard case .turn(let record) = happening else {
        show(entry, happening, nil)
        continue
      }
      known = record.known ?? known
      guard let turn = again(entry, record, known, snapshot) else {
        verdict.impossible.append(entry.turn)
        continue
      }
      verdict.turns += 1
      if ContentHash(of: turn.snapshot).high != record.digest { verdict.different.append(entry.turn) }
      snapshot = turn.snapshot
      show(entry, happening, turn)
    }
    return verdict
  }

  private func again(
    _ entry: JournalEntry, _ record: TurnRecord, _ known: TurnRecord.Known, _ snapshot: [UInt8]
  ) -> Turn? {
    guard let machine = programs[entry.program], let flow = machine.program.image.assistant else { return nil }
    let context = TurnContext(
      now: record.now, zoneOffset: known.zoneOffset, seed: TurnRecord.seed(entry.conversation, turn: entry.turn),
      contact: known.contact)
    do throws(StepError) {
      switch record.cause {
      case .began(let arguments): return try machine.start(flow, arguments: arguments, context: context)
      case .input(let input): return try machine.step(snapshot, input, context: context)
      }
    } catch {
      return nil
    }
  }
}
