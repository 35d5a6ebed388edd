import FlowDiagnostics
import FlowSyntax

/// First pass: every declaration gets its name and its place in a table.
extension Analyzer {
  mutating func declareNames(of module: Int32) {
    file = module
    language = modules[Int(module)].tree.language
    let start = symbols.count
    let mark = globals.mark
    for declaration in modules[Int(module)].tree.file.declarations { declareName(declaration) }
    globals.leave(to: mark)
    symbolRanges[Int(module)] = start..<symbols.count
  }

  private mutating func declareName(_ node: SyntaxNode) {
    switch node.kind {
    case .recordDecl: declareRecord(RecordDecl(node))
    case .enumDecl: declareEnumeration(EnumDecl(node))
    case .resourceDecl: declareResource(ResourceDecl(node))
    case .effectDecl: declareEffect(EffectDecl(node))
    case .builtinDecl: declareBuiltin(BuiltinDecl(node))
    case .functionDecl: declareFunction(FunctionDecl(node))
    case .textsDecl: for entry in TextsDecl(node).entries { declareEntry(entry) }
    case .templateDecl: declareTemplate(TemplateDecl(node))
    case .constantDecl: declareConstant(ConstantDecl(node))
    case .flowDecl: declareFlow(FlowDecl(node))
    default: break
    }
  }

  /// Adds a symbol, unless the name is missing; a name that is taken is reported and keeps its first meaning.
  private mutating func add(_ kind: Symbol.Kind, _ index: Int, _ name: Name, at span: Span, _ node: SyntaxNode) {
    let other = globals[name]
    if other >= 0, symbols[Int(other)].file == file {
      report(duplicate: name, at: span, first: self.span(of: symbols[Int(other)]))
    }
    let isFirst = other < 0
    let symbol = Symbol(
      kind: kind, index: Int32(truncatingIfNeeded: index), name: name, file: file, node: node.index)
    if isFirst { globals.set(name, to: Int32(truncatingIfNeeded: symbols.count)) }
    symbols.append(symbol)
  }

  private mutating func add(_ kind: Symbol.Kind, _ index: Int, _ token: SyntaxToken, _ node: SyntaxNode) -> Name {
    let name = intern(token)
    if !token.isMissing { add(kind, index, name, at: token.span, node) }
    return name
  }

  private mutating func add(_ kind: Symbol.Kind, _ index: Int, _ path: PathNode, _ node: SyntaxNode) -> Name {
    let name = pathName(path)
    if path.node.span.end > path.node.span.start { add(kind, index, name, at: path.node.span, node) }
    return name
  }

  private mutating func declareRecord(_ record: RecordDecl) {
    let name = add(.record, program.records.count, record.name, record.node)
    checkTypeName(name, at: record.name)
    program.records.append(Record(name: name, file: file, fields: [], node: record.node.index))
  }

  private mutating func declareEnumeration(_ enumeration: EnumDecl) {
    let name = add(.enumeration, program.enumerations.count, enumeration.name, enumeration.node)
    checkTypeName(name, at: enumeration.name)
    program.enumerations.append(Enumeration(name: name, file: file, cases: [], node: enumeration.node.index))
  }

  private mutating func declareResource(_ resource: ResourceDecl) {
    let name = add(.resource, program.resources.count, resource.name, resource.node)
    checkTypeName(name, at: resource.name)
    program.resources.append(Resource(name: name))
  }

  private mutating func declareEffect(_ effect: EffectDecl) {
    let name = add(.effect, program.effects.count, effect.path, effect.node)
    program.effects.append(
      Effect(
        name: name, file: file, parameters: [], outcomes: OutcomeSetID(0 as Int32), timeout: 0, retries: 0,
        isOnce: false, cost: nil, node: effect.node.index))
  }

  private mutating func declareBuiltin(_ builtin: BuiltinDecl) {
    let name = add(.builtin, program.builtins.count, builtin.path, builtin.node)
    program.builtins.append(Builtin(name: name, parameters: [], result: .unknown))
  }

  private mutating func declareFunction(_ function: FunctionDecl) {
    let name = add(.function, program.functions.count, function.path, function.node)
    addFunction(name, function.node)
  }

  private mutating func declareEntry(_ entry: TextsEntry) {
    let name = add(.textsEntry, program.functions.count, entry.name, entry.node)
    addFunction(name, entry.node)
  }

  private mutating func addFunction(_ name: Name, _ node: SyntaxNode) {
    program.functions.append(
      Function(
        name: name, file: file, parameters: [], locals: [], result: .unknown, body: .empty, node: node.index))
  }

  private mutating func declareTemplate(_ template: TemplateDecl) {
    let name = add(.template, program.templates.count, template.name, template.node)
    program.templates.append(
      Template(
        name: name, file: file, parameters: [], category: .utility, language: name, header: nil,
        body: TemplateText(pieces: []), footer: nil, buttons: [], links: [], node: template.node.index))
  }

  private mutating func declareConstant(_ constant: ConstantDecl) {
    let name = add(.constant, constants.count, constant.name, constant.node)
    if isReserved(name) { report(.reservedName, at: constant.name.span, [string(name)]) }
    constants.append(Constant(progress: .untouched, type: .unknown, literal: nil, function: nil))
  }

  private mutating func declareFlow(_ flow: FlowDecl) {
    let name = add(.flow, program.flows.count, flow.name, flow.node)
    program.flows.append(
      Flow(
        name: name, file: file, locals: [], parameters: [], result: .void, isSubflow: false, knowledge: [],
        prologue: .empty, handlers: [], states: [], busy: .queue, node: flow.node.index))
  }

  /// A type of the author may not be called like a built-in one.
  private mutating func checkTypeName(_ name: Name, at token: SyntaxToken) {
    if known.type(name, in: language) != nil { report(.reservedName, at: token.span, [string(name)]) }
  }
}
