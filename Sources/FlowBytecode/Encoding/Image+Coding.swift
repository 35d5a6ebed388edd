import FlowValues

extension Image {
  /// Everything but the line map.
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    codeOwnTypes(&coder)
    coder.table(2, "record", &records, blank: Record(name: [], fields: [])) { $1.code(&$0) }
    coder.table(3, "enumeration", &enumerations, blank: Enumeration(name: [], cases: [])) { $1.code(&$0) }
    coder.table(4, "constant", &constants, blank: .text([])) { $1.code(&$0) }
    coder.table(5, "contact", &contact, blank: Field(name: [], type: .void)) { $1.code(&$0) }
    let effect = Effect(name: [], parameters: [], outcomes: .void)
    coder.table(6, "effect", &effects, blank: effect) { $1.code(&$0) }
    coder.table(7, "template", &templates, blank: .blank) { $1.code(&$0) }
    coder.table(8, "function", &functions, blank: .blank) { $1.code(&$0) }
    coder.table(9, "flow", &flows, blank: .blank) { $1.code(&$0) }
    coder.table(10, "point", &points, blank: .placeholder) { $1.code(&$0) }
    coder.instructions(&code)
  }

  /// The builtin types go without saying.
  private mutating func codeOwnTypes<Coder: TableCoder>(_ coder: inout Coder) {
    var own = Array(types.dropFirst(TypeIndex.builtinCount))
    coder.table(1, "type", &own, blank: .void) { $1.code(&$0) }
    types = TypeDescriptor.builtins + own
  }

  mutating func codeLines<Coder: TableCoder>(_ coder: inout Coder) {
    var maps = lines.map { [$0] } ?? []
    coder.table(12, "lines", &maps, blank: LineMap(files: [], entries: [])) { $1.code(&$0) }
    if maps.count > 1 { coder.fail() }
    lines = maps.first
  }
}

extension TableCoder {
  mutating func fields(_ fields: inout [Image.Field]) {
    list(&fields, upTo: ImageLimits.fieldsMax, blank: Image.Field(name: [], type: .void)) { $1.code(&$0) }
  }

  mutating func parameters(_ parameters: inout [Image.Parameter]) {
    let blank = Image.Parameter(name: [], type: .void)
    list(&parameters, upTo: ImageLimits.parametersMax, blank: blank) { coder, parameter in
      coder.key("name")
      coder.name(&parameter.name)
      coder.key("type")
      coder.type(&parameter.type)
      coder.key("standard")
      coder.optional(&parameter.standard, blank: ConstantIndex(0)) { $0.index(&$1) }
    }
  }
}

extension Image.Field {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("type")
    coder.type(&type)
    coder.key("description")
    coder.words(&description)
  }
}

extension Image.Record {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("fields")
    coder.fields(&fields)
  }
}

extension Image.Enumeration {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("cases")
    coder.list(&cases, upTo: ImageLimits.casesMax, blank: Image.Case(name: [])) { coder, item in
      coder.key("name")
      coder.name(&item.name)
      coder.key("fields")
      coder.fields(&item.fields)
      coder.key("description")
      coder.words(&item.description)
      coder.key("examples")
      coder.list(&item.examples, upTo: ImageLimits.listItemsMax, blank: []) { $0.words(&$1) }
    }
  }
}

extension Image.LineMap {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("files")
    coder.list(&files, upTo: ImageLimits.tableRowsMax, blank: []) { $0.name(&$1) }
    let blank = Entry(address: CodeAddress(0), position: Image.Position(file: 0, offset: 0))
    var previous: Int32 = 0
    coder.key("entries")
    coder.list(&entries, upTo: ImageLimits.instructionsMax, blank: blank) { coder, entry in
      // Distances are smaller than addresses.
      var distance = UInt64(truncatingIfNeeded: entry.address.value &- previous)
      coder.key("after")
      coder.unsigned(&distance)
      if distance > UInt64(ImageLimits.instructionsMax) { coder.fail() }
      entry.address.value = previous &+ Int32(truncatingIfNeeded: distance)
      previous = entry.address.value
      coder.key("file")
      coder.small(&entry.position.file)
      coder.key("offset")
      coder.medium(&entry.position.offset)
    }
  }
}
