import FlowVM

/// How a menu looks. On WhatsApp's official channel (Meta, Cloud API, interactive messages) up to three options with
/// titles of up to 20 characters are buttons, up to ten rows of up to 24 a list, anything else a numbered text in pages;
/// on a channel without buttons everything is a numbered text.
enum MenuLowering {
  static let buttonsMax = 3
  static let buttonTitleMax = 20
  static let rowsMax = 10
  static let rowTitleMax = 24
  /// The list's button where the flow gives none.
  static let listButton = Array("Ver opções".utf8)
  static let moreTitle = Array("Mais opções".utf8)

  static func bubble(_ menu: MenuMessage, prompt: [UInt8], hasButtons: Bool) -> Bubble {
    let card = Bubble.Card(header: menu.header, body: prompt, footer: menu.footer)
    let choices = menu.options.map(choice)
    guard hasButtons else { return numbered(menu, card, choices) }
    if fits(choices, count: buttonsMax, title: buttonTitleMax), choices.allSatisfy({ $0.description.isEmpty }),
      choices.allSatisfy({ $0.section.isEmpty })
    {
      return .buttons(card, choices)
    }
    if fits(choices, count: rowsMax, title: rowTitleMax) {
      return .list(card, button: menu.button.isEmpty ? listButton : menu.button, choices)
    }
    return numbered(menu, card, choices)
  }

  static func choice(_ option: MenuOption) -> Bubble.Choice {
    Bubble.Choice(id: option.id, title: option.title, description: option.description, section: option.section)
  }

  private static func fits(_ choices: [Bubble.Choice], count: Int, title: Int) -> Bool {
    choices.count <= count && choices.allSatisfy { Characters.count($0.title) <= title }
  }

  /// One page; options keep their numbers over all pages.
  private static func numbered(_ menu: MenuMessage, _ card: Bubble.Card, _ choices: [Bubble.Choice]) -> Bubble {
    let isPaged = choices.count > rowsMax
    let first = isPaged ? min(menu.page * MenuOption.perPage, choices.count) : 0
    let last = isPaged ? min(first + MenuOption.perPage, choices.count) : choices.count
    var text = card.header.isEmpty ? card.body : Array("*".utf8) + card.header + Array("*\n".utf8) + card.body
    text += Array("\n".utf8)
    var section: [UInt8] = []
    for index in first..<last {
      let choice = choices[index]
      if choice.section != section {
        section = choice.section
        text += Array("\n*".utf8) + section + Array("*".utf8)
      }
      text += Array("\n\(index + 1). ".utf8) + choice.title
      if !choice.description.isEmpty { text += Array(" – ".utf8) + choice.description }
    }
    var shown = Array(choices[first..<last])
    if last < choices.count {
      text += Array("\n0. ".utf8) + moreTitle
      shown.append(Bubble.Choice(id: MenuOption.more, title: moreTitle, description: [], section: []))
    }
    if !card.footer.isEmpty { text += Array("\n\n_".utf8) + card.footer + Array("_".utf8) }
    return .numbered(text, shown)
  }
}
