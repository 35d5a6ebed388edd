/// What the names that can be seen at one place mean: a dense array over the name table, with an undo list.
///
/// Looking up is one array access; leaving a scope costs as much as was declared in it.
struct NameMap {
  private var values: [Int32] = []
  private var undo: [(name: Int32, old: Int32)] = []

  static let absent: Int32 = -1

  /// The meaning of a name, or `absent`.
  @inline(__always) subscript(name: Name) -> Int32 {
    let index = Int(name.index)
    return index < values.count ? values[index] : Self.absent
  }

  mutating func set(_ name: Name, to value: Int32) {
    let index = Int(name.index)
    if index >= values.count { grow(to: index) }
    undo.append((name.index, values[index]))
    values[index] = value
  }

  /// A place to come back to.
  var mark: Int { undo.count }

  /// Forgets everything declared since a mark.
  mutating func leave(to mark: Int) {
    while undo.count > mark {
      let (name, old) = undo.removeLast()
      values[Int(name)] = old
    }
  }

  /// The names declared since a mark, latest first; a name may come twice.
  func names(since mark: Int = 0) -> [Name] {
    var result: [Name] = []
    for entry in undo[mark...].reversed() { result.append(Name(entry.name)) }
    return result
  }

  private mutating func grow(to index: Int) {
    let size = max(index + 1, values.count * 2, 1024)
    values.reserveCapacity(size)
    while values.count < size { values.append(Self.absent) }
  }
}
