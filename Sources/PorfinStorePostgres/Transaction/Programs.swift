import PorfinModel
import PorfinStore

/// Published programs, and the journal that needs them.
extension PostgresTransaction {
  func journal(of conversation: ConversationID, from turn: Int64, limit: Int) throws -> [JournalEntry] {
    guard limit > 0 else { return [] }
    let rows = try run(
      Self.journal {
        $0.add(conversation.number)
        $0.add(turn)
        $0.add(Int64(limit))
      })
    return rows.indices.map {
      JournalEntry(
        conversation: conversation, turn: rows.int($0, 0), program: ProgramID(rows.int($0, 1)), body: rows.bytes($0, 2))
    }
  }

  func programs(_ ids: [ProgramID]) throws -> [ProgramRecord] {
    guard !ids.isEmpty else { return [] }
    let rows = try run(Self.programs { $0.add(ids.distinct.map(\.number)) })
    return rows.indices.map {
      ProgramRecord(id: ProgramID(rows.int($0, 0)), assistant: rows.text($0, 1), image: rows.bytes($0, 2))
    }
  }

  func publish(_ program: NewProgram) throws -> ProgramID {
    // Versions are counted: one publisher after the other.
    _ = try run(Self.lockPrograms())
    let known = try run(
      Self.byHash {
        $0.add(program.assistant)
        $0.add(program.hash)
      })
    if known.count > 0 { return ProgramID(known.int(0, 0)) }
    let new = try run(
      Self.publication {
        $0.add(program.assistant)
        $0.add(program.hash)
        $0.add(program.image)
        $0.add(program.source)
        $0.add(now.milliseconds)
      })
    return ProgramID(new.int(0, 0))
  }

  func versions(of assistant: String) throws -> [ProgramSummary] {
    let rows = try run(Self.versions { $0.add(assistant) })
    return rows.indices.map {
      ProgramSummary(
        id: ProgramID(rows.int($0, 0)), version: rows.int($0, 1), hash: rows.bytes($0, 2),
        publishedAt: Moment(milliseconds: rows.int($0, 3)))
    }
  }

  func current(_ assistant: String) throws -> ProgramID? {
    let rows = try run(Self.current { $0.add(assistant) })
    return rows.count > 0 ? rows.optionalInt(0, 0).map(ProgramID.init) : nil
  }

  func setCurrent(_ assistant: String, _ program: ProgramID) throws {
    // Nobody drops it meanwhile.
    let results = try run([
      Self.lockPrograms(),
      Self.setCurrent {
        $0.add(assistant)
        $0.add(program.number)
      },
    ])
    guard results[1].affected == 1 else { throw fail(.conflict("PostgreSQL: the assistant has no such program")) }
  }

  func running(_ program: ProgramID) throws -> Int64 {
    try run([Statement.readsAll(), Self.running { $0.add(program.number) }])[1].int(0, 0)
  }

  func dropUnusedPrograms() throws -> Int {
    try run([Statement.readsAll(), Self.lockPrograms(), Self.dropUnused()])[2].affected
  }

  private static let journal = Statement(
    "journal",
    """
    SELECT turn, program, body FROM journal WHERE conversation = $1::int8 AND turn >= $2::int8
    ORDER BY turn LIMIT $3::int8
    """)
  private static let programs = Statement(
    "programs",
    """
    SELECT p.id, p.assistant, p.image FROM unnest($1::int8[]) WITH ORDINALITY AS x(id, place)
    JOIN program p ON p.id = x.id ORDER BY x.place
    """)
  private static let lockPrograms = Statement(
    "lock_programs", "SELECT pg_advisory_xact_lock(\(Schema.lockKey + 1))")
  private static let byHash = Statement(
    "program_by_hash", "SELECT id FROM program WHERE assistant = $1::text AND hash = $2::bytea")
  private static let publication = Statement(
    "publication",
    """
    WITH counted AS (
      INSERT INTO assistant (name, published) VALUES ($1::text, 1)
      ON CONFLICT (name) DO UPDATE SET published = assistant.published + 1 RETURNING published)
    INSERT INTO program (assistant, hash, image, source, published_at, version)
    SELECT $1, $2::bytea, $3::bytea, $4::bytea, $5::int8, published FROM counted RETURNING id
    """)
  private static let versions = Statement(
    "versions",
    "SELECT id, version, hash, published_at FROM program WHERE assistant = $1::text ORDER BY version DESC")
  private static let current = Statement("current", "SELECT current FROM assistant WHERE name = $1::text")
  private static let setCurrent = Statement(
    "set_current",
    """
    UPDATE assistant SET current = $2::int8
    WHERE name = $1::text AND EXISTS (SELECT FROM program WHERE id = $2 AND assistant = $1)
    """)
  private static let running = Statement(
    "running", "SELECT count(*) FROM conversation WHERE program = $1::int8 AND phase <> 0")
  private static let dropUnused = Statement(
    "drop_unused",
    """
    DELETE FROM program p WHERE NOT EXISTS (SELECT FROM assistant a WHERE a.current = p.id)
      AND NOT EXISTS (SELECT FROM conversation c WHERE c.program = p.id)
      AND NOT EXISTS (SELECT FROM journal j WHERE j.program = p.id)
    """)
}
