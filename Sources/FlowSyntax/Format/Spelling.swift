/// How a token is written: canonically where there is a choice.
enum Spelling {
  /// Columns of a token as it will be written, and whether it goes over several lines.
  static func width(_ token: SyntaxToken, _ language: KeywordLanguage) -> (Int, hasBreak: Bool) {
    switch token.kind {
    case .separator: return (1, false)
    case .money, .duration, .schedule:
      if let bytes = canonical(token, language) { return columns(bytes) }
    default:
      if let keyword = Keyword.of(token.kind) { return (keywordColumns(keyword, language), false) }
    }
    return columns(token.bytes)
  }

  /// Appends a token as it is written.
  static func write(_ token: SyntaxToken, _ language: KeywordLanguage, to output: inout [UInt8]) {
    switch token.kind {
    case .separator: output.append(UInt8(ascii: ";"))
    case .money, .duration, .schedule:
      if let bytes = canonical(token, language) {
        output.append(contentsOf: bytes)
      } else {
        output.append(contentsOf: token.bytes)
      }
    default:
      if let keyword = Keyword.of(token.kind) {
        let spelling = keyword.spelling(in: language)
        output.append(
          contentsOf: UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount))
      } else {
        output.append(contentsOf: token.bytes)
      }
    }
  }

  /// The canonical spelling of money, a duration or opening hours; nil if the token is best left as it is.
  static func canonical(_ token: SyntaxToken, _ language: KeywordLanguage) -> [UInt8]? {
    switch token.kind {
    case .money: MoneySpelling.canonical(token.bytes)
    case .duration: DurationSpelling.canonical(token.bytes, language)
    case .schedule: ScheduleSpelling.canonical(token.bytes, language)
    default: nil
    }
  }

  private static func keywordColumns(_ keyword: Keyword, _ language: KeywordLanguage) -> Int {
    let spelling = keyword.spelling(in: language)
    return columns(UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)).0
  }

  /// Columns are counted in Unicode scalars.
  private static func columns(_ bytes: some Sequence<UInt8>) -> (Int, hasBreak: Bool) {
    var count = 0
    var hasBreak = false
    for byte in bytes {
      if !Byte.isContinuation(byte) { count &+= 1 }
      if byte == Byte.newline { hasBreak = true }
    }
    return (count, hasBreak)
  }
}

/// `R$ 1.234,56`: one space, groups of three digits, no or two decimals.
enum MoneySpelling {
  static func canonical(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var whole: [UInt8] = []
    var decimals: [UInt8]?
    for byte in bytes {
      if byte == UInt8(ascii: ",") { decimals = [] }
      guard Byte.isDigit(byte) else { continue }
      if decimals == nil { whole.append(byte) } else { decimals?.append(byte) }
    }
    while whole.count > 1, whole[0] == UInt8(ascii: "0") { whole.removeFirst() }
    var result: [UInt8] = [UInt8(ascii: "R"), UInt8(ascii: "$"), Byte.space]
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(UInt8(ascii: ".")) }
      result.append(digit)
    }
    if var decimals {
      if decimals.count == 1 { decimals.append(UInt8(ascii: "0")) }
      result.append(UInt8(ascii: ","))
      result.append(contentsOf: decimals)
    }
    return result
  }
}

/// `1 h 30 min`, `2 days`: one space between all parts, units in the language of the file and in the right number.
enum DurationSpelling {
  static func canonical(_ bytes: UnsafeBufferPointer<UInt8>, _ language: KeywordLanguage) -> [UInt8]? {
    guard let start = bytes.baseAddress else { return nil }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = index
      while index < bytes.count, Byte.isDigit(bytes[index]) { index += 1 }
      let number = bytes[digits..<index]
      while index < bytes.count, bytes[index] == Byte.space { index += 1 }
      let letters = index
      while index < bytes.count, !Byte.isDigit(bytes[index]), bytes[index] != Byte.space { index += 1 }
      guard !number.isEmpty, let unit = DurationUnit(start + letters, index - letters) else { return nil }
      if !result.isEmpty { result.append(Byte.space) }
      result.append(contentsOf: number)
      result.append(Byte.space)
      let isOne = number.count == 1 && number.first == UInt8(ascii: "1")
      result.append(contentsOf: Array(unit.spelling(in: language, isOne: isOne)))
      while index < bytes.count, bytes[index] == Byte.space { index += 1 }
    }
    return result
  }
}

/// `mon-fri 8:00-18:00`: days in the language of the file.
enum ScheduleSpelling {
  static func canonical(_ bytes: UnsafeBufferPointer<UInt8>, _ language: KeywordLanguage) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count, bytes[index] != Byte.space {
      if bytes[index] == UInt8(ascii: "-") {
        result.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] != Byte.space, bytes[index] != UInt8(ascii: "-") { index += 1 }
      guard let day = Weekday(Array(bytes[start..<index])) else { return nil }
      result.append(contentsOf: Array(day.spelling(in: language)))
    }
    result.append(contentsOf: bytes[index...])
    return result
  }
}
