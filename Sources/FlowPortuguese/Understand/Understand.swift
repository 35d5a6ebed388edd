import FlowValues

/// Understands replies as Brazilians type and dictate them on WhatsApp: without accents, abbreviated, in words or digits.
///
/// Pure and total: the same bytes at the same moment mean the same, and any bytes have an answer.
public enum Understand {
  /// What `reply` means as a value of type `kind`. Dates without a year are the next ones.
  public static func reply(_ reply: ArraySlice<UInt8>, as kind: ScalarKind, now: LocalNow) -> Understanding {
    .notUnderstood
  }

  /// The name in replies such as `meu nome é joão da silva`, with capitals if it was written without any.
  /// Nil if no name can be made out.
  public static func name(_ reply: ArraySlice<UInt8>) -> [UInt8]? {
    nil
  }
}
