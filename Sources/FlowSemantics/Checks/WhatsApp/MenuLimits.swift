import FlowDiagnostics

/// Menus become reply buttons, a list, or numbered text; each has its own limits.
extension MessageLimits {
  mutating func checkMenu(_ menu: Menu, _ node: Int32, _ report: inout CheckReport) {
    let shape = MenuShape(menu)
    checkPrompt(menu.prompt, shape == .pages ? .pagedMenuBody : .menuBody, node, &report)
    if let header = menu.header { check(header, .header, &report) }
    if let footer = menu.footer { check(footer, .footer, &report) }
    if let button = menu.button { check(button, .listButton, &report) }
    checkOptions(menu, shape, &report)
    if let list = menu.list {
      check(list.show, .listRow, &report)
      if let description = list.description { check(description, .description, &report) }
    }
    MenuTitles.check(menu, context, &report)
    MenuSections.check(menu, context, &report)
  }

  private mutating func checkOptions(_ menu: Menu, _ shape: MenuShape, _ report: inout CheckReport) {
    var section: ExpressionID?
    for option in menu.options {
      if let title = shape.titlePart {
        check(option.title, title, &report)
      } else if lengths.length(of: option.title).most == 0 {
        check(option.title, .listRow, &report)
      }
      if let description = option.description, shape != .pages { check(description, .description, &report) }
      if let title = option.section, title != section, shape != .pages { check(title, .section, &report) }
      section = option.section
    }
  }
}

/// How a menu is shown on WhatsApp.
enum MenuShape {
  case buttons, list
  /// Numbered text in pages of nine: titles may be as long as they like.
  case pages

  /// A list is what does not fit on buttons, or has something that only lists have.
  init(_ menu: Menu) {
    let isList =
      menu.list != nil || menu.button != nil
      || menu.options.contains { $0.description != nil || $0.section != nil }
    if menu.options.count > WhatsAppLimits.listRows {
      self = .pages
    } else {
      self = isList || menu.options.count > WhatsAppLimits.replyButtons ? .list : .buttons
    }
  }

  var titlePart: MessagePart? {
    switch self {
    case .buttons: .replyButton
    case .list: .listRow
    case .pages: nil
    }
  }
}
