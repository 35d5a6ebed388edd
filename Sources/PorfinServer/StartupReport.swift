import PorfinModel

/// What a person reads when Porfin has started: what is served, and what is missing.
public struct StartupReport: Sendable {
  private let settings: Settings
  private let platform: Platform
  private let version: String
  private let port: Int

  public init(_ settings: Settings, _ platform: Platform, version: String, port: Int) {
    self.settings = settings
    self.platform = platform
    self.version = version
    self.port = port
  }

  public func text(_ language: ServerLanguage) -> String {
    let say = { (english: String, portuguese: String) in Words(english, portuguese).text(language) }
    var lines = ["Porfin \(version)"]
    lines.append("  " + say("store      ", "dados      ") + storeName)
    for program in platform.programs {
      lines.append(
        "  " + say("assistant  ", "assistente ") + program.assistant + say(", version ", ", versão ")
          + String(program.version))
    }
    if platform.programs.isEmpty {
      lines.append("  " + say("no assistant is published: set `flows`", "nenhum assistente publicado: defina `flows`"))
    }
    for channel in settings.channels {
      lines.append(
        "  " + say("channel    ", "canal      ")
          + "\(channel.name.text) (\(channel.kind.rawValue)) → \(channel["assistant"])")
      lines.append("    " + say("webhook: ", "webhook: ") + hook(channel))
    }
    if settings.servesSimulated {
      lines.append(
        "  " + say("simulated number: open ", "número simulado: abra ") + address
          + say(" or run porfin chat", " ou rode porfin chat"))
      if !isLocal {
        lines.append(
          "    " + say("anyone who reaches this port can write to it", "quem alcança esta porta pode escrever nele"))
      }
    }
    if settings.channels.isEmpty {
      lines.append(
        "  "
          + say(
            "no WhatsApp number: write [channel NAME] in a settings file (porfin serve --list-settings)",
            "nenhum número de WhatsApp: escreva [channel NOME] num arquivo de ajustes (porfin serve --list-settings)"))
    }
    for words in platform.missing { lines.append("  ! " + words.text(language)) }
    return lines.joined(separator: "\n")
  }

  private var isLocal: Bool { ["127.0.0.1", "localhost", "::1"].contains(settings["host"]) }

  private var address: String { "http://\(isLocal ? "localhost" : settings["host"]):\(port)/" }

  /// Without user and password.
  private var storeName: String {
    let store = settings["store"]
    guard store.hasPrefix("postgres") else { return "SQLite, \(store)" }
    let afterUser = store.split(separator: "@", maxSplits: 1).last.map(String.init) ?? ""
    let place = afterUser.split(separator: "?").first.map(String.init) ?? ""
    return "PostgreSQL" + (store.contains("@") ? ", \(place)" : "")
  }

  private func hook(_ channel: ChannelSettings) -> String {
    let base = "https://…/hooks/\(channel.kind.rawValue)/\(channel.name.text)"
    return channel.kind == .evolution ? base + "/HOOK_SECRET" : base
  }
}
