import FlowDiagnostics
import FlowSyntax

/// Second pass: what declarations look like from outside.
extension Analyzer {
  mutating func declareSignatures() {
    for index in symbolRanges[Int(file)] { declareSignature(symbols[index]) }
    for declaration in tree.file.declarations where declaration.kind == .contactDecl {
      declareContactFields(ContactDecl(declaration))
    }
  }

  private mutating func declareSignature(_ symbol: Symbol) {
    let node = tree[node: symbol.node]
    let index = Int(symbol.index)
    switch symbol.kind {
    case .record: program.records[index].fields = fields(RecordDecl(node).fields)
    case .enumeration: program.enumerations[index].cases = cases(EnumDecl(node))
    case .effect: declareSignature(of: EffectDecl(node), index)
    case .builtin: declareSignature(of: BuiltinDecl(node), index)
    case .function:
      let function = FunctionDecl(node)
      program.functions[index].parameters = fields(function.parameters)
      program.functions[index].result = resolve(function.resultType)
    case .textsEntry:
      program.functions[index].parameters = fields(TextsEntry(node).parameters)
      program.functions[index].result = .text
    case .template: program.templates[index].parameters = fields(TemplateDecl(node).parameters)
    case .flow:
      let flow = FlowDecl(node)
      program.flows[index].parameters = fields(flow.parameters)
      if let result = flow.resultType { program.flows[index].result = resolve(result) }
    case .resource, .constant: break
    }
  }

  private mutating func declareSignature(of builtin: BuiltinDecl, _ index: Int) {
    var words = TypeWords()
    if let parameter = builtin.typeParameter { words.parameter = intern(parameter) }
    program.builtins[index].parameters = fields(builtin.parameters, words)
    program.builtins[index].result = resolve(builtin.resultType, words)
  }

  private mutating func declareSignature(of effect: EffectDecl, _ index: Int) {
    let words = TypeWords(placeholders: true)
    program.effects[index].parameters = fields(effect.parameters, words)
    var outcomes: [Outcome] = []
    for outcome in effect.outcomes {
      let name = intern(outcome.name)
      if outcomes.contains(where: { $0.name == name }), !outcome.name.isMissing {
        report(.duplicateName, at: outcome.name.span, [string(name)])
      }
      outcomes.append(Outcome(name: name, fields: fields(outcome.parameters, words)))
    }
    program.effects[index].outcomes = OutcomeSetID(program.outcomeSets.count)
    program.outcomeSets.append(OutcomeSet(effect: EffectID(index), cases: outcomes))
    declareClauses(of: effect, index)
  }
}

// MARK: - Lists of fields

extension Analyzer {
  /// Parameters of a call.
  mutating func fields(_ parameters: ParametersNode?, _ words: TypeWords = TypeWords()) -> [Field] {
    guard let parameters else { return [] }
    var fields: [Field] = []
    for parameter in parameters.parameters {
      let name = intern(parameter.name)
      checkRepeated(name, parameter.name, among: fields)
      let type = resolve(parameter.type, words)
      fields.append(
        Field(name: name, type: type, standard: standard(parameter.defaultValue, type), description: nil))
    }
    return fields
  }

  /// Fields of a record.
  mutating func fields(_ nodes: TypedChildren<FieldNode>) -> [Field] {
    var fields: [Field] = []
    for node in nodes {
      let name = intern(node.name)
      checkRepeated(name, node.name, among: fields)
      let type = resolve(node.type)
      fields.append(
        Field(
          name: name, type: type, standard: standard(node.defaultValue, type),
          description: node.description.map { plainText($0) }))
    }
    return fields
  }

  private mutating func cases(_ enumeration: EnumDecl) -> [EnumerationCase] {
    var cases: [EnumerationCase] = []
    for node in enumeration.cases {
      let name = intern(node.name)
      if cases.contains(where: { $0.name == name }), !node.name.isMissing {
        report(.duplicateName, at: node.name.span, [string(name)])
      }
      var examples: [Name] = []
      for example in node.examples { examples.append(plainText(example)) }
      cases.append(
        EnumerationCase(
          name: name, fields: fields(node.parameters), description: node.description.map { plainText($0) },
          examples: examples))
    }
    return cases
  }

  private mutating func checkRepeated(_ name: Name, _ token: SyntaxToken, among fields: [Field]) {
    guard !token.isMissing, fields.contains(where: { $0.name == name }) else { return }
    report(.duplicateName, at: token.span, [string(name)])
  }

  /// A place for a default value, filled in once all signatures are known.
  private mutating func standard(_ node: SyntaxNode?, _ type: TypeID) -> ExpressionID? {
    guard let node else { return nil }
    let place = add(.invalid, type, node.index)
    pendingDefaults.append(PendingDefault(place: place, type: type, node: node.index, file: file))
    return place
  }

  /// The text of a description; holes are reported.
  mutating func plainText(_ text: TextNode) -> Name {
    if let hole = text.node.child(.hole) { report(.textNotPlain, at: hole.span) }
    scratch.removeAll(keepingCapacity: true)
    ConstantText.append(text, to: &scratch)
    return program.names.intern(scratch)
  }
}
