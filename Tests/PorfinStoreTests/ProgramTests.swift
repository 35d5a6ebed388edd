import PorfinModel
import PorfinStore
import Testing

/// The journal, and the programs that conversations and journals need.
@Suite struct ProgramTests {
  private func program(_ assistant: String, _ number: UInt8) -> NewProgram {
    NewProgram(assistant: assistant, hash: [number, 0], image: [number, 1], source: [number, 2])
  }

  @Test(arguments: StoreUnderTest.all) func anImageIsStoredOnce(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let (first, second) = try trial.run { (try $0.publish(program("a", 1)), try $0.publish(program("a", 2))) }
    #expect(first != second)
    #expect(try trial.run { try $0.publish(program("a", 1)) } == first)
    #expect(try trial.run { try $0.publish(program("b", 1)) } != first)
    let records = try trial.run { try $0.programs([second, ProgramID(999), first]) }
    #expect(
      records == [
        ProgramRecord(id: second, assistant: "a", image: [2, 1]),
        ProgramRecord(id: first, assistant: "a", image: [1, 1]),
      ])
  }

  @Test(arguments: StoreUnderTest.all) func versionsCountPerAssistantNewestFirst(of store: StoreUnderTest) throws {
    let trial = try store.open()
    try trial.run { _ = try $0.publish(program("a", 1)) }
    try trial.run { _ = try $0.publish(program("b", 5)) }
    trial.clock.advance(seconds: 3)
    try trial.run { _ = try $0.publish(program("a", 2)) }
    let versions = try trial.run { try $0.versions(of: "a") }
    #expect(versions.map(\.version) == [2, 1] && versions.map(\.hash) == [[2, 0], [1, 0]])
    #expect(versions.map(\.publishedAt) == [trial.clock.now, trial.clock.now.advanced(seconds: -3)])
    #expect(try trial.run { try $0.versions(of: "b") }.map(\.version) == [1])
    #expect(try trial.run { try $0.versions(of: "nobody") } == [])
  }

  @Test(arguments: StoreUnderTest.all) func oneProgramOfAnAssistantIsCurrent(of store: StoreUnderTest) throws {
    let trial = try store.open()
    #expect(try trial.run { try $0.current("a") } == nil)
    let (first, second) = try trial.run { (try $0.publish(program("a", 1)), try $0.publish(program("a", 2))) }
    #expect(try trial.run { try $0.current("a") } == nil)
    for id in [second, first] {
      try trial.run { try $0.setCurrent("a", id) }
      #expect(try trial.run { try $0.current("a") } == id)
    }
  }

  @Test(arguments: StoreUnderTest.all) func unusedProgramsGoAndNeededOnesStay(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let ids = try trial.run { transaction in try (1...5).map { try transaction.publish(program("a", $0)) } }
    try trial.run { try $0.setCurrent("a", ids[0]) }
    try trial.begin(1) {
      $0.program = ids[1]
      $0.phase = .running
    }
    try trial.begin(2) { $0.program = ids[2] }
    try trial.save {
      $0.journal = [JournalEntry(conversation: ConversationID(1), turn: 0, program: ids[3], body: [1])]
    }
    #expect(try trial.run { try $0.running(ids[1]) } == 1)
    #expect(try trial.run { try $0.running(ids[2]) } == 0)
    #expect(try trial.run { try $0.dropUnusedPrograms() } == 1)
    #expect(try trial.run { try $0.programs(ids) }.map(\.id) == Array(ids.dropLast()))
    #expect(try trial.run { try $0.dropUnusedPrograms() } == 0)
  }

  @Test(arguments: StoreUnderTest.all) func theJournalIsReadInOrder(of store: StoreUnderTest) throws {
    let trial = try store.open()
    let id = try trial.run { try $0.publish(program("a", 1)) }
    func entry(_ turn: Int64) -> JournalEntry {
      JournalEntry(conversation: ConversationID(1), turn: turn, program: id, body: [UInt8(turn)])
    }
    try trial.begin(1)
    try trial.save { $0.journal = [2, 0, 1].map(entry) }
    try trial.save { $0.journal = [entry(3)] }
    #expect(try trial.run { try $0.journal(of: ConversationID(1), from: 1, limit: 2) } == [entry(1), entry(2)])
    #expect(try trial.run { try $0.journal(of: ConversationID(1), from: 0, limit: 9) } == (0...3).map(entry))
    #expect(try trial.run { try $0.journal(of: ConversationID(2), from: 0, limit: 9) } == [])
    #expect(throws: StoreError.self) { try trial.save { $0.journal = [entry(3)] } }
  }
}
