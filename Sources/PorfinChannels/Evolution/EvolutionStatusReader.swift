import PorfinModel

/// How far a message of ours has come.
enum EvolutionStatusReader {
  /// nil for groups, for messages of the other side, and for stages that say nothing (`PENDING`).
  static func event(_ data: JSON, in root: JSON) -> ChannelEvent? {
    let key = data["key"] ?? data
    guard !EvolutionPeer.isCrowd(key), key["fromMe"]?.isTrue == true else { return nil }
    let id = (data["keyId"] ?? key["id"]).text
    let word = (data["status"] ?? data["update"]?["status"]).text
    guard !id.isEmpty, let stage = stages[word] else { return nil }
    return status(id, stage, at: EvolutionWebhook.moment(data, root))
  }

  /// `send.message`: the gateway took a message of ours.
  static func sent(_ data: JSON, in root: JSON) -> ChannelEvent? {
    let key = data["key"] ?? .null
    guard !EvolutionPeer.isCrowd(key), !key["id"].text.isEmpty else { return nil }
    return status(key["id"].text, .sent, at: EvolutionWebhook.moment(data, root))
  }

  private static func status(_ id: String, _ stage: DeliveryStatus.Stage, at moment: Moment) -> ChannelEvent {
    ChannelEvent(
      key: "\(id):\(stage.rawValue)", at: moment, kind: .status(DeliveryStatus(message: id, stage: stage)))
  }

  /// As words, or as the numbers of the library below.
  private static let stages: [String: DeliveryStatus.Stage] = [
    "ERROR": .failed, "SERVER_ACK": .sent, "DELIVERY_ACK": .delivered, "READ": .read, "PLAYED": .played,
    "0": .failed, "2": .sent, "3": .delivered, "4": .read, "5": .played,
  ]
}
