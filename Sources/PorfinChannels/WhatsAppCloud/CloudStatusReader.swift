import PorfinModel

/// One element of `statuses`: how far a message of ours has come.
enum CloudStatusReader {
  static func event(_ status: JSON, in scope: CloudScope) -> ChannelEvent {
    let id = status["id"].text, word = status["status"].text
    let key = "\(id):\(word):\(status["recipient_participant_id"].text)"
    guard !id.isEmpty else { return scope.unknown("status without a message", status) }
    guard let stage = stages[word] else {
      return ChannelEvent(key: key, at: scope.moment(of: status), kind: .unknown(reason: "status of no known stage"))
    }
    let isFree = status["pricing"]?["billable"] == .bool(false)
    let delivery = DeliveryStatus(
      message: id, stage: stage, callback: status["biz_opaque_callback_data"].text,
      error: status["errors"].elements.first?["code"]?.integer.flatMap { Int(exactly: $0) },
      charged: isFree ? nil : status["pricing"]?["category"]?.text)
    return ChannelEvent(key: key, at: scope.moment(of: status), kind: .status(delivery))
  }

  private static let stages: [String: DeliveryStatus.Stage] = [
    "sent": .sent, "delivered": .delivered, "read": .read, "played": .played, "failed": .failed,
  ]
}
