import GRDB
import PorfinStore

/// Names as small numbers, read once. Numbers given in a transaction that does not happen are forgotten with it.
final class Names {
  private let byName: Query
  private let byNumber: Query
  private let insertion: Query
  private var numbers: [String: Int64] = [:]
  private var names: [Int64: String] = [:]

  /// - Parameter insertion: inserts a name and gives its number.
  init(_ database: Database, table: String, insertion: String) throws {
    byName = try Query(database, "SELECT id FROM \(table) WHERE name = ?")
    byNumber = try Query(database, "SELECT name FROM \(table) WHERE id = ?")
    self.insertion = try Query(database, insertion)
  }

  /// The number of a name; nil if it was never written.
  func known(_ name: String) throws -> Int64? {
    if let number = numbers[name] { return number }
    guard let number = try byName.add(name).first({ $0.int(0) }) else { return nil }
    keep(name, number)
    return number
  }

  /// The number of a name, a new one if it has none.
  func number(_ name: String) throws -> Int64 {
    if let number = try known(name) { return number }
    guard let number = try insertion.add(name).first({ $0.int(0) }) else {
      throw StoreError.damaged("SQLite: a name was not written")
    }
    keep(name, number)
    return number
  }

  func name(_ number: Int64) throws -> String {
    if let name = names[number] { return name }
    guard let name = try byNumber.add(number).first({ $0.text(0) }) else {
      throw StoreError.damaged("SQLite: a name is missing")
    }
    keep(name, number)
    return name
  }

  func forget() {
    numbers.removeAll()
    names.removeAll()
  }

  private func keep(_ name: String, _ number: Int64) {
    numbers[name] = number
    names[number] = name
  }
}
