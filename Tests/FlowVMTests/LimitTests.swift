import FlowBytecode
import FlowVM
import Testing

/// Limits of a turn that a machine can set.
struct LimitTests {
  static func machine(_ change: (inout Limits) -> Void) throws -> Machine {
    var limits = Limits()
    change(&limits)
    return try Machine(VerifiedImage(Assembler.assemble(CorpusFile.named("limits.asm").bytes)), limits: limits)
  }

  static func faults(_ turn: Turn) -> [Fault.Kind] {
    turn.outputs.compactMap { if case .fault(let fault) = $0 { fault.kind } else { nil } }
  }

  @Test func outputs() throws {
    let turn = try Self.machine { $0.outputs = 5 }.start(FlowIndex(0), context: TurnContext(now: 0))
    #expect(Self.faults(turn) == [.tooManyOutputs])
    #expect(turn.status == .handedOver)
    #expect(turn.outputs.count == 7)
  }

  @Test func snapshotBytes() throws {
    let turn = try Self.machine { $0.snapshotBytes = 1_000 }.start(FlowIndex(2), context: TurnContext(now: 0))
    #expect(Self.faults(turn) == [.snapshotTooLarge])
    #expect(turn.status == .handedOver)
    #expect(turn.snapshot.count < 40)
  }

  @Test func fuelIsForOneTurn() throws {
    let machine = try Self.machine { $0.fuel = 1_000 }
    let context = TurnContext(now: 0)
    for _ in 0..<3 {
      #expect(try machine.call(FunctionIndex(3), arguments: [.int(20)], context: context).get() != .none)
      #expect(throws: Fault.self) {
        try machine.call(FunctionIndex(3), arguments: [.int(5_000)], context: context).get()
      }
    }
  }

  @Test func aConversationThatIsOverDoesNotGoOn() throws {
    let machine = try Self.machine { $0.outputs = 5 }
    let turn = try machine.start(FlowIndex(0), context: TurnContext(now: 0))
    #expect(throws: StepError.notWaiting) { try machine.step(turn.snapshot, .tick, context: TurnContext(now: 0)) }
    #expect(try machine.pending(of: turn.snapshot) == nil)
  }

  @Test func valuesOfTheHostMustFit() throws {
    let machine = try Machine(VerifiedImage(Assembler.assemble(CorpusFile.named("subflows.asm").bytes)))
    let context = TurnContext(now: 0)
    #expect(throws: StepError.unfit(.argument)) {
      try machine.start(FlowIndex(0), arguments: [.int(1)], context: context)
    }
    #expect(throws: StepError.unfit(.flow)) { try machine.start(FlowIndex(99), context: context) }
    let turn = try machine.start(FlowIndex(3), arguments: [.int(0)], context: context)
    for values in [[], [Datum.int(3)], [.text([1]), .text([2])]] {
      #expect(throws: StepError.unfit(.outcome)) {
        try machine.step(turn.snapshot, .outcome(step: 1, case: 0, values: values), context: context)
      }
    }
    #expect(throws: StepError.unfit(.outcome)) {
      try machine.step(turn.snapshot, .outcome(step: 1, case: 7, values: []), context: context)
    }
  }

  @Test func faultsHaveReasonsInBothLanguages() {
    for kind in Fault.Kind.allCases {
      #expect(!kind.reason.english.isEmpty && !kind.reason.portuguese.isEmpty)
    }
  }
}
