import PorfinModel
import PorfinStore

/// One transaction, from `BEGIN IMMEDIATE` to `COMMIT`.
final class SQLiteTransaction: StoreTransaction {
  let engine: Engine
  let now: Moment
  /// What a call threw: the transaction then does not happen, whatever its body does with the error.
  private(set) var failure: StoreError?

  init(_ engine: Engine, now: Moment) {
    self.engine = engine
    self.now = now
  }

  /// Runs a call of the port, and remembers its error.
  @inline(__always)
  func call<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      let error = StoreError(error)
      failure = failure ?? error
      throw error
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var distinct: [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
