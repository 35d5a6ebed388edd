/// Applies suggested edits to the bytes of files.
public enum FixApplier {
  /// What became of one file.
  public struct Result: Sendable {
    public var bytes: [UInt8]
    /// Fixes that were applied; others overlapped them or touched another file too.
    public var applied: Int
  }

  /// Applies edits of one file, or nothing at all when two of them overlap or one lies outside the file.
  public static func apply(_ edits: [Fix.Edit], to bytes: [UInt8]) -> [UInt8]? {
    let sorted = edits.sorted { $0.span.start < $1.span.start }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.count * 16)
    var position = 0
    for edit in sorted {
      let start = Int(edit.span.start)
      let end = Int(edit.span.end)
      guard start >= position, end >= start, end <= bytes.count else { return nil }
      result.append(contentsOf: bytes[position..<start])
      result.append(contentsOf: edit.replacement.utf8)
      position = end
    }
    result.append(contentsOf: bytes[position...])
    return result
  }

  /// Applies the first fix of every diagnostic of a file, in order, leaving out those that touch an earlier one.
  ///
  /// Mending one mistake may uncover another: check again and repeat until nothing is applied.
  public static func applyAll(_ diagnostics: [Diagnostic], file: Int32, to bytes: [UInt8]) -> Result {
    var accepted: [Fix.Edit] = []
    var applied = 0
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first, fix.edits.allSatisfy({ $0.span.file == file }) else { continue }
      guard !fix.edits.contains(where: { edit in accepted.contains { touches($0.span, edit.span) } }) else { continue }
      accepted.append(contentsOf: fix.edits)
      applied += 1
    }
    guard applied > 0, let changed = apply(accepted, to: bytes) else { return Result(bytes: bytes, applied: 0) }
    return Result(bytes: changed, applied: applied)
  }

  /// Whether two spans overlap or meet, so that the order of the edits would matter.
  private static func touches(_ left: Span, _ right: Span) -> Bool {
    left.start <= right.end && right.start <= left.end
  }
}
