import PorfinModel

/// A number of the business on the Cloud API, and which version of the API to speak.
public struct CloudNumber: Equatable, Sendable {
  /// `phone_number_id`
  public var id: String
  public var version: String

  public init(id: String, version: String = "v24.0") {
    self.id = id
    self.version = version
  }

  /// Where requests go unless the configuration says otherwise.
  public static let base = "https://graph.facebook.com"

  func path(_ edge: String) -> String { "/\(OutgoingRequest.segment(version))/\(OutgoingRequest.segment(id))/\(edge)" }

  /// The members that say whom a message is for.
  static func recipient(_ address: Address) throws(Unsendable) -> JSON.Member {
    guard !address.value.isEmpty else { throw .address }
    switch address.kind {
    case .phone, .whatsApp:
      return JSON.Member("to", .string(address.value.hasPrefix("+") ? address.value : "+\(address.value)"))
    case .user: return JSON.Member("recipient", .string(address.value))
    case .gateway, .hidden, .simulated: throw .address
    }
  }
}
