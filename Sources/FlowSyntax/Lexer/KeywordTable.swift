/// Finds keywords by their bytes: open addressing over words of at most sixteen bytes, packed into two integers.
struct KeywordTable {
  private struct Entry {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var kind = SyntaxKind.name
  }

  private var entries: [Entry]
  private static let size = 512
  static let wordBytesMax = 16

  static let english = KeywordTable(.english)
  static let portuguese = KeywordTable(.portuguese)

  static func of(_ language: KeywordLanguage) -> KeywordTable {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }

  /// Canonical spellings first: an accentless spelling that is another keyword (`e`, not `é`) gives way.
  private init(_ language: KeywordLanguage) {
    entries = Array(repeating: Entry(), count: KeywordTable.size)
    for keyword in Keyword.all { insert(Array(keyword.spelling(in: language)), keyword.kind) }
    for keyword in Keyword.all { insert(Accents.removed(Array(keyword.spelling(in: language))), keyword.kind) }
  }

  private mutating func insert(_ word: [UInt8], _ kind: SyntaxKind) {
    let (low, high) = KeywordTable.pack(word)
    var slot = KeywordTable.slot(low, high)
    while entries[slot].low != 0 {
      if entries[slot].low == low && entries[slot].high == high { return }
      slot = (slot + 1) & (KeywordTable.size - 1)
    }
    entries[slot] = Entry(low: low, high: high, kind: kind)
  }

  /// The keyword of a word, `name` if it is none. Sixteen bytes from the start must be readable.
  @inline(__always)
  func kind(_ start: UnsafePointer<UInt8>, _ count: Int) -> SyntaxKind {
    guard count <= KeywordTable.wordBytesMax else { return .name }
    let (low, high) = KeywordTable.pack(start, count)
    var slot = KeywordTable.slot(low, high)
    return entries.withUnsafeBufferPointer { entries in
      while entries[slot].low != 0 {
        if entries[slot].low == low && entries[slot].high == high { return entries[slot].kind }
        slot = (slot &+ 1) & (KeywordTable.size &- 1)
      }
      return .name
    }
  }

  /// The keyword of a word, `name` if it is none.
  func kind(of word: [UInt8]) -> SyntaxKind {
    guard word.count <= KeywordTable.wordBytesMax else { return .name }
    let (low, high) = KeywordTable.pack(word)
    var slot = KeywordTable.slot(low, high)
    while entries[slot].low != 0 {
      if entries[slot].low == low && entries[slot].high == high { return entries[slot].kind }
      slot = (slot + 1) & (KeywordTable.size - 1)
    }
    return .name
  }

  private static func pack(_ word: [UInt8]) -> (UInt64, UInt64) {
    var parts: (UInt64, UInt64) = (0, 0)
    for (index, byte) in word.enumerated() {
      if index < 8 {
        parts.0 |= UInt64(byte) << UInt64(index * 8)
      } else {
        parts.1 |= UInt64(byte) << UInt64(index * 8 - 64)
      }
    }
    return parts
  }

  /// The first bytes of a word as two little-endian integers, zeros behind the word.
  @inline(__always)
  private static func pack(_ start: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, UInt64) {
    let raw = UnsafeRawPointer(start)
    let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    if count <= 8 { return (low & (UInt64.max >> UInt64(64 &- count &* 8)), 0) }
    let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    return (low, high & (UInt64.max >> UInt64(128 &- count &* 8)))
  }

  @inline(__always)
  private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 55)
  }
}

extension Array where Element == UInt8 {
  init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
