import FlowWhatsApp
import PorfinModel

/// What to send, and the little around it, as requests to the Cloud API.
public struct CloudRequest: Sendable {
  public var number: CloudNumber
  public var to: Address
  /// Comes back in every status of the message: who it is in our outbox. At most 512 characters.
  public var callback: String
  /// The message of the person that this one quotes.
  public var repliesTo: String?
  /// The last message of the person: what a reaction stands on.
  public var lastInbound: String?
  /// How the template's parameters are spread over its parts, if it is known; else all belong to the body.
  public var layout: TemplateLayout?
  /// What the quick replies of a template stand for; without them a reply's id is its title.
  public var quickReplies: [Bubble.Choice] = []

  public init(number: CloudNumber, to: Address, callback: String) {
    self.number = number
    self.to = to
    self.callback = callback
  }

  public func send(_ bubble: Bubble) throws(Unsendable) -> OutgoingRequest {
    try send(CloudContent.members(bubble, for: self))
  }

  /// A Pix code to pay with one tap.
  public func send(_ charge: PixCharge) throws(Unsendable) -> OutgoingRequest {
    try send(CloudContent.interactive(charge.interactive()))
  }

  /// What became of a charge.
  public func send(_ progress: PixProgress) throws(Unsendable) -> OutgoingRequest {
    try send(CloudContent.interactive(progress.interactive()))
  }

  /// A text with one button that opens an address.
  public func send(_ card: Bubble.Card, linkTitle: [UInt8], url: String) throws(Unsendable) -> OutgoingRequest {
    guard !url.isEmpty, !linkTitle.isEmpty else { throw .empty }
    let action = JSON.object(
      ("name", .string("cta_url")),
      (
        "parameters",
        .object(("display_text", .string(Clip.text(linkTitle, Limits.buttonTitle))), ("url", .string(url)))
      ))
    return try send(CloudContent.interactive(CloudContent.card("cta_url", card, action)))
  }

  /// Marks a message of the person, and all before it, as read; with the typing mark until the next message, 25 seconds
  /// at most.
  public static func read(_ message: String, isTyping: Bool, number: CloudNumber) -> OutgoingRequest {
    var members = [
      JSON.Member("messaging_product", .string("whatsapp")), JSON.Member("status", .string("read")),
      JSON.Member("message_id", .string(message)),
    ]
    if isTyping { members.append(JSON.Member("typing_indicator", .object(("type", .string("text"))))) }
    return OutgoingRequest(.post, number.path("messages"), .object(members))
  }

  /// Where a file is that a person sent: the answer's `url` holds for five minutes.
  public static func media(_ id: String, number: CloudNumber) -> OutgoingRequest {
    let version = OutgoingRequest.segment(number.version), media = OutgoingRequest.segment(id)
    return OutgoingRequest(.get, "/\(version)/\(media)?phone_number_id=\(OutgoingRequest.segment(number.id))")
  }

  private func send(_ content: [JSON.Member]) throws(Unsendable) -> OutgoingRequest {
    var members = [
      JSON.Member("messaging_product", .string("whatsapp")), JSON.Member("recipient_type", .string("individual")),
      try CloudNumber.recipient(to),
    ]
    if let repliesTo { members.append(JSON.Member("context", .object(("message_id", .string(repliesTo))))) }
    members += content
    if !callback.isEmpty {
      members.append(JSON.Member("biz_opaque_callback_data", .string(Clip.text(Array(callback.utf8), Limits.callback))))
    }
    return OutgoingRequest(.post, number.path("messages"), .object(members))
  }
}
