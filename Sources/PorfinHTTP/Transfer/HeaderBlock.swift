/// The header lines of an answer, as the library hands them over one by one.
struct HeaderBlock {
  private(set) var headers: [HTTPHeader] = []
  private var bytes = 0

  /// False if there are too many of them.
  mutating func take(_ raw: UnsafeRawBufferPointer) -> Bool {
    bytes += raw.count
    guard bytes <= Limits.headerBytesMax else { return false }
    var line = raw[...]
    while let last = line.last, last == 0x0D || last == 0x0A { line = line.dropLast() }
    // A status line begins a block anew: after a redirect, or an interim answer.
    if line.starts(with: "HTTP/".utf8) { headers = [] }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    headers.append(HTTPHeader(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self)))
    return true
  }
}
