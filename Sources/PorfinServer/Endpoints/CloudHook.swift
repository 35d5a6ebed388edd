import PorfinHTTP

/// The webhook of WhatsApp Cloud API.
enum CloudHook {
  /// Meta sends a challenge that only who knows the word may echo.
  static func verify(_ service: HTTPService, _ call: Call) -> Answer {
    let name = call.parameters["channel"] ?? ""
    guard let channel = service.settings.channel(name, .cloud) else { return Answer(404, "no such channel\n") }
    let isRight =
      call.query["hub.mode"] == "subscribe"
      && Signature.areEqual(Array((call.query["hub.verify_token"] ?? "").utf8), Array(channel["verify_token"].utf8))
    guard isRight else { return service.refuse(403, "unverified", channel: name, "wrong verify_token") }
    return Answer(200, call.query["hub.challenge"] ?? "")
  }

  /// The signature is over the bytes as they came.
  static func deliver(_ service: HTTPService, _ call: Call) async -> Answer {
    let name = call.parameters["channel"] ?? ""
    guard let channel = service.settings.channel(name, .cloud) else { return Answer(404, "no such channel\n") }
    let prefix = "sha256="
    guard let header = call.header("x-hub-signature-256"), header.hasPrefix(prefix),
      let given = Hexadecimal.bytes(header.dropFirst(prefix.count)),
      Signature.areEqual(given, Signature.hmacSHA256(key: Array(channel["app_secret"].utf8), call.body))
    else { return service.refuse(401, "unsigned", channel: name, "wrong signature") }
    return await service.take(call.body, of: channel.name)
  }
}

/// The webhook of Evolution API, which signs nothing: the address is the secret.
enum EvolutionHook {
  static func verify(_ service: HTTPService, _ call: Call) -> Answer {
    channel(service, call) == nil ? Answer(404, "no such webhook\n") : Answer(200, "ok\n")
  }

  static func deliver(_ service: HTTPService, _ call: Call) async -> Answer {
    guard let channel = channel(service, call) else {
      let name = call.parameters["channel"] ?? ""
      let isKnown = service.settings.channel(name, .evolution) != nil
      return isKnown
        ? service.refuse(401, "unsigned", channel: name, "wrong secret") : Answer(404, "no such webhook\n")
    }
    return await service.take(call.body, of: channel.name)
  }

  private static func channel(_ service: HTTPService, _ call: Call) -> ChannelSettings? {
    guard let channel = service.settings.channel(call.parameters["channel"] ?? "", .evolution),
      Signature.areEqual(Array((call.parameters["secret"] ?? "").utf8), Array(channel["hook_secret"].utf8))
    else { return nil }
    return channel
  }
}
