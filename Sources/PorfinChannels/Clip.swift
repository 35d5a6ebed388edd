import FlowWhatsApp

/// Texts within a provider's limits: a message that ends in `…` is better than none.
enum Clip {
  /// At most so many characters, as WhatsApp counts them, as a string; cut between characters.
  static func text(_ bytes: [UInt8], _ most: Int) -> String {
    guard Characters.count(bytes) > most else { return String(decoding: bytes, as: UTF8.self) }
    var kept = String.UnicodeScalarView(), units = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      units += scalar.value > 0xFFFF ? 2 : 1
      guard units < most else { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
