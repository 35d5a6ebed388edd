/// Degrees as Brazilians print them (`-23,55`) or as JSON does.
enum Coordinate {
  /// A JSON number; nil if it is none, or beyond the limit.
  static func json(_ bytes: [UInt8], limit: Int) -> JSON? {
    let text = String(decoding: bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    guard case .number(let number)? = JSONReader.read(Array(text.utf8)), !number.utf8.contains(0x65),
      !number.utf8.contains(0x45),
      let whole = Int(number.drop { $0 == "-" }.prefix { $0 != "." }), whole <= limit
    else { return nil }
    return .number(number)
  }
}
