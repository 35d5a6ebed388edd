import FlowBytecode
import FlowSemantics

/// The tables of the image while the program is lowered.
///
/// A row is made when something first refers to it, so the image holds what its flows can reach and nothing else, and
/// the same program gives the same tables.
struct ImageTables {
  let program: Program
  var builder = ImageBuilder()

  var types: [TypeIndex?]
  var records: [RecordIndex?]
  var enumerations: [EnumerationIndex?]
  var outcomes: [EnumerationIndex?]
  /// By the goal's type.
  var agentOutcomes: [EnumerationIndex?]
  private var effects: [EffectIndex?]
  private var templates: [TemplateIndex?]
  private var functions: [FunctionIndex?]
  private var flows: [FlowIndex?]
  private var intrinsics: [Intrinsic?]
  /// By function of the program: whether it looks at the clock or the contact.
  var looksOutside: [Bool?]

  /// How often each path of a point was given.
  var paths: [[UInt8]: Int] = [:]

  /// What was referred to and has no code yet, in order.
  private var functionsToLower: [FunctionID] = []
  private var flowsToLower: [FlowID] = []

  init(_ program: Program) {
    self.program = program
    types = Array(repeating: nil, count: program.types.count)
    records = Array(repeating: nil, count: program.records.count)
    enumerations = Array(repeating: nil, count: program.enumerations.count)
    outcomes = Array(repeating: nil, count: program.outcomeSets.count)
    agentOutcomes = Array(repeating: nil, count: program.types.count)
    effects = Array(repeating: nil, count: program.effects.count)
    templates = Array(repeating: nil, count: program.templates.count)
    functions = Array(repeating: nil, count: program.functions.count)
    flows = Array(repeating: nil, count: program.flows.count)
    intrinsics = Array(repeating: nil, count: program.builtins.count)
    looksOutside = Array(repeating: nil, count: program.functions.count)
    let contact = fields(program.contact.fields)
    builder.setContact(contact)
  }

  func bytes(_ name: Name) -> [UInt8] { Array(program.names.bytes(of: name)) }

  /// The next function or flow whose code is wanted.
  mutating func nextToLower() -> Callable? {
    if !flowsToLower.isEmpty { return .flow(flowsToLower.removeFirst()) }
    if !functionsToLower.isEmpty { return .function(functionsToLower.removeFirst()) }
    return nil
  }

  enum Callable {
    case flow(FlowID)
    case function(FunctionID)
  }
}

// MARK: - What has code

extension ImageTables {
  mutating func flow(_ id: FlowID) -> FlowIndex {
    if let index = flows[Int(id.index)] { return index }
    let flow = program.flows[Int(id.index)]
    let parameters = parameters(flow.parameters)
    let result = type(flow.result)
    let index = builder.declareFlow(
      name: bytes(flow.name), parameters: parameters, result: result, isSubflow: flow.isSubflow)
    flows[Int(id.index)] = index
    flowsToLower.append(id)
    return index
  }

  mutating func function(_ id: FunctionID) -> FunctionIndex {
    if let index = functions[Int(id.index)] { return index }
    let function = program.functions[Int(id.index)]
    let parameters = parameters(function.parameters)
    let result = type(function.result)
    let index = builder.declareFunction(name: bytes(function.name), parameters: parameters, result: result)
    functions[Int(id.index)] = index
    functionsToLower.append(id)
    return index
  }

  private mutating func parameters(_ fields: [Field]) -> [Image.Parameter] {
    fields.map { field in
      let standard = field.standard.flatMap { constant($0) }
      return Image.Parameter(name: bytes(field.name), type: type(field.type), standard: standard)
    }
  }
}

// MARK: - What lies outside

extension ImageTables {
  mutating func effect(_ id: EffectID) -> EffectIndex {
    if let index = effects[Int(id.index)] { return index }
    let effect = program.effects[Int(id.index)]
    let parameters = parameters(effect.parameters)
    let outcomes = outcomesType(effect.outcomes)
    var row = Image.Effect(name: bytes(effect.name), parameters: parameters, outcomes: outcomes)
    row.timeout = UInt32(clamping: effect.timeout)
    row.retries = UInt16(clamping: effect.retries)
    row.isOnce = effect.isOnce
    row.cost = effect.cost
    let index = builder.add(row)
    effects[Int(id.index)] = index
    return index
  }

  mutating func template(_ id: TemplateID) -> TemplateIndex {
    if let index = templates[Int(id.index)] { return index }
    let template = program.templates[Int(id.index)]
    var row = Image.Template(
      name: bytes(template.name), language: bytes(template.language), category: Self.category(template.category),
      parameters: template.parameters.map { bytes($0.name) }, body: pieces(template.body))
    row.header = template.header.map(pieces) ?? []
    row.footer = template.footer.map(pieces) ?? []
    row.buttons = template.buttons.map(bytes)
    row.links = template.links.map { Image.Template.Link(title: bytes($0.title), url: pieces($0.url)) }
    let index = builder.add(row)
    templates[Int(id.index)] = index
    return index
  }

  /// The machine's function of this builtin; nil if there is none of that name.
  mutating func intrinsic(_ id: BuiltinID) -> Intrinsic? {
    if let intrinsic = intrinsics[Int(id.index)] { return intrinsic }
    let intrinsic = Intrinsic.named(bytes(program.builtins[Int(id.index)].name))
    intrinsics[Int(id.index)] = intrinsic
    return intrinsic
  }

  private static func category(_ category: Template.Category) -> Image.Template.Category {
    switch category {
    case .utility: .utility
    case .marketing: .marketing
    case .authentication: .authentication
    }
  }

  private func pieces(_ text: TemplateText) -> [Image.Template.Piece] {
    text.pieces.map { piece in
      switch piece {
      case .text(let name): .text(bytes(name))
      case .parameter(let number): .parameter(UInt16(truncatingIfNeeded: number))
      }
    }
  }
}
