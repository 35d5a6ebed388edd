import FlowDiagnostics
import Foundation
import PorfinModel

/// What a person says to the simulated number, as the channel's webhook would deliver it: JSON.
struct SimulatedMessage: Codable, Equatable {
  var person: String
  /// Unique for this person; the same again is the same message.
  var id: String
  /// Milliseconds since 1970.
  var at: Int64
  var text: String?
  var choice: Choice?
  var media: Media?

  struct Choice: Codable, Equatable {
    var id: String
    var title: String
  }

  struct Media: Codable, Equatable {
    var kind: String
    var url: String
    var name: String?
    var caption: String?
  }

  /// What a client posts: one of text, choice and media.
  struct Post: Codable {
    var id: String?
    var text: String?
    var choice: Choice?
    var media: Media?

    var isOne: Bool { [text != nil, choice != nil, media != nil].filter(\.self).count == 1 && text != "" }
  }

  var content: InboundMessage.Content? {
    if let text { return .text(text) }
    if let choice { return .choice(id: choice.id, title: choice.title) }
    guard let media else { return nil }
    return .media(
      InboundMedia(
        kind: media.kind, id: id, url: media.url, name: media.name ?? "", caption: media.caption ?? ""))
  }

  /// Names of people: what may stand in an address without escapes.
  static func isPerson(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= Limits.personBytesMax
      && text.utf8.allSatisfy {
        $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x5F
      }
  }
}

extension SimulatedChannel {
  /// What a delivery of the simulated number tells; nil if it is none.
  public static func events(_ delivery: [UInt8]) -> [ChannelEvent]? {
    let message: SimulatedMessage
    do {
      message = try JSONDecoder().decode(SimulatedMessage.self, from: Data(delivery))
    } catch {
      return nil
    }
    guard SimulatedMessage.isPerson(message.person), !message.id.isEmpty, let content = message.content else {
      return nil
    }
    let id = "\(message.person).\(message.id)"
    let person = Person(addresses: [Address(.simulated, message.person)])
    return [
      ChannelEvent(
        key: id, at: Moment(milliseconds: message.at),
        kind: .message(from: person, InboundMessage(id: id, content: content)))
    ]
  }
}
