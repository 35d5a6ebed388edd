import PorfinModel

/// Answers of the Cloud API to what we sent.
public enum CloudResponse {
  /// How an attempt ended. `attempt` counts from 0; later ones wait longer.
  public static func outcome(status: Int, body: [UInt8], attempt: Int = 0) -> SendOutcome {
    let answer = body.count <= Limits.webhookBytes ? JSONReader.read(body) : nil
    if let error = answer?["error"] { return outcome(of: error, status: status, attempt: attempt) }
    switch status {
    case 200...299:
      if let id = answer?["messages"].elements.first?["id"]?.text, !id.isEmpty { return .accepted(id: id) }
      // Read receipts and typing have no id.
      if answer?["success"] == .bool(true) { return .accepted(id: "") }
      return .unknown(reason: "the answer names no message")
    case 429, 503: return retry(seconds: 2, growth: 4, code: status, attempt)
    case 401, 403: return .refused(code: status, .channelDown)
    case 400...499: return .refused(code: status, .malformed)
    default: return .unknown(reason: "HTTP status \(status)")
    }
  }

  private static func outcome(of error: JSON, status: Int, attempt: Int) -> SendOutcome {
    let code = error["code"]?.integer.flatMap { Int(exactly: $0) } ?? status
    switch CloudErrors.action(for: code) {
    case .retry(let seconds, let growth): return retry(seconds: seconds, growth: growth, code: code, attempt)
    case .refuse(let refusal): return .refused(code: code, refusal)
    case nil where (500...599).contains(status) || error["is_transient"] == .bool(true):
      return retry(seconds: 2, growth: 4, code: code, attempt)
    case nil: return .refused(code: code, status == 401 ? .channelDown : .malformed)
    }
  }

  private static func retry(seconds: Int64, growth: Int64, code: Int, _ attempt: Int) -> SendOutcome {
    .retry(
      afterMilliseconds: CloudErrors.delay(seconds: seconds, growth: growth, attempt: attempt), code: code)
  }
}
