/// The settings for people: as a page, and in the terminal.
public enum SettingsHelp {
  /// One paragraph a setting.
  public static func text(_ language: ServerLanguage) -> String {
    var lines: [String] = []
    for declaration in SettingTable.all {
      lines.append("\(heading(declaration)) – \(declaration.about.text(language))")
      let next = declaration.nextStep.text(language)
      if !next.isEmpty { lines.append("    \(next)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A reference page in Markdown.
  public static func page() -> String {
    var text = """
      # Settings of `porfin serve`

      A file (`porfin serve --settings FILE`) has one `name = value` a line; lines that begin with `#` are comments; a value
      may stand in double quotes. Settings of a number of the business stand below `[channel NAME]`. An environment variable
      counts more than the file: `PORFIN_PORT`, and `PORFIN_CHANNEL_LOJA_ACCESS_TOKEN` for `access_token` of `[channel loja]`.
      Secrets are never printed.

      ```ini
      port = 8080
      flows = flows/clinic.flow

      [channel loja]
      kind = cloud
      assistant = clinic
      phone_number_id = 100000000000001
      # access_token, app_secret and verify_token come from the environment.
      ```

      """
    text += section("The server", SettingTable.server)
    for kind in [ChannelKind.cloud, .evolution] {
      text += section(
        "A channel of kind `\(kind.rawValue)`", SettingTable.channel.filter { $0.scope.includes(kind) })
    }
    return text
  }

  private static func section(_ title: String, _ declarations: [SettingDeclaration]) -> String {
    let rows = declarations.map { declaration in
      let fallback = declaration.fallback.map { "`\($0)`" } ?? (declaration.isRequired ? "**required**" : "")
      let next = declaration.nextStep.english
      return
        "| `\(declaration.name)` | \(kindName(declaration.type)) | \(fallback) | \(declaration.about.english)"
        + (next.isEmpty ? "" : " \(next)") + (declaration.isSecret ? " Secret." : "") + " |"
    }
    return "\n## \(title)\n\n| name | value | default | what for |\n| --- | --- | --- | --- |\n"
      + rows.joined(separator: "\n") + "\n"
  }

  private static func heading(_ declaration: SettingDeclaration) -> String {
    var name = declaration.name
    if case .channel(let kinds) = declaration.scope {
      name = "[channel \(kinds.map(\.rawValue).joined(separator: "|"))] \(name)"
    }
    return name + " = " + (declaration.fallback ?? (declaration.isSecret ? "…" : kindName(declaration.type)))
  }

  private static func kindName(_ type: SettingType) -> String {
    switch type {
    case .text: "text"
    case .number(let range): "\(range.lowerBound)…\(range.upperBound)"
    case .bool: "true, false"
    case .choice(let choices): choices.joined(separator: ", ")
    case .list: "list"
    case .url: "address"
    }
  }
}
