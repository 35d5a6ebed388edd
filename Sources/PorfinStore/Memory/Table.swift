/// Values by key, with what is needed to take back all that was written since the last commit.
struct Table<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  /// What was there before, oldest first.
  private var undo: [(key: Key, value: Value?)] = []

  var all: [Key: Value] { values }
  var count: Int { values.count }

  subscript(key: Key) -> Value? {
    get { values[key] }
    set {
      undo.append((key, values[key]))
      values[key] = newValue
    }
  }

  mutating func commit() { undo.removeAll(keepingCapacity: true) }

  mutating func rollBack() {
    for (key, value) in undo.reversed() { values[key] = value }
    undo.removeAll(keepingCapacity: true)
  }
}
