import PorfinModel

/// Settings that are whole and right. Read them by the names of `SettingTable`.
public struct Settings: Sendable {
  private var server: [String: String]
  public var channels: [ChannelSettings]

  init(server: [String: String], channels: [ChannelSettings]) {
    self.server = server
    self.channels = channels
  }

  /// The value, or the declared one; empty if there is neither.
  public subscript(_ name: String) -> String { server[name] ?? SettingTable.server(name)?.fallback ?? "" }

  public func number(_ name: String) -> Int { Int(self[name]) ?? 0 }

  public func list(_ name: String) -> [String] {
    self[name].split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// What the command line says instead.
  public mutating func override(_ name: String, _ value: String) { server[name] = value }

  public var servesSimulated: Bool {
    self["simulated"] == "on" || self["simulated"] == "auto" && channels.isEmpty
  }

  public var language: ServerLanguage { ServerLanguage(rawValue: self["language"]) ?? .portuguese }

  public func channel(_ name: String, _ kind: ChannelKind) -> ChannelSettings? {
    channels.first { $0.name.text == name && $0.kind == kind }
  }
}

/// A number of the business and how it is reached.
public struct ChannelSettings: Sendable {
  public var name: ChannelName
  public var kind: ChannelKind
  private var values: [String: String]

  init(name: ChannelName, kind: ChannelKind, values: [String: String]) {
    self.name = name
    self.kind = kind
    self.values = values
  }

  /// The value, or the declared one; empty if there is neither.
  public subscript(_ name: String) -> String { values[name] ?? SettingTable.channel(name)?.fallback ?? "" }

  public func number(_ name: String) -> Int { Int(self[name]) ?? 0 }
}
