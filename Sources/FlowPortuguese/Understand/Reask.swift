import FlowValues

/// What an assistant says when a reply was not understood and the author has said nothing for that case.
public enum Reask {
  /// For a question that asks for a value: what was not understood, and an example.
  public static func message(for kind: ScalarKind, _ understanding: Understanding, now: LocalNow) -> [UInt8] {
    []
  }

  /// For a question with options.
  public static func choice(_ match: ChoiceMatch, among options: [ChoiceOption]) -> [UInt8] {
    []
  }
}
