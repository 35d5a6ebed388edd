import Synchronization

/// Requests out: any number at a time, on one thread of its own.
///
/// Connections are kept and used again. A request with a body is never written twice: where the library would repeat it
/// on a new connection because the old one turned out to be dead, it fails as `.maybeSent` instead.
public final class HTTPClient: Sendable {
  private let loop: TransferLoop

  public init() {
    loop = TransferLoop()
    loop.start()
  }

  deinit { loop.close() }

  /// Sends and waits for the whole answer; cancelling the task gives the request up.
  public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
    let id = loop.nextID()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<TransferResult, Never>) in
        loop.begin(request, id: id) { continuation.resume(returning: $0) }
        // It may have been cancelled before there was anything to give up.
        if Task.isCancelled { loop.cancel(id) }
      }
    } onCancel: {
      loop.cancel(id)
    }
    return try result.get()
  }

  /// The same for a thread of its own; never call it on Swift's cooperative pool.
  public func sendBlocking(_ request: HTTPRequest) throws(HTTPFailure) -> HTTPResponse {
    let answer = BlockingAnswer()
    loop.begin(request, id: loop.nextID()) { answer.give($0) }
    return try answer.wait().get()
  }

  /// Gives up what is under way, as `.closed`, and ends the thread; later requests fail the same way.
  public func close() { loop.close() }
}

typealias TransferResult = Result<HTTPResponse, HTTPFailure>
