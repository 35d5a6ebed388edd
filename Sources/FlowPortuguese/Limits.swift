/// What this module looks at, at most. What is longer is cut or not understood, never a trap.
enum Limits {
  /// Bytes of a reply. WhatsApp allows 4096 characters; an answer to a question is far shorter.
  static let replyBytesMax = 4_096
  /// Words and numbers of a reply that are looked at.
  static let replyTokensMax = 400
  /// Alternatives of an ambiguous reply.
  static let alternativesMax = 8
  /// Options against which a reply is matched.
  static let optionsMax = 1_000
  /// Bytes of an option's title or synonym that are compared.
  static let titleBytesMax = 256
}
