import Dispatch
import Synchronization

/// One result, handed from the client's thread to a thread that waits for it.
final class BlockingAnswer: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let result = Mutex<TransferResult?>(nil)

  func give(_ value: TransferResult) {
    result.withLock { $0 = value }
    semaphore.signal()
  }

  func wait() -> TransferResult {
    semaphore.wait()
    return result.withLock { $0 } ?? .failure(HTTPFailure(.maybeSent, .other))
  }
}
