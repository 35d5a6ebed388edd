/// Why there is no answer, and whether the other side may have the request all the same.
public struct HTTPFailure: Error, Equatable, Sendable {
  public var delivery: Delivery
  public var reason: Reason
  /// The library's words, in English, without address or body.
  public var detail: String

  public init(_ delivery: Delivery, _ reason: Reason, detail: String = "") {
    self.delivery = delivery
    self.reason = reason
    self.detail = detail
  }

  public enum Delivery: Sendable {
    /// No byte of the request was written: certainly not sent, so it may be tried again.
    case notSent
    /// Bytes were written and no whole answer came: it may have been carried out.
    case maybeSent
  }

  public enum Reason: Sendable, CaseIterable {
    /// A method, address or header that cannot be written down, or a scheme other than http and https.
    case malformedRequest
    case nameNotFound
    case noConnection
    case tls
    case timeout
    /// The connection broke, or was closed without an answer.
    case connectionLost
    /// What came is no HTTP.
    case malformedAnswer
    case answerTooLarge
    case tooManyRedirects
    case cancelled
    /// More requests are under way than `Limits.transfersMax`.
    case busy
    /// The client was closed.
    case closed
    case other
  }
}
