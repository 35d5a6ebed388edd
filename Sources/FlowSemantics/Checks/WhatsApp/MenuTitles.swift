import FlowDiagnostics

/// Options of a menu that differ only in capitals, accents or punctuation: what the customer writes fits both.
enum MenuTitles {
  static func check(_ menu: Menu, _ context: FlowContext, _ report: inout CheckReport) {
    var seen: [[UInt8]: (name: Name, option: Int)] = [:]
    for (index, option) in menu.options.enumerated() {
      for name in names(of: option, context) {
        let words = Spoken.words(context.program.names.bytes(of: name))
        guard let first = seen[words] else {
          seen[words] = (name, index)
          continue
        }
        // The very same text twice is told by the analyser.
        guard first.option != index, first.name != name, !areAlternatives(option, menu.options[first.option]) else {
          continue
        }
        report.add(diagnostic(name, option, menu.options[first.option], context))
      }
    }
  }

  private static func names(of option: MenuOption, _ context: FlowContext) -> [Name] {
    guard case .text(let title) = context.program[option.title].form else { return option.synonyms }
    return [title] + option.synonyms
  }

  /// Options with conditions may never be offered together.
  private static func areAlternatives(_ first: MenuOption, _ second: MenuOption) -> Bool {
    first.condition != nil && second.condition != nil
  }

  private static func diagnostic(
    _ name: Name, _ option: MenuOption, _ first: MenuOption, _ context: FlowContext
  ) -> Diagnostic {
    Diagnostic(
      .optionAlike, at: context.places.headline(option.node), [context.name(name)],
      labels: [
        Diagnostic.Label(
          context.places.headline(first.node), LocalizedText(en: "the same words here", pt: "as mesmas palavras aqui"))
      ])
  }
}
