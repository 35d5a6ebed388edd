import PostgresCluster
import Testing

@testable import PorfinStorePostgres

/// Values go to PostgreSQL and come back as they were.
@Suite struct ParameterTests {
  @Test func valuesComeBack() throws {
    let session = Session(url: try PostgresCluster.shared().url("postgres"), settings: [])
    try session.open()
    let numbers: [Int64?] = [.min, -1, nil, 0, 1, .max]
    let texts = ["", "ção 👍🏽", "a\u{0}b", "{\"\\,NULL"]
    let bytes: [[UInt8]] = [[], [0], [UInt8](0...255)]
    let rows = try session.run([
      Statement("n", "SELECT * FROM unnest($1::int8[])")() { $0.add(numbers) },
      Statement("t", "SELECT * FROM unnest($1::text[])")() { $0.add(texts) },
      Statement("b", "SELECT * FROM unnest($1::bytea[])")() { $0.add(bytes) },
      Statement("e", "SELECT * FROM unnest($1::int8[])")() { $0.add([Int64]()) },
      Statement("s", "SELECT $1::int8, $2::int8, $3::text, $4::bytea, $5::bool, (-2)::int2, (-3)::int4")() {
        $0.add(nil as Int64?)
        $0.add(-7)
        $0.add("")
        $0.add([] as [UInt8])
        $0.add(true)
      },
    ])
    #expect(rows[0].indices.map { rows[0].optionalInt($0, 0) } == numbers)
    #expect(rows[1].indices.map { rows[1].text($0, 0) } == ["", "ção 👍🏽", "a\u{FFFD}b", "{\"\\,NULL"])
    #expect(rows[2].indices.map { rows[2].bytes($0, 0) } == bytes)
    #expect(rows[3].count == 0)
    #expect(rows[4].isNull(0, 0) && !rows[4].isNull(0, 2) && !rows[4].isNull(0, 3) && rows[4].bool(0, 4))
    #expect([1, 5, 6].map { rows[4].int(0, $0) } == [-7, -2, -3])
  }

  /// More than the buffers of both sides hold at once.
  @Test func manyLargeQueriesFitIntoOneRoundTrip() throws {
    let session = Session(url: try PostgresCluster.shared().url("postgres"), settings: [])
    try session.open()
    let large = [UInt8](repeating: 7, count: 200_000)
    let echo = Statement("echo", "SELECT $1::bytea")
    let rows = try session.run((0..<100).map { _ in echo { $0.add(large) } })
    #expect(rows.count == 100 && rows.allSatisfy { $0.bytes(0, 0) == large })
  }

  @Test func afterAnErrorTheConnectionGoesOn() throws {
    let session = Session(url: try PostgresCluster.shared().url("postgres"), settings: [])
    try session.open()
    let one = Statement("one", "SELECT 1")
    let wrong = Statement("wrong", "SELECT 1 / ($1::int8 - $1)")
    #expect(throws: (any Error).self) { try session.run([one(), wrong { $0.add(3) }, Statement("two", "SELECT 2")()]) }
    #expect(session.isOpen)
    #expect(try session.run(Statement("two", "SELECT 2")()).int(0, 0) == 2)
    #expect(try session.run(one()).int(0, 0) == 1)
  }
}
