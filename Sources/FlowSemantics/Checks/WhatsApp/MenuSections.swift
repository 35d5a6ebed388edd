import FlowDiagnostics

/// With sections, every row of a list belongs to one.
enum MenuSections {
  static func check(_ menu: Menu, _ context: FlowContext, _ report: inout CheckReport) {
    guard menu.options.contains(where: { $0.section != nil }),
      let option = menu.options.first(where: { $0.section == nil })
    else { return }
    report.add(Diagnostic(.optionOutsideSection, at: context.places.headline(option.node)))
  }
}
