import PorfinModel

/// The journal and the programs that it needs.
extension MemoryTransaction {
  func journal(of conversation: ConversationID, from turn: Int64, limit: Int) -> [JournalEntry] {
    state.journal.all.values.filter { $0.conversation == conversation && $0.turn >= turn }
      .sorted { $0.turn < $1.turn }.prefix(max(0, limit)).map(\.self)
  }

  func programs(_ ids: [ProgramID]) -> [ProgramRecord] {
    ids.distinct.compactMap { id in
      state.programs[id].map { ProgramRecord(id: id, assistant: $0.content.assistant, image: $0.content.image) }
    }
  }

  func publish(_ program: NewProgram) -> ProgramID {
    let same = state.programs.all.values.first {
      $0.content.assistant == program.assistant && $0.content.hash == program.hash
    }
    if let same { return same.summary.id }
    let id = ProgramID(state.next(.program))
    let summary = ProgramSummary(
      id: id, version: state.next(.version(program.assistant)), hash: program.hash, publishedAt: now)
    state.programs[id] = MemoryState.Program(summary: summary, content: program)
    return id
  }

  func versions(of assistant: String) -> [ProgramSummary] {
    state.programs.all.values.filter { $0.content.assistant == assistant }.map(\.summary)
      .sorted { $0.version > $1.version }
  }

  func current(_ assistant: String) -> ProgramID? { state.current[assistant] }

  func setCurrent(_ assistant: String, _ program: ProgramID) throws {
    guard state.programs[program]?.content.assistant == assistant else {
      throw fail(.conflict("memory: the assistant has no such program"))
    }
    state.current[assistant] = program
  }

  func running(_ program: ProgramID) -> Int64 {
    Int64(state.conversations.all.values.count { $0.program == program && $0.phase != .idle })
  }

  func dropUnusedPrograms() -> Int {
    var used = Set(state.current.all.values)
    used.formUnion(state.conversations.all.values.compactMap(\.program))
    used.formUnion(state.journal.all.values.map(\.program))
    let unused = state.programs.all.keys.filter { !used.contains($0) }
    for id in unused { state.programs[id] = nil }
    return unused.count
  }
}
