import CCurl
import Foundation
import Synchronization

/// The thread on which all requests of a client run. Callers leave orders in a queue and wake it.
final class TransferLoop: Sendable {
  private struct Orders {
    var begun: [Begin] = []
    var cancelled: [UInt64] = []
    /// Begun and not finished, the queued ones included.
    var open = 0
    var isClosed = false
    /// The library's handle, while the thread runs: what it is woken by.
    var multi: UnsafeMutableRawPointer?
  }

  private struct Begin: Sendable {
    var id: UInt64
    var request: HTTPRequest
    var finish: @Sendable (TransferResult) -> Void
  }

  private let orders = Mutex(UncheckedOrders())
  private let ids = Atomic<UInt64>(0)

  /// The pointer in it is used under the lock only.
  private struct UncheckedOrders: @unchecked Sendable {
    var value = Orders()
  }

  private static let isInitialised: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  func nextID() -> UInt64 { ids.add(1, ordering: .relaxed).newValue }

  func start() {
    guard Self.isInitialised, let multi = curl_multi_init() else {
      orders.withLock { $0.value.isClosed = true }
      return
    }
    _ = porfin_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, Limits.connectionsPerHost)
    _ = porfin_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Limits.idleConnections)
    orders.withLock { $0.value.multi = multi }
    let thread = Thread { [self] in run() }
    thread.name = "porfin-http"
    thread.start()
  }

  func begin(_ request: HTTPRequest, id: UInt64, finish: @escaping @Sendable (TransferResult) -> Void) {
    let refusal: HTTPFailure.Reason? = orders.withLock {
      if $0.value.isClosed { return .closed }
      if $0.value.open >= Limits.transfersMax { return .busy }
      $0.value.open += 1
      $0.value.begun.append(Begin(id: id, request: request, finish: finish))
      Self.wake($0.value)
      return nil
    }
    if let refusal { finish(.failure(HTTPFailure(.notSent, refusal))) }
  }

  /// Gives up what is under way; nothing if it is over, or has not begun.
  func cancel(_ id: UInt64) {
    orders.withLock {
      guard !$0.value.isClosed else { return }
      $0.value.cancelled.append(id)
      Self.wake($0.value)
    }
  }

  func close() {
    orders.withLock {
      $0.value.isClosed = true
      Self.wake($0.value)
    }
  }

  private static func wake(_ orders: Orders) {
    if let multi = orders.multi { curl_multi_wakeup(multi) }
  }

  // MARK: The thread

  private func run() {
    guard let multi = orders.withLock({ $0.value.multi }) else { return }
    var running: [UInt64: Transfer] = [:]
    while true {
      let (begun, cancelled, isClosed) = takeOrders()
      for order in begun { add(order, to: multi, &running) }
      for id in cancelled { if let transfer = running[id] { drop(transfer, .cancelled, of: multi, &running) } }
      if isClosed { break }
      var active: Int32 = 0
      curl_multi_perform(multi, &active)
      let ended = collect(of: multi, &running)
      if ended == 0 { curl_multi_poll(multi, nil, 0, Limits.pollMilliseconds, nil) }
    }
    for transfer in Array(running.values) { drop(transfer, .closed, of: multi, &running) }
    orders.withLock { $0.value.multi = nil }
    curl_multi_cleanup(multi)
  }

  private func takeOrders() -> ([Begin], [UInt64], Bool) {
    orders.withLock { orders in
      let taken = (orders.value.begun, orders.value.cancelled, orders.value.isClosed)
      orders.value.begun = []
      orders.value.cancelled = []
      return taken
    }
  }

  private func add(_ order: Begin, to multi: UnsafeMutableRawPointer, _ running: inout [UInt64: Transfer]) {
    let transfer = Transfer(order.request, id: order.id, finish: order.finish)
    if !transfer.prepare() {
      transfer.fail(.malformedRequest)
    } else if curl_multi_add_handle(multi, transfer.handle) != CURLM_OK {
      transfer.fail(.other)
    } else {
      running[order.id] = transfer
      return
    }
    countDown()
  }

  /// Hands over what has ended; gives how many.
  private func collect(of multi: UnsafeMutableRawPointer, _ running: inout [UInt64: Transfer]) -> Int {
    var ended: [(Transfer, CURLcode)] = []
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      if let transfer = Transfer.of(porfin_curl_get_private(handle)) {
        ended.append((transfer, porfin_curl_result(message)))
      }
    }
    for (transfer, code) in ended {
      curl_multi_remove_handle(multi, transfer.handle)
      running[transfer.id] = nil
      transfer.end(code)
      countDown()
    }
    return ended.count
  }

  private func drop(
    _ transfer: Transfer, _ reason: HTTPFailure.Reason, of multi: UnsafeMutableRawPointer,
    _ running: inout [UInt64: Transfer]
  ) {
    curl_multi_remove_handle(multi, transfer.handle)
    running[transfer.id] = nil
    transfer.fail(reason)
    countDown()
  }

  private func countDown() { orders.withLock { $0.value.open -= 1 } }
}
