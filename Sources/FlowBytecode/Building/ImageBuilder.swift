/// Collects the parts of an image. The compiler's way to one:
///
/// 1. make types, constants, records, enumerations, effects, templates;
/// 2. `declareFunction`/`declareFlow` for all, so that code can name each other's numbers;
/// 3. for each a `ProcedureBuilder`: registers, code, points; then `define…`;
/// 4. `finish()`, and `VerifiedImage(image)`.
///
/// Nothing is checked here that the verifier checks.
public struct ImageBuilder: Sendable {
  public private(set) var image = Image()
  private var typeNumbers: [TypeDescriptor: TypeIndex] = [:]
  private var constantNumbers: [Image.Constant: ConstantIndex] = [:]

  public init() {
    for (number, type) in image.types.enumerated() { typeNumbers[type] = TypeIndex(UInt16(truncatingIfNeeded: number)) }
  }

  /// The number of this type, made if it is new.
  public mutating func type(_ descriptor: TypeDescriptor) -> TypeIndex {
    if let number = typeNumbers[descriptor] { return number }
    let number = TypeIndex(UInt16(truncatingIfNeeded: image.types.count))
    image.types.append(descriptor)
    typeNumbers[descriptor] = number
    return number
  }

  /// The number of this constant, made if it is new.
  public mutating func constant(_ constant: Image.Constant) -> ConstantIndex {
    if let number = constantNumbers[constant] { return number }
    let number = ConstantIndex(UInt16(truncatingIfNeeded: image.constants.count))
    image.constants.append(constant)
    constantNumbers[constant] = number
    return number
  }

  public mutating func text(_ bytes: [UInt8]) -> ConstantIndex { constant(.text(bytes)) }

  /// A record to be filled in later, so that records can refer to each other.
  public mutating func declareRecord() -> RecordIndex {
    image.records.append(Image.Record(name: [], fields: []))
    return RecordIndex(UInt16(truncatingIfNeeded: image.records.count - 1))
  }

  public mutating func define(_ number: RecordIndex, as record: Image.Record) {
    image.records[number.position] = record
  }

  /// An enumeration to be filled in later.
  public mutating func declareEnumeration() -> EnumerationIndex {
    image.enumerations.append(Image.Enumeration(name: [], cases: []))
    return EnumerationIndex(UInt16(truncatingIfNeeded: image.enumerations.count - 1))
  }

  public mutating func define(_ number: EnumerationIndex, as enumeration: Image.Enumeration) {
    image.enumerations[number.position] = enumeration
  }

  public mutating func add(_ effect: Image.Effect) -> EffectIndex {
    image.effects.append(effect)
    return EffectIndex(UInt16(truncatingIfNeeded: image.effects.count - 1))
  }

  public mutating func add(_ template: Image.Template) -> TemplateIndex {
    image.templates.append(template)
    return TemplateIndex(UInt16(truncatingIfNeeded: image.templates.count - 1))
  }

  public mutating func setContact(_ fields: [Image.Field]) { image.contact = fields }

  /// A function whose code comes later.
  public mutating func declareFunction(
    name: [UInt8], parameters: [Image.Parameter], result: TypeIndex
  ) -> FunctionIndex {
    image.functions.append(Image.Function(name: name, parameters: parameters, result: result, body: .empty))
    return FunctionIndex(UInt16(truncatingIfNeeded: image.functions.count - 1))
  }

  /// A flow whose code comes later.
  public mutating func declareFlow(
    name: [UInt8], parameters: [Image.Parameter], result: TypeIndex, isSubflow: Bool
  ) -> FlowIndex {
    let flow = Image.Flow(
      name: name, parameters: parameters, result: result, isSubflow: isSubflow, body: .empty)
    image.flows.append(flow)
    return FlowIndex(UInt16(truncatingIfNeeded: image.flows.count - 1))
  }

