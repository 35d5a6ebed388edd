import FlowDiagnostics

/// Documents and addresses of a person leave the house only with the person's consent (LGPD).
struct PersonalData {
  private let context: FlowContext
  private var consent: Consent?

  static func check(_ context: FlowContext, _ report: inout CheckReport) {
    var check = PersonalData(context: context)
    for node in context.graph.effects where context.reached[Int(node)] { check.check(node, &report) }
  }

  private init(context: FlowContext) { self.context = context }

  private mutating func check(_ node: Int32, _ report: inout CheckReport) {
    for call in context.effectCalls(at: node) {
      let effect = context.program.effects[Int(call.effect.index)]
      guard CatalogueNames.outside.contains(where: { context.program.names.hasPrefix(effect.name, $0) }) else {
        continue
      }
      for index in call.arguments.range {
        let argument = context.program.expressionLists[index]
        guard let type = personalType(argument, depth: 0), isUnconsented(node) else { continue }
        report.add(
          Diagnostic(
            .personalDataLeaves, at: context.places.headline(context.program[argument].node),
            [type, context.name(effect.name)]))
      }
    }
  }

  private mutating func isUnconsented(_ node: Int32) -> Bool {
    let known = consent ?? Consent(context)
    consent = known
    return known.isMissing[Int(node)]
  }

  /// The name of the personal type of which a value is, or is made. What is masked tells nothing.
  private func personalType(_ id: ExpressionID, depth: Int) -> String? {
    guard depth < CheckLimits.expressionDepthMax else { return nil }
    let expression = context.program[id]
    if let name = PersonalData.name(of: expression.type, context.program) { return name }
    let deeper = depth + 1
    switch expression.form {
    case .format(let value, let format, _): return format == .mask ? nil : personalType(value, depth: deeper)
    case .interpolation(let pieces), .list(let pieces), .record(_, let pieces), .enumCase(_, _, let pieces):
      for index in pieces.range {
        if let name = personalType(context.program.expressionLists[index], depth: deeper) { return name }
      }
      return nil
    case .wrap(let inner), .asText(let inner): return personalType(inner, depth: deeper)
    case .orElse(let left, let right), .conditional(_, let left, let right), .binary(.joinText, let left, let right):
      return personalType(left, depth: deeper) ?? personalType(right, depth: deeper)
    default: return nil
    }
  }

  private static func name(of type: TypeID, _ program: Program) -> String? {
    switch program.types.wrapped(type) ?? type {
    case .cpf: "cpf"
    case .cnpj: "cnpj"
    case .phone: "phone"
    case .email: "email"
    default: nil
    }
  }
}

extension FlowContext {
  /// The effects that a node uses, in order.
  func effectCalls(at node: Int32) -> [EffectCall] {
    switch statement(node) {
    case .effect(let call, _): return [program[call]]
    case .together(let items): return items.map { program[$0.call] }
    case .match(let match):
      guard case .effect(let call) = program[match].subject else { return [] }
      return [program[call]]
    default: return []
    }
  }
}
