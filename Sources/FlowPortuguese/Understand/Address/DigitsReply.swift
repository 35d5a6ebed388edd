import FlowValues

/// Finds document and telephone numbers in replies: typed with any marks, inside sentences, or dictated digit by digit.
struct DigitsReply {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = Typography.plain(bytes.prefix(Limits.replyBytesMax))[...] }

  func cpf() -> Understanding {
    understood(candidates(marks: ".-/")) { bytes throws(TextFault) in .cpf(try CPF.normalized(bytes)) }
  }

  func cep() -> Understanding {
    understood(candidates(marks: ".-")) { bytes throws(TextFault) in .cep(try CEP.normalized(bytes)) }
  }

  func cnpj() -> Understanding {
    let typed = understood(candidates(marks: ".-/")) { bytes throws(TextFault) in .cnpj(try CNPJ.normalized(bytes)) }
    if case .value = typed { return typed }
    let alphanumeric = understood(chunks()) { bytes throws(TextFault) in .cnpj(try CNPJ.normalized(bytes)) }
    return alphanumeric == .notUnderstood ? typed : alphanumeric
  }

  func phone() -> Understanding {
    let areaCode = areaCode
    return understood(candidates(marks: ".-/()+")) { bytes throws(TextFault) in
      .phone(try Phone.normalized(bytes, areaCode: areaCode))
    }
  }

  /// `98765-4321, DDD 11`
  private var areaCode: Int? {
    let reply = Reply(bytes)
    let index = reply.tokens.indices.first { reply.isText($0, "ddd") && reply.digits($0 + 1).count == 2 }
    return index.flatMap { reply.number($0 + 1) }
  }

  private func understood(
    _ candidates: [ArraySlice<UInt8>], _ read: (ArraySlice<UInt8>) throws(TextFault) -> Scalar
  ) -> Understanding {
    var meanings: [Understanding] = []
    for candidate in candidates {
      do throws(TextFault) {
        meanings.append(.value(try read(candidate)))
      } catch {
        meanings.append(Self.meaning(of: error))
      }
    }
    return Alternatives.result(of: meanings)
  }

  private static func meaning(of fault: TextFault) -> Understanding {
    switch fault {
    case .malformed: .notUnderstood
    case .wrongLength: .outOfRange(.wrongLength)
    case .wrongCheckDigits: .outOfRange(.wrongCheckDigits)
    case .unknownAreaCode: .outOfRange(.unknownAreaCode)
    case .missingAreaCode: .outOfRange(.missingAreaCode)
    }
  }

  /// Runs of digits, blanks and marks that touch no letter, or else the digits of a dictated number.
  private func candidates(marks: StaticString) -> [ArraySlice<UInt8>] {
    var runs: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      // A number begins with a digit, `+` or `(`, not with a dot or a blank.
      let isOpening = bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "(")
      guard bytes[start].isDigit || isOpening && isMark(bytes[start], marks) else {
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex { !$0.isDigit && !isMark($0, marks) } ?? bytes.endIndex
      if let run = run(from: start, to: end) { runs.append(run) }
      start = max(end, start + 1)
    }
    if runs.isEmpty, let dictated = Dictation.digits(Reply(bytes)) { runs = [dictated[...]] }
    return runs
  }

  private func run(from start: Int, to end: Int) -> ArraySlice<UInt8>? {
    let touchesBefore = start > bytes.startIndex && isPartOfWord(bytes[start - 1])
    var run = bytes[start..<end]
    // Punctuation of the sentence.
    while let last = run.last, !last.isDigit { run.removeLast() }
    let touchesAfter = run.endIndex < bytes.endIndex && isPartOfWord(bytes[run.endIndex])
    guard !touchesBefore, !touchesAfter else { return nil }
    // A parenthesis of the sentence, not of an area code.
    let open = run.count { $0 == UInt8(ascii: "(") }
    let closed = run.count { $0 == UInt8(ascii: ")") }
    if open != closed { run = Array(run.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") })[...] }
    return run.count { $0.isDigit } >= 5 ? run : nil
  }

  private func isMark(_ byte: UInt8, _ marks: StaticString) -> Bool {
    byte.isBlank || marks.withUTF8Buffer { $0.contains(byte) }
  }

  private func isPartOfWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "=")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "(")
  }

  /// Pieces between blanks, as an alphanumeric number is written; and all of the reply.
  private func chunks() -> [ArraySlice<UInt8>] {
    bytes.split { $0.isBlank || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }.filter { $0.count >= 14 } + [bytes]
  }
}