  /// Starts the code of a function: registers 0… are its parameters.
  public func procedure(for function: FunctionIndex) -> ProcedureBuilder {
    ProcedureBuilder(parameters: image.functions[function.position].parameters.map { $0.type })
  }

  /// Starts the code of a flow: registers 0… are its parameters.
  public func procedure(for flow: FlowIndex) -> ProcedureBuilder {
    ProcedureBuilder(parameters: image.flows[flow.position].parameters.map { $0.type })
  }

  /// A point whose content comes with the procedure's `define`; its number is needed for `suspend`.
  public mutating func declarePoint() -> PointIndex {
    image.points.append(.placeholder)
    return PointIndex(UInt16(truncatingIfNeeded: image.points.count - 1))
  }

  public mutating func define(
    _ function: FunctionIndex, code procedure: consuming ProcedureBuilder
  ) throws(ImageError) {
    image.functions[function.position].body = try append(&procedure)
  }

  /// Adds the code of a flow. Addresses in `procedure.points`, `states` and `handlers` are labels of `procedure`.
  ///
  /// What lives at points and handlers is worked out here, unless `isLiveKnown`: then they come with it.
  public mutating func define(
    _ flow: FlowIndex, code procedure: consuming ProcedureBuilder, variables: [Image.Variable] = [],
    states: [Image.State], handlers: [Image.Handler] = [], knowledge: [Image.Knowledge] = [], isLiveKnown: Bool = false
  ) throws(ImageError) {
    let body = try append(&procedure)
    let addresses = procedure.addresses(from: body.code.lowerBound)
    var states = states
    var handlers = handlers
    var points = procedure.points
    for index in states.indices { try addresses.resolve(&states[index].entry) }
    for index in handlers.indices { try addresses.resolve(&handlers[index].entry) }
    for index in points.indices {
      try points[index].point.mapAddresses { (address) throws(ImageError) in try addresses.resolve(&address) }
    }
    if !isLiveKnown {
      let liveness = Liveness(image, body: body, points: points, handlers: handlers)
      for index in handlers.indices { handlers[index].live = liveness.live(atHandler: index) }
      for index in points.indices { points[index].point.live = liveness.live(at: points[index].point) }
    }
    for (number, point) in points {
      image.points[number.position] = point
      image.points[number.position].flow = flow
    }
    image.flows[flow.position].body = body
    image.flows[flow.position].variables = variables
    image.flows[flow.position].states = states
    image.flows[flow.position].handlers = handlers
    image.flows[flow.position].knowledge = knowledge
  }

  /// Names of the source files that `ProcedureBuilder.mark` counts.
  public mutating func setFiles(_ files: [[UInt8]]) {
    var lines = image.lines ?? Image.LineMap(files: [], entries: [])
    lines.files = files
    image.lines = lines
  }

  public consuming func finish() -> Image { image }

  private mutating func append(_ procedure: inout ProcedureBuilder) throws(ImageError) -> Image.Body {
    let start = Int32(truncatingIfNeeded: image.code.count)
    try procedure.patchJumps()
    image.code.append(contentsOf: procedure.code)
    if image.code.count > ImageLimits.instructionsMax { throw ImageError(.tooLarge, at: image.code.count) }
    if !procedure.marks.isEmpty {
      var lines = image.lines ?? Image.LineMap(files: [], entries: [])
      for var mark in procedure.marks {
        mark.address.value += start
        lines.entries.append(mark)
      }
      image.lines = lines
    }
    return Image.Body(registers: procedure.registers, code: start..<Int32(truncatingIfNeeded: image.code.count))
  }
}

extension Image.Body {
  static var empty: Image.Body { Image.Body(registers: [], code: 0..<0) }
}

extension Image.Point {
  static var placeholder: Image.Point {
    Image.Point(
      path: [], flow: FlowIndex(0), state: nil, entry: CodeAddress(0), resumed: CodeAddress(0),
      kind: .handoff(Handoff()))
  }
}
