/// Words that mean something at any moment of a conversation: `atendente`, `sair`.
public enum Keyword {
  /// Whether the whole reply is this keyword, but for case, accents, punctuation and blanks.
  public static func matches(_ reply: ArraySlice<UInt8>, _ keyword: ArraySlice<UInt8>) -> Bool {
    let folded = Fold.folded(reply)
    return !folded.isEmpty && folded == Fold.folded(keyword)
  }
}
