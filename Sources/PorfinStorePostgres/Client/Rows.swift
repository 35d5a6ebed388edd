import CPostgres

/// What a statement gave, in binary format.
final class Rows {
  private let result: OpaquePointer
  let count: Int

  /// Takes over the result.
  init(owning result: OpaquePointer) {
    self.result = result
    count = Int(PQntuples(result))
  }

  deinit { PQclear(result) }

  var indices: Range<Int> { 0..<count }

  /// Rows that an INSERT, UPDATE or DELETE touched.
  var affected: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

  /// e.g. `COMMIT`
  var tag: String { String(cString: PQcmdStatus(result)) }

  func isNull(_ row: Int, _ column: Int) -> Bool { PQgetisnull(result, Int32(row), Int32(column)) == 1 }

  /// An int8, int4, int2 or bool; 0 for null.
  func int(_ row: Int, _ column: Int) -> Int64 {
    let bytes = raw(row, column)
    var value: UInt64 = 0
    for byte in bytes.prefix(8) { value = value << 8 | UInt64(byte) }
    let unused = 64 - min(bytes.count, 8) * 8
    return unused == 64 ? 0 : Int64(bitPattern: value << UInt64(unused)) >> Int64(unused)
  }

  func optionalInt(_ row: Int, _ column: Int) -> Int64? { isNull(row, column) ? nil : int(row, column) }

  func bool(_ row: Int, _ column: Int) -> Bool { int(row, column) != 0 }

  func bytes(_ row: Int, _ column: Int) -> [UInt8] { [UInt8](raw(row, column)) }

  func text(_ row: Int, _ column: Int) -> String { String(decoding: raw(row, column), as: UTF8.self) }

  private func raw(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer {
    let length = PQgetlength(result, Int32(row), Int32(column))
    return UnsafeRawBufferPointer(start: PQgetvalue(result, Int32(row), Int32(column)), count: Int(length))
  }
}
