/// Lays a file out in the one way there is.
///
/// Line breaks between statements stay or become what the structure asks for, blanks follow from the tokens, comments
/// stay where they are, and the tokens that matter are the same before and after. The layout of a file laid out is the
/// file itself.
public enum Formatter {
  /// The text of the file in the canonical layout; nil if the file has mistakes of syntax, for then it is left alone.
  public static func format(_ tree: SyntaxTree) -> [UInt8]? {
    guard tree.isValid else { return nil }
    var printer = Printer(FormatSheet(tree))
    printer.file()
    return printer.output
  }
}

extension Limits {
  /// Columns of a line, where it can be broken.
  static let lineColumnsMax = 100
  /// Blanks one level further right.
  static let indentation = 2
}
