/// Where the lines of a text start: turns byte offsets into lines and columns.
public struct LineIndex: Sendable {
  /// Offset of the first byte of each line; the first is 0.
  public private(set) var starts: [UInt32] = [0]

  public init(_ bytes: [UInt8]) {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      starts.append(UInt32(truncatingIfNeeded: index + 1))
    }
  }

  /// The line of a byte, counted from 0.
  public func line(of offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Bytes between the start of its line and a byte.
  public func column(of offset: UInt32) -> Int { Int(offset - starts[line(of: offset)]) }
}
