/// Addresses of web pages (the language's `url`).
public enum WebAddress {
  /// `http` or `https` address with scheme and host in small letters; `https://` is put before a bare `site.com.br`.
  public static func normalized(_ bytes: ArraySlice<UInt8>) throws(TextFault) -> [UInt8] {
    let bytes = bytes.trimmed
    guard !bytes.isEmpty else { throw .malformed }
    guard bytes.count <= Limits.inputBytesMax else { throw .wrongLength }
    let (scheme, rest) = splitScheme(bytes)
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let authority = rest[..<(end ?? rest.endIndex)]
    let path = rest[(end ?? rest.endIndex)...]
    guard isAuthority(authority), path.allSatisfy({ $0 > 32 && $0 != 127 && !forbidden.contains($0) }) else {
      throw .malformed
    }
    return scheme + authority.map { $0.lowered } + path
  }

  public static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    (try? normalized(bytes)) != nil
  }

  private static func splitScheme(_ bytes: ArraySlice<UInt8>) -> (scheme: [UInt8], rest: ArraySlice<UInt8>) {
    for scheme in schemes {
      let candidate = Array(scheme.utf8)
      if bytes.prefix(candidate.count).elementsEqual(candidate, by: { $0.lowered == $1 }) {
        return (candidate, bytes.dropFirst(candidate.count))
      }
    }
    return (Array(schemes[0].utf8), bytes)
  }

  /// A host name with an optional port; user names are refused because they serve to mislead.
  private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")) else { return Host.isName(authority) }
    let port = authority[(colon + 1)...]
    guard !port.isEmpty, port.count <= 5, port.allSatisfy({ $0.isDigit }) else { return false }
    let number = port.reduce(Int64(0)) { $0 * 10 + $1.digit }
    return number > 0 && number < 65_536 && Host.isName(authority[..<colon])
  }

  private static let schemes = ["https://", "http://"]
  private static let forbidden: StaticString = "\"<>\\^`{|}"
}
