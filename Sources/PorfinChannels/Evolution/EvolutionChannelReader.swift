import PorfinModel

/// News of an instance: signed in, signed out, waiting for its code to be scanned.
enum EvolutionChannelReader {
  static func notice(_ event: String, _ data: JSON) -> ChannelEvent.Kind {
    switch event {
    case "qrcode.updated": return code(data)
    case "logout.instance": return .channel(.down(reason: "signed out"))
    case "remove.instance": return .channel(.down(reason: "instance removed"))
    default: return connection(data)
    }
  }

  private static func code(_ data: JSON) -> ChannelEvent.Kind {
    if let code = data["qrcode"]?["code"]?.text, !code.isEmpty { return .channel(.needsPairing(code: code)) }
    return .channel(.down(reason: "nobody scanned the code"))
  }

  private static func connection(_ data: JSON) -> ChannelEvent.Kind {
    let reason = data["statusReason"]?.integer ?? 0
    switch (data["state"] ?? data["status"]).text {
    case "open": return .channel(.connected)
    case "connecting": return .channel(.connecting)
    case "close", "closed", "refused": return .channel(closed(reason))
    default: return .unknown(reason: "connection in no known state")
    }
  }

  /// The gateway does not connect again by itself after these; after all others it does.
  private static func closed(_ reason: Int64) -> ChannelNotice {
    switch reason {
    case 401: .down(reason: "401 signed out on the phone: scan a new code")
    case 402, 403: .down(reason: "\(reason) blocked by WhatsApp")
    case 406: .down(reason: "406 not accepted by WhatsApp")
    case 440: .down(reason: "440 the session was opened elsewhere")
    default: .connecting
    }
  }
}
