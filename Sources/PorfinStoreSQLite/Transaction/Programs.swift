import GRDB
import PorfinModel
import PorfinStore

struct ProgramQueries {
  let journal, byID, byHash, nextVersion, insertion, versions, current, owner, setCurrent, running, dropUnused: Query

  init(_ database: Database) throws {
    journal = try Query(
      database,
      """
      SELECT place, subject, body FROM record WHERE conversation = ? AND place >= ? AND kind = 0 ORDER BY place LIMIT ?
      """)
    byID = try Query(database, "SELECT assistant, image FROM program WHERE id = ?")
    byHash = try Query(database, "SELECT id FROM program WHERE assistant = ? AND hash = ?")
    nextVersion = try Query(
      database, "UPDATE assistant SET versions = versions + 1 WHERE id = ? RETURNING versions")
    insertion = try Query(
      database,
      """
      INSERT INTO program (assistant, version, hash, published_at, image, source) VALUES (?, ?, ?, ?, ?, ?) RETURNING id
      """)
    versions = try Query(
      database,
      "SELECT id, version, hash, published_at FROM program WHERE assistant = ? ORDER BY version DESC")
    current = try Query(database, "SELECT current FROM assistant WHERE id = ? AND current IS NOT NULL")
    owner = try Query(database, "SELECT assistant FROM program WHERE id = ?")
    setCurrent = try Query(database, "UPDATE assistant SET current = ? WHERE id = ?")
    running = try Query(database, "SELECT count(*) FROM conversation WHERE program = ? AND phase <> 0")
    dropUnused = try Query(
      database,
      """
      DELETE FROM program WHERE id NOT IN (SELECT current FROM assistant WHERE current IS NOT NULL)
        AND id NOT IN (SELECT program FROM conversation WHERE program IS NOT NULL)
        AND id NOT IN (SELECT subject FROM record WHERE kind = 0)
      """)
  }
}

/// The journal and the programs that it needs.
extension SQLiteTransaction {
  func journal(of conversation: ConversationID, from turn: Int64, limit: Int) throws -> [JournalEntry] {
    guard limit > 0 else { return [] }
    return try call {
      try engine.programs.journal.add(conversation.number).add(Place.turn(turn)).add(Int64(limit)).all { row in
        JournalEntry(
          conversation: conversation, turn: Place.number(row.int(0)), program: ProgramID(row.int(1)), body: row.bytes(2)
        )
      }
    }
  }

  func programs(_ ids: [ProgramID]) throws -> [ProgramRecord] {
    try call {
      try ids.distinct.compactMap { id in
        try engine.programs.byID.add(id.number).first { row in
          ProgramRecord(id: id, assistant: try engine.assistants.name(row.int(0)), image: row.bytes(1))
        }
      }
    }
  }

  func publish(_ program: NewProgram) throws -> ProgramID {
    try call {
      let assistant = try engine.assistants.number(program.assistant)
      if let same = try engine.programs.byHash.add(assistant).add(program.hash).first({ $0.int(0) }) {
        return ProgramID(same)
      }
      let version = try engine.programs.nextVersion.add(assistant).first { $0.int(0) } ?? 1
      let id = try engine.programs.insertion.add(assistant).add(version).add(program.hash).add(now.milliseconds)
        .add(program.image).add(program.source).first { $0.int(0) }
      guard let id else { throw StoreError.damaged("SQLite: a program was not written") }
      return ProgramID(id)
    }
  }

  func versions(of assistant: String) throws -> [ProgramSummary] {
    try call {
      guard let assistant = try engine.assistants.known(assistant) else { return [] }
      return try engine.programs.versions.add(assistant).all { row in
        ProgramSummary(
          id: ProgramID(row.int(0)), version: row.int(1), hash: row.bytes(2),
          publishedAt: Moment(milliseconds: row.int(3)))
      }
    }
  }

  func current(_ assistant: String) throws -> ProgramID? {
    try call {
      guard let assistant = try engine.assistants.known(assistant) else { return nil }
      return try engine.programs.current.add(assistant).first { ProgramID($0.int(0)) }
    }
  }

  func setCurrent(_ assistant: String, _ program: ProgramID) throws {
    try call {
      let number = try engine.assistants.known(assistant)
      guard let number, try engine.programs.owner.add(program.number).first({ $0.int(0) }) == number else {
        throw StoreError.conflict("SQLite: the assistant has no such program")
      }
      try engine.programs.setCurrent.add(program.number).add(number).run()
    }
  }

  func running(_ program: ProgramID) throws -> Int64 {
    try call { try engine.programs.running.add(program.number).first { $0.int(0) } ?? 0 }
  }

  func dropUnusedPrograms() throws -> Int { try call { try engine.programs.dropUnused.run() } }
}
