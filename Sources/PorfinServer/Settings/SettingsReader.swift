import FlowDiagnostics
import PorfinModel

/// Makes settings of a file and the environment, which counts more.
public struct SettingsReader {
  private var server: [String: String] = [:]
  private var channels: [String: [String: String]] = [:]
  /// Where a channel was first spoken of.
  private var places: [String: String] = [:]
  private var order: [String] = []
  private var problems: [SettingsProblem] = []

  /// `text` is nil without a file. Of the environment only `PORFIN_…` counts: `PORFIN_PORT`, and
  /// `PORFIN_CHANNEL_LOJA_ACCESS_TOKEN` for `access_token` of `[channel loja]`.
  public static func read(
    _ text: String?, path: String, environment: [String: String]
  ) throws(SettingsError) -> Settings {
    var reader = SettingsReader()
    if let text { reader.take(SettingsText(text, path: path), path) }
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("PORFIN_") {
      reader.take(variable: name, value)
    }
    let channels = reader.finishedChannels()
    guard reader.problems.isEmpty else { throw SettingsError(problems: reader.problems) }
    return Settings(server: reader.server, channels: channels)
  }

  private mutating func take(_ text: SettingsText, _ path: String) {
    problems += text.problems
    for channel in text.channels { begin(channel.name, "\(path):\(channel.line)") }
    var seen: [String: Int] = [:]
    for line in text.lines {
      let place = "\(path):\(line.number)"
      let key = (line.channel ?? "") + " " + line.name
      if let before = seen.updateValue(line.number, forKey: key) {
        problems.append(
          SettingsProblem(
            place, Words("\(line.name) stands in line \(before) already", "\(line.name) já está na linha \(before)"),
            Words("Keep one of them.", "Deixe só um dos dois.")))
        continue
      }
      guard line.channel != "" else { continue }
      set(line.name, line.value, channel: line.channel, place)
    }
  }

  private mutating func begin(_ channel: String, _ place: String) {
    guard places.updateValue(place, forKey: channel) == nil else { return }
    order.append(channel)
    channels[channel] = [:]
  }

  private mutating func take(variable: String, _ value: String) {
    let name = variable.dropFirst("PORFIN_".utf8.count).lowercased()
    let prefix = "channel_"
    guard name.hasPrefix(prefix) else {
      // Other programs of the project have variables of their own: an unknown one is no mistake.
      if SettingTable.server(name) != nil { set(name, value, channel: nil, variable) }
      return
    }
    let rest = String(name.dropFirst(prefix.utf8.count))
    let setting = SettingTable.channel.map(\.name).filter { rest.hasSuffix("_" + $0) }.max {
      $0.utf8.count < $1.utf8.count
    }
    guard let setting else {
      return problems.append(
        SettingsProblem(
          variable, Words("ends in no setting of a channel", "não termina em nenhum ajuste de canal"),
          Words("e.g. PORFIN_CHANNEL_LOJA_KIND", "ex.: PORFIN_CHANNEL_LOJA_KIND")))
    }
    let channel = String(rest.dropLast(setting.utf8.count + 1).replacing("_", with: "-"))
    guard SettingsText.isChannelName(channel) else {
      return problems.append(
        SettingsProblem(variable, Words("names no channel", "não nomeia nenhum canal")))
    }
    begin(channel, variable)
    set(setting, value, channel: channel, variable)
  }

  private mutating func set(_ name: String, _ value: String, channel: String?, _ place: String) {
    let table = channel == nil ? SettingTable.server : SettingTable.channel
    guard let declaration = table.first(where: { $0.name == name }) else {
      return problems.append(unknown(name, among: table, channel, place))
    }
    if let complaint = declaration.type.complaint(value) {
      let shown = declaration.isSecret ? "" : " (\(value.prefix(80)))"
      problems.append(
        SettingsProblem(place, Words("\(name) \(complaint.english)\(shown)", "\(name) \(complaint.portuguese)\(shown)"))
      )
    }
    // A wrong value is there all the same: it is not missing as well.
    if let channel { channels[channel, default: [:]][name] = value } else { server[name] = value }
  }

  private func unknown(
    _ name: String, among table: [SettingDeclaration], _ channel: String?, _ place: String
  ) -> SettingsProblem {
    var suggestions = Suggestions(for: Array(name.utf8))
    for declaration in table { suggestions.offer(Array(declaration.name.utf8)) }
    let shown = String(name.prefix(80))
    let what =
      channel == nil
      ? Words("there is no setting \(shown)", "não existe o ajuste \(shown)")
      : Words("a channel has no setting \(shown)", "um canal não tem o ajuste \(shown)")
    let next =
      suggestions.best.first.map { Words("Did you mean \($0)?", "Quis dizer \($0)?") }
      ?? Words("`porfin serve --list-settings` shows them all.", "`porfin serve --list-settings` mostra todos.")
    return SettingsProblem(place, what, next)
  }

  /// Channels with all that they need; what is missing becomes a problem.
  private mutating func finishedChannels() -> [ChannelSettings] {
    var finished: [ChannelSettings] = []
    for name in order {
      let values = channels[name] ?? [:], place = places[name] ?? name
      guard let kind = values["kind"].flatMap(ChannelKind.init) else {
        if values["kind"] == nil, let declaration = SettingTable.channel("kind") { missing(declaration, name, place) }
        continue
      }
      for declaration in SettingTable.channel where declaration.scope.includes(kind) && declaration.isRequired {
        if values[declaration.name] == nil { missing(declaration, name, place) }
      }
      for other in values.keys.sorted() where SettingTable.channel(other)?.scope.includes(kind) == false {
        problems.append(
          SettingsProblem(
            place,
            Words(
              "channel \(name): \(other) means nothing to \(kind.rawValue)",
              "canal \(name): \(other) não significa nada para \(kind.rawValue)"),
            Words("Remove it.", "Retire-o.")))
      }
      finished.append(ChannelSettings(name: ChannelName(name), kind: kind, values: values))
    }
    return finished
  }

  private mutating func missing(_ declaration: SettingDeclaration, _ channel: String, _ place: String) {
    let variable = "PORFIN_CHANNEL_\(channel.uppercased().replacing("-", with: "_"))_\(declaration.name.uppercased())"
    problems.append(
      SettingsProblem(
        place,
        Words("channel \(channel) lacks \(declaration.name)", "falta \(declaration.name) no canal \(channel)"),
        Words(
          "\(declaration.nextStep.english) Or set \(variable).",
          "\(declaration.nextStep.portuguese) Ou defina \(variable).")))
  }
}
