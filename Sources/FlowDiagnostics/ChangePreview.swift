/// The lines that a fix removes and adds, as in a diff.
struct ChangePreview {
  struct Line {
    /// From 1: of the old text for removed lines, of the new text for added ones.
    var number: Int
    var isAdded: Bool
    var bytes: ArraySlice<UInt8>
  }

  private(set) var lines: [Line] = []
  /// Whether lines were left out.
  private(set) var isCut = false

  /// Nil when the edits overlap or touch more than one file.
  init?(_ fix: Fix, _ sources: Sources) {
    guard let first = fix.edits.first, fix.edits.allSatisfy({ $0.span.file == first.span.file }) else { return nil }
    let file = sources[first.span.file]
    guard let changed = FixApplier.apply(fix.edits, to: file.bytes) else { return nil }
    let old = Self.lines(of: file.bytes)
    let new = Self.lines(of: changed)
    let limit = min(old.count, new.count)
    var head = 0
    while head < limit, old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < limit - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    add(old[head..<old.count - tail], isAdded: false, from: head)
    add(new[head..<new.count - tail], isAdded: true, from: head)
  }

  private mutating func add(_ slice: ArraySlice<ArraySlice<UInt8>>, isAdded: Bool, from first: Int) {
    for (offset, bytes) in slice.enumerated() {
      guard lines.count < Limits.changeLinesMax else {
        isCut = true
        return
      }
      lines.append(Line(number: first + offset + 1, isAdded: isAdded, bytes: bytes))
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}
