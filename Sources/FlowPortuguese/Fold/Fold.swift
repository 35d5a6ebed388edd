/// Brings texts to one form in which they can be compared: small letters without accents, words with one space between.
///
/// `Não, OBRIGADO!!` and `nao obrigado` are the same. Letters of other scripts stay as they are; punctuation, symbols and
/// emoji go, but the digits of keycap emoji (1️⃣) stay.
public enum Fold {
  public static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(min(bytes.count, Limits.replyBytesMax))
    var decoder = ScalarDecoder(bytes.prefix(Limits.replyBytesMax))
    var needsSpace = false
    while let scalar = decoder.next() {
      let value = scalar.value
      switch Letters.fold(value) {
      case .ascii(let first, let second):
        if needsSpace, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
        needsSpace = false
        folded.append(first)
        if second != 0 { folded.append(second) }
      case .nothing: break
      case .separator: needsSpace = true
      case .other:
        if needsSpace, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
        needsSpace = false
        folded += bytes[scalar.offset..<(scalar.offset + Letters.byteCount(of: value))]
      }
    }
    return folded
  }

  /// Whether the two are the same but for case, accents, punctuation and blanks.
  public static func areEqual(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    folded(left) == folded(right)
  }
}
