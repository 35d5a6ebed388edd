/// Pieces of bytes in one stream, each after its length in four bytes, little-endian.
enum Frames {
  /// nil if the stream ends inside a piece.
  static func split(_ stream: [UInt8]) -> [[UInt8]]? {
    var frames: [[UInt8]] = [], at = 0
    while at < stream.count {
      guard at + 4 <= stream.count else { return nil }
      let length = (0..<4).reduce(0) { $0 | Int(stream[at + $1]) << (8 * $1) }
      at += 4
      guard at + length <= stream.count else { return nil }
      frames.append(Array(stream[at..<at + length]))
      at += length
    }
    return frames
  }

  static func append(_ frame: [UInt8], to stream: inout [UInt8]) {
    for shift in 0..<4 { stream.append(UInt8(truncatingIfNeeded: frame.count >> (8 * shift))) }
    stream += frame
  }
}
