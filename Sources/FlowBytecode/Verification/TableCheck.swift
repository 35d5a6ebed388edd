/// Checks the tables that hold no code: names, types of fields and parameters, effects, templates.
struct TableCheck {
  let image: Image
  let shapes: Shapes
  let constants: ConstantCheck

  func run() throws(ImageError) {
    try checkCounts()
    for (number, record) in image.records.enumerated() {
      guard record.name.isName, areFields(record.fields) else { throw ImageError(.badRecord, at: number) }
    }
    for (number, enumeration) in image.enumerations.enumerated() {
      guard isValid(enumeration) else { throw ImageError(.badEnumeration, at: number) }
    }
    guard areFields(image.contact) else { throw ImageError(.badRecord, at: image.records.count) }
    for (number, effect) in image.effects.enumerated() {
      guard isValid(effect) else { throw ImageError(.badEffect, at: number) }
    }
    for (number, template) in image.templates.enumerated() {
      guard isValid(template) else { throw ImageError(.badTemplate, at: number) }
    }
    for (number, function) in image.functions.enumerated() {
      guard function.name.isName, areParameters(function.parameters), isValue(function.result) else {
        throw ImageError(.badFunction, at: number)
      }
    }
    for (number, flow) in image.flows.enumerated() {
      guard flow.name.isName, areParameters(flow.parameters), shapes.contains(flow.result) else {
        throw ImageError(.badFlow, at: number)
      }
    }
    try checkLines()
  }

  private func checkCounts() throws(ImageError) {
    let counts = [
      image.records.count, image.enumerations.count, image.effects.count, image.templates.count,
      image.functions.count, image.flows.count, image.points.count,
    ]
    for count in counts where count > ImageLimits.tableRowsMax { throw ImageError(.tooLarge, at: count) }
    if image.code.count > ImageLimits.instructionsMax { throw ImageError(.tooLarge, at: image.code.count) }
  }

  /// A type that a register can have.
  private func isValue(_ type: TypeIndex) -> Bool { shapes.contains(type) && type != .void }

  private func areFields(_ fields: [Image.Field]) -> Bool {
    fields.count <= ImageLimits.fieldsMax
      && fields.allSatisfy { $0.name.isName && isValue($0.type) && $0.description.isUTF8 }
  }

  private func areParameters(_ parameters: [Image.Parameter]) -> Bool {
    guard parameters.count <= ImageLimits.parametersMax else { return false }
    return parameters.allSatisfy { parameter in
      guard parameter.name.isName, isValue(parameter.type) else { return false }
      guard let standard = parameter.standard else { return true }
      return standard.position < constants.shapes.count && constants.shapes[standard.position] == shapes[parameter.type]
    }
  }

  private func isValid(_ enumeration: Image.Enumeration) -> Bool {
    guard enumeration.name.isName, !enumeration.cases.isEmpty, enumeration.cases.count <= ImageLimits.casesMax else {
      return false
    }
    return enumeration.cases.allSatisfy {
      $0.name.isName && areFields($0.fields) && $0.description.isUTF8 && $0.examples.allSatisfy { $0.isUTF8 }
    }
  }

  private func isValid(_ effect: Image.Effect) -> Bool {
    effect.name.isName && areParameters(effect.parameters) && image.enumeration(of: effect.outcomes) != nil
  }

  private func isValid(_ template: Image.Template) -> Bool {
    guard template.parameters.count <= ImageLimits.parametersMax else { return false }
    let texts = [template.header, template.body, template.footer] + template.links.map { $0.url }
    let arePieces = texts.joined().allSatisfy { piece in
      switch piece {
      case .text(let bytes): bytes.isUTF8
      case .parameter(let number): Int(number) < template.parameters.count
      }
    }
    let names =
      template.parameters + template.buttons + template.links.map { $0.title } + [template.name, template.language]
    return arePieces && names.allSatisfy { $0.isName }
  }

  private func checkLines() throws(ImageError) {
    guard let lines = image.lines else { return }
    var previous: Int32 = -1
    for (number, entry) in lines.entries.enumerated() {
      guard entry.address.value > previous, Int(entry.address.value) < max(image.code.count, 1),
        Int(entry.position.file) < max(lines.files.count, 1)
      else { throw ImageError(.badLineMap, at: number) }
      previous = entry.address.value
    }
    for (number, file) in lines.files.enumerated() where !file.isName { throw ImageError(.badLineMap, at: number) }
  }
}
