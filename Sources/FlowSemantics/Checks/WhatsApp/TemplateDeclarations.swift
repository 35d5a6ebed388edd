import FlowDiagnostics
import FlowSyntax

/// Every template keeps the rules by which WhatsApp approves templates.
struct TemplateDeclarations {
  let program: Program
  let template: Template
  let places: Places

  static func check(_ program: Program, _ report: inout CheckReport) {
    for template in program.templates {
      guard let places = report.places(template.file) else { continue }
      TemplateDeclarations(program: program, template: template, places: places).check(&report)
    }
  }

  private func check(_ report: inout CheckReport) {
    checkName(&report)
    checkText(template.body, .bodyKeyword, .templateBody, &report)
    if let header = template.header {
      checkText(header, .headerKeyword, .templateHeader, &report)
      let holes = header.pieces.count { !$0.isText }
      if holes > 1 { report.add(Diagnostic(.templateHole, at: item(.headerKeyword))) }
    }
    if let footer = template.footer { checkFooter(footer, &report) }
    checkHoles(&report)
    checkButtons(&report)
    checkLinks(&report)
  }

  // MARK: Texts

  /// Small letters, digits and `_`.
  private func checkName(_ report: inout CheckReport) {
    let bytes = program.names.bytes(of: template.name)
    let fits = bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    guard !fits || bytes.count > WhatsAppLimits.templateName else { return }
    report.add(Diagnostic(.templateName, at: places.headline(template.node), [program.names.string(template.name)]))
  }

  private func checkText(_ text: TemplateText, _ item: SyntaxKind, _ part: MessagePart, _ report: inout CheckReport) {
    let length = fixedLength(text)
    let label = Diagnostic.Label(self.item(item), part.name)
    if text.isConstant, length == 0 {
      report.add(Diagnostic(.emptyText, at: label.span, labels: [label]))
    } else if length > part.limit {
      report.add(Diagnostic(.overLimit, at: label.span, ["\(length)", "\(part.limit)"], labels: [label]))
    }
  }

  private func checkFooter(_ footer: TemplateText, _ report: inout CheckReport) {
    let span = item(.footerKeyword)
    let length = fixedLength(footer)
    guard length > WhatsAppLimits.templateFooter else { return }
    let name = LocalizedText(en: "the footer of a template", pt: "o rodapé de um modelo")
    report.add(
      Diagnostic(
        .overLimit, at: span, ["\(length)", "\(WhatsAppLimits.templateFooter)"],
        labels: [Diagnostic.Label(span, name)]))
  }

  private func fixedLength(_ text: TemplateText) -> Int {
    text.pieces.reduce(0) { sum, piece in
      guard case .text(let name) = piece else { return sum }
      return sum + TextLength.units(program.names.bytes(of: name))
    }
  }

  // MARK: Holes

  /// The body neither begins nor ends with a value, and words stand between two values.
  private func checkHoles(_ report: inout CheckReport) {
    let pieces = template.body.pieces.filter { !isBlank($0) }
    guard let first = pieces.first, let last = pieces.last else { return }
    if !first.isText || !last.isText { report.add(Diagnostic(.templateEdge, at: item(.bodyKeyword))) }
    if zip(pieces, pieces.dropFirst()).contains(where: { !$0.isText && !$1.isText }) {
      report.add(Diagnostic(.templateNeighbours, at: item(.bodyKeyword)))
    }
  }

  private func isBlank(_ piece: TemplateText.Piece) -> Bool {
    guard case .text(let name) = piece else { return false }
    return program.names.bytes(of: name).allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  // MARK: Buttons

  private func checkButtons(_ report: inout CheckReport) {
    let titles = template.buttons + template.links.map { $0.title }
    if titles.count > WhatsAppLimits.templateButtons || template.links.count > WhatsAppLimits.templateLinks {
      report.add(Diagnostic(.templateButtons, at: places.headline(template.node)))
    }
    for (index, title) in titles.enumerated() {
      let length = TextLength.units(program.names.bytes(of: title))
      let span = buttonSpan(index)
      if length > WhatsAppLimits.templateButtonTitle {
        let label = Diagnostic.Label(
          span, LocalizedText(en: "the title of a button of a template", pt: "o título de um botão de modelo"))
        report.add(
          Diagnostic(.overLimit, at: span, ["\(length)", "\(WhatsAppLimits.templateButtonTitle)"], labels: [label]))
      }
      if titles[..<index].contains(title) {
        report.add(Diagnostic(.templateButtons, at: span))
      }
    }
  }

  /// The address of a link has at most one value, at its end.
  private func checkLinks(_ report: inout CheckReport) {
    for (index, link) in template.links.enumerated() {
      let span = buttonSpan(template.buttons.count + index)
      let holes = link.url.pieces.count { !$0.isText }
      if holes > 1 || holes == 1 && link.url.pieces.last?.isText == true {
        report.add(Diagnostic(.templateHole, at: span))
      }
      let length = fixedLength(link.url)
      guard length > WhatsAppLimits.templateLink else { continue }
      let label = Diagnostic.Label(span, MessagePart.templateLink.name)
      report.add(
        Diagnostic(.overLimit, at: span, ["\(length)", "\(WhatsAppLimits.templateLink)"], labels: [label]))
    }
  }

  // MARK: Places

  private func item(_ keyword: SyntaxKind) -> FlowDiagnostics.Span {
    for item in TemplateDecl(places.node(template.node)).items where item.node.firstToken.kind == keyword {
      return places.headline(item.node.index)
    }
    return places.headline(template.node)
  }

  /// Buttons first, then links, as in the typed program.
  private func buttonSpan(_ index: Int) -> FlowDiagnostics.Span {
    let items = TemplateDecl(places.node(template.node)).items
    let buttons = items.filter { $0.node.firstToken.kind == .buttonKeyword }
    let links = items.filter { $0.node.firstToken.kind == .linkKeyword }
    let all = buttons + links
    return index < all.count ? places.headline(all[index].node.index) : places.headline(template.node)
  }
}

extension TemplateText.Piece {
  var isText: Bool { if case .text = self { true } else { false } }
}
