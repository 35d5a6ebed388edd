/// Consecutive lines of a list whose middle parts, and whose comments, are set below each other.
///
/// Lines are noted while they are written, and moved when the run ends: at a blank line, a comment on its own, or an
/// item of several lines. None is moved if that would make one too long.
struct AlignedRun {
  private struct Line {
    /// Offsets in the output.
    var start: Int
    var end = 0
    /// Where the part to align begins, and its column; -1 if there is none.
    var cell = -1
    var cellColumn = 0
    /// Columns of the line without its comment.
    var columns = 0
    /// The comment and the blanks before it; empty if there is none.
    var comment = 0..<0
  }

  private var lines: [Line] = []

  /// A line begins here.
  mutating func begin(at offset: Int) { lines.append(Line(start: offset)) }

  /// The part to align begins here.
  mutating func cell(at offset: Int, column: Int) {
    guard let last = lines.indices.last, lines[last].cell < 0 else { return }
    lines[last].cell = offset
    lines[last].cellColumn = column
  }

  /// The line ends here.
  mutating func end(at offset: Int, column: Int) {
    guard let last = lines.indices.last else { return }
    lines[last].end = offset
    lines[last].columns = column
  }

  /// The line turned out to be several.
  mutating func drop() { _ = lines.popLast() }

  /// A comment was written at the end of the last line.
  mutating func trail(from start: Int, to end: Int, column: Int) {
    guard let last = lines.indices.last, lines[last].end == start else { return }
    lines[last].comment = start..<end
    lines[last].end = end
  }

  /// Ends the run: sets its lines below each other in the output.
  mutating func flush(_ output: inout [UInt8]) {
    if lines.count > 1 { align(&output) }
    lines.removeAll(keepingCapacity: true)
  }

  private mutating func align(_ output: inout [UInt8]) {
    let target = cellTarget()
    for index in lines.indices where target > 0 && lines[index].cell >= 0 {
      lines[index].columns += target - lines[index].cellColumn
    }
    let comments = commentColumns()
    guard target > 0 || comments.contains(where: { $0 > 0 }), let first = lines.first else { return }
    let old = Array(output[first.start...])
    output.removeSubrange(first.start...)
    var position = first.start
    func copy(to end: Int) {
      output.append(contentsOf: old[position - first.start..<end - first.start])
      position = end
    }
    for (index, line) in lines.enumerated() {
      if line.cell >= 0, target > 0 {
        copy(to: line.cell)
        output.append(contentsOf: repeatElement(Byte.space, count: target - line.cellColumn))
      }
      if !line.comment.isEmpty {
        copy(to: line.comment.lowerBound)
        output.append(contentsOf: repeatElement(Byte.space, count: max(0, comments[index] - line.columns)))
      }
      copy(to: line.end)
    }
    copy(to: first.start + old.count)
  }

  /// The column of the aligned parts; 0 if there are none or a line would become too long.
  private func cellTarget() -> Int {
    var target = 0
    for line in lines where line.cell >= 0 { target = max(target, line.cellColumn) }
    for line in lines where line.cell >= 0 && line.columns <= Limits.lineColumnsMax {
      if line.columns + target - line.cellColumn > Limits.lineColumnsMax { return 0 }
    }
    return target
  }

  /// For each line the columns before its comment: alike for neighbours that have comments.
  private func commentColumns() -> [Int] {
    var result = [Int](repeating: 0, count: lines.count)
    var index = 0
    while index < lines.count {
      var end = index
      var widest = 0
      while end < lines.count, !lines[end].comment.isEmpty {
        widest = max(widest, lines[end].columns)
        end += 1
      }
      for line in index..<end where end - index > 1 { result[line] = widest }
      index = max(end, index + 1)
    }
    return result
  }
}
