import FlowBytecode
import FlowPortuguese

/// The options of the menu that is being built or answered.
extension Core {
  mutating func menuOptions(_ number: Int, _ menu: Image.Point.Menu) -> [MenuOption] {
    var list: [MenuOption] = []
    list.reserveCapacity(options.count)
    for index in options.indices {
      let entry = options[index]
      list.append(
        MenuOption(
          id: id(of: index, number, menu), title: heap.text(entry.title), description: heap.text(entry.description),
          section: heap.text(entry.section)))
    }
    return list
  }

  /// `book@7`; for an element of a list its number and a sum of its title: `2.5f3a@7`. With the number of the point, so
  /// that a button of an older menu is not taken for one of this; with the title, so that an older list is not.
  private func id(of index: Int, _ number: Int, _ menu: Image.Point.Menu) -> [UInt8] {
    let entry = options[index]
    var id: [UInt8]
    if entry.option >= 0, Int(entry.option) < menu.options.count {
      id = menu.options[Int(entry.option)].id
    } else {
      id = decimal(index + 1) + [UInt8(ascii: ".")]
      id += ContentHash(of: heap.textBytes(entry.title)).hexadecimal.prefix(4)
    }
    return id + [UInt8(ascii: "@")] + decimal(number)
  }

  private func decimal(_ number: Int) -> [UInt8] { FlowPortuguese.Print.int(Int64(number)) }

  /// The option whose button or row was tapped; a tap on another menu counts as its words only.
  func tapped(_ number: Int, _ menu: Image.Point.Menu) -> Int? {
    guard let id = message.optionID else { return nil }
    for index in options.indices {
      if self.id(of: index, number, menu) == id { return index }
      let option = Int(options[index].option)
      if option >= 0, option < menu.options.count, menu.options[option].id == id { return index }
    }
    return nil
  }

  /// Whether the customer asks for the next page of a menu that has pages.
  func wantsMore() -> Bool {
    guard options.count > MenuOption.perPage else { return false }
    if message.optionID == MenuOption.more { return true }
    let words = Fold.folded(message.text[...])
    return words == [UInt8(ascii: "0")] || words == Array("mais".utf8) || words == Array("mais opcoes".utf8)
  }

  /// The options as replies are matched against them.
  func choices(_ menu: Image.Point.Menu) -> [ChoiceOption] {
    options.map { entry in
      let option = Int(entry.option)
      let synonyms = option >= 0 && option < menu.options.count ? menu.options[option].synonyms : []
      return ChoiceOption(id: [], title: heap.text(entry.title), synonyms: synonyms)
    }
  }
}
