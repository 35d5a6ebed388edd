/// E-mail addresses as people have them: no quoted local parts, no comments, no bare host names.
public enum Email {
  /// The address without blanks around it and with its host in small letters.
  public static func normalized(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    let bytes = bytes.trimmed
    guard !bytes.isEmpty, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { throw .malformed }
    guard bytes.count <= Limits.emailBytesMax else { throw .wrongLength }
    let local = bytes[..<at]
    let host = bytes[(at + 1)...]
    guard isLocalPart(local), Host.isName(host) else { throw .malformed }
    return local + [UInt8(ascii: "@")] + host.map { $0.lowered }
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  private static func isLocalPart(_ local: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    guard !local.isEmpty, local.count <= Limits.emailLocalBytesMax, local.first != dot, local.last != dot else {
      return false
    }
    var previous: UInt8 = 0
    for byte in local {
      guard byte.isDigit || byte.isASCIILetter || byte >= 0x80 || marks.contains(byte) else { return false }
      if byte == dot, previous == dot { return false }
      previous = byte
    }
    return true
  }

  private static let marks: StaticString = ".!#$%&'*+-/=?^_`{|}~"
}
