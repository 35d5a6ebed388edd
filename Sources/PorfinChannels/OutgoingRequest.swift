/// A request to a provider, but for its secrets: whoever sends it adds the token.
public struct OutgoingRequest: Equatable, Sendable {
  public enum Method: String, Sendable { case get = "GET", post = "POST", delete = "DELETE" }

  public var method: Method
  /// Begins with `/`.
  public var path: String
  /// JSON, the same bytes for the same message; empty for GET.
  public var body: [UInt8]

  init(_ method: Method = .post, _ path: String, _ body: JSON? = nil) {
    self.method = method
    self.path = path
    self.body = body?.bytes ?? []
  }

  /// A piece of a path with all but letters, digits, `-`, `.`, `_` and `~` percent-encoded (RFC 3986).
  static func segment(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25] + Hexadecimal.pair(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Why a bubble cannot be put into a request: never the provider's fault, so trying again is no use.
public enum Unsendable: Error, Equatable, Sendable {
  /// The channel cannot write to an address of this kind.
  case address
  /// There is nothing to say: no text, no address of a file.
  case empty
  /// Latitude or longitude is no number of degrees.
  case coordinates
  /// A reaction needs a message of the person to stand on.
  case nothingToReactTo
  /// A menu needs its options, with different ids.
  case options
  /// A charge's total is not the sum of its parts, or its reference is not of 1 to 60 letters, digits, `_`, `-`, `.`.
  case charge

  public var code: String {
    switch self {
    case .address: "send.address"
    case .empty: "send.empty"
    case .coordinates: "send.coordinates"
    case .nothingToReactTo: "send.reaction"
    case .options: "send.options"
    case .charge: "send.charge"
    }
  }

  /// What to do about it, for the author of the flow.
  public var nextStep: String {
    switch self {
    case .address: "write on a channel that knows another address of this person"
    case .empty: "give the message a text, or the file an address"
    case .coordinates: "latitude is between -90 and 90, longitude between -180 and 180"
    case .nothingToReactTo: "react after the person has written"
    case .options: "give the menu between one and ten options with different ids"
    case .charge: "check total, parts and reference of the charge"
    }
  }
}
