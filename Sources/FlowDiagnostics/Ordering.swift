/// Lists of diagnostics as they are shown: in the order of the text, each mistake once.
public enum Diagnostics {
  /// Ordered by file and place; of two with the same code and span the first stays.
  public static func ordered(_ list: [Diagnostic]) -> [Diagnostic] {
    var indices = Array(list.indices)
    indices.sort { isBefore(list[$0], list[$1], $0 < $1) }
    var result: [Diagnostic] = []
    result.reserveCapacity(list.count)
    for index in indices {
      let next = list[index]
      if let last = result.last, last.span == next.span, last.code.isSame(as: next.code) { continue }
      result.append(next)
    }
    return result
  }

  private static func isBefore(_ left: Diagnostic, _ right: Diagnostic, _ stable: Bool) -> Bool {
    if left.span.file != right.span.file { return left.span.file < right.span.file }
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    if left.span.end != right.span.end { return left.span.end < right.span.end }
    if left.severity != right.severity { return left.severity == .error }
    return left.code.isSame(as: right.code) ? stable : left.code.name < right.code.name
  }
}

extension Code {
  /// Whether two values are the same code.
  public func isSame(as other: Code) -> Bool {
    let count = id.utf8CodeUnitCount
    guard count == other.id.utf8CodeUnitCount else { return false }
    for offset in 0..<count where id.utf8Start[offset] != other.id.utf8Start[offset] { return false }
    return true
  }
}

extension Diagnostic {
  public var severity: Severity { code.severity }
}
