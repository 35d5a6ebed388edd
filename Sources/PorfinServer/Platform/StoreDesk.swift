import Dispatch
import PorfinStore

/// Asks the store from asynchronous code: its calls block, so they run on a queue of their own, one after the other.
final class StoreDesk: @unchecked Sendable {
  private let store: any Store
  private let queue = DispatchQueue(label: "porfin-store-desk")
  /// Used on the queue only.
  private var connection: (any StoreConnection)?

  init(_ store: any Store) { self.store = store }

  func prepare() async throws {
    try await perform { desk in try desk.store.prepare() }
  }

  /// One transaction; a connection that failed is opened anew for the next one.
  func ask<Value: Sendable>(_ body: @escaping @Sendable (any StoreTransaction) throws -> Value) async throws -> Value {
    try await perform { desk in
      do {
        let connection = try desk.connection ?? desk.store.connect()
        desk.connection = connection
        return try connection.transact(body)
      } catch {
        desk.connection = nil
        throw error
      }
    }
  }

  /// Something else that blocks.
  func perform<Value: Sendable>(_ body: @escaping @Sendable (StoreDesk) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body(self) }) }
    }
  }
}
