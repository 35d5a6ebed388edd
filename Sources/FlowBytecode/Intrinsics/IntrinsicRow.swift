/// The declaration of one builtin function: `stdlib/prelude/builtins.flow`, the verifier and the compiler's lookup
/// follow from it.
public struct IntrinsicRow: Sendable {
  public var intrinsic: Intrinsic
  /// As in the language: `text.upper(value: text) -> text`.
  public var signature: StaticString
  // For the prelude's text alone, which the WebAssembly module has ready-made.
  #if !hasFeature(Embedded)
    /// One sentence for authors, in Portuguese.
    public var summary: StaticString
    /// A comparison that holds.
    public var example: StaticString
  #endif

  init(_ intrinsic: Intrinsic, _ signature: StaticString, _ summary: StaticString, _ example: StaticString) {
    self.intrinsic = intrinsic
    self.signature = signature
    #if !hasFeature(Embedded)
      self.summary = summary
      self.example = example
    #endif
  }
}

extension Intrinsic {
  public var row: IntrinsicRow { Self.table[Int(rawValue)] }

  /// One row for each intrinsic, in the order of the enum.
  public static let table: [IntrinsicRow] =
    textRows + listRows + numberRows + moneyRows + dateRows + clockRows + documentRows

  /// The intrinsic of this dotted name, e.g. `text.upper`.
  public static func named(_ name: [UInt8]) -> Intrinsic? {
    allCases.first { $0.signature.name == name }
  }
}
