import FlowValues

extension Image {
  /// Everything but the line map.
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    let rows = ImageLimits.tableRowsMax
    coder.section(1)
    codeOwnTypes(&coder)
    coder.section(2)
    coder.list(&records, upTo: rows, blank: Record(name: [], fields: [])) { $1.code(&$0) }
    coder.section(3)
    coder.list(&enumerations, upTo: rows, blank: Enumeration(name: [], cases: [])) { $1.code(&$0) }
    coder.section(4)
    coder.list(&constants, upTo: rows, blank: .text([])) { $1.code(&$0) }
    coder.section(5)
    coder.fields(&contact)
    coder.section(6)
    coder.list(&effects, upTo: rows, blank: Effect(name: [], parameters: [], outcomes: .void)) { $1.code(&$0) }
    coder.section(7)
    coder.list(&templates, upTo: rows, blank: .blank) { $1.code(&$0) }
    coder.section(8)
    coder.list(&functions, upTo: rows, blank: .blank) { $1.code(&$0) }
    coder.section(9)
    coder.list(&flows, upTo: rows, blank: .blank) { $1.code(&$0) }
    coder.section(10)
    coder.list(&points, upTo: rows, blank: .placeholder) { $1.code(&$0) }
    coder.section(11)
    coder.list(&code, upTo: ImageLimits.instructionsMax, blank: Instruction(bits: 0)) { $0.instruction(&$1) }
  }

  /// The builtin types go without saying.
  private mutating func codeOwnTypes<Coder: BinaryCoder>(_ coder: inout Coder) {
    var own = Array(types.dropFirst(TypeIndex.builtinCount))
    coder.list(&own, upTo: ImageLimits.tableRowsMax, blank: .void) { $1.code(&$0) }
    types = TypeDescriptor.builtins + own
  }

  mutating func codeLines<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.section(12)
    coder.optional(&lines, blank: LineMap(files: [], entries: [])) { $1.code(&$0) }
  }
}

extension BinaryCoder {
  /// The number that stands before a table.
  fileprivate mutating func section(_ number: UInt8) {
    var found = number
    byte(&found)
    if found != number { fail() }
  }

  mutating func fields(_ fields: inout [Image.Field]) {
    list(&fields, upTo: ImageLimits.fieldsMax, blank: Image.Field(name: [], type: .void)) { coder, field in
      coder.name(&field.name)
      coder.index(&field.type)
      coder.words(&field.description)
    }
  }

  mutating func parameters(_ parameters: inout [Image.Parameter]) {
    let blank = Image.Parameter(name: [], type: .void)
    list(&parameters, upTo: ImageLimits.parametersMax, blank: blank) { coder, parameter in
      coder.name(&parameter.name)
      coder.index(&parameter.type)
      coder.optional(&parameter.standard, blank: ConstantIndex(0)) { $0.index(&$1) }
    }
  }
}

extension Image.Record {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.fields(&fields)
  }
}

extension Image.Enumeration {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.list(&cases, upTo: ImageLimits.casesMax, blank: Image.Case(name: [])) { coder, item in
      coder.name(&item.name)
      coder.fields(&item.fields)
      coder.words(&item.description)
      coder.list(&item.examples, upTo: ImageLimits.listItemsMax, blank: []) { $0.words(&$1) }
    }
  }
}

extension Image.LineMap {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.list(&files, upTo: ImageLimits.tableRowsMax, blank: []) { $0.name(&$1) }
    let blank = Entry(address: CodeAddress(0), position: Image.Position(file: 0, offset: 0))
    var previous: Int32 = 0
    coder.list(&entries, upTo: ImageLimits.instructionsMax, blank: blank) { coder, entry in
      // Distances are smaller than addresses.
      var distance = CodeAddress(entry.address.value &- previous)
      coder.address(&distance)
      entry.address.value = previous &+ distance.value
      previous = entry.address.value
      coder.small(&entry.position.file)
      coder.medium(&entry.position.offset)
    }
  }
}
