import FlowDiagnostics
import FlowSyntax

/// Calls of effects, where one may stand.
extension Analyzer {
  /// What a call in the place of an effect turned out to be.
  enum EffectUse {
    case effect(ID<EffectCall>)
    /// A function, a record …: an ordinary value.
    case value(ExpressionID)
    /// Reported.
    case invalid
  }

  mutating func effectUse(_ node: CallExpr, expecting hint: TypeID = .unknown) -> EffectUse {
    let (callee, receiver) = callee(node.callee, expecting: hint)
    switch callee {
    case .effect(let effect) where body.kind == .flow:
      guard let call = effectCall(effect, receiver, node) else { return .invalid }
      return .effect(call)
    case .invalid:
      _ = call(callee, receiver, node)
      return .invalid
    default: return .value(call(callee, receiver, node))
    }
  }

  private mutating func effectCall(
    _ id: EffectID, _ receiver: ExpressionID?, _ node: CallExpr
  ) -> ID<EffectCall>? {
    let effect = program.effects[Int(id.index)]
    var binding = TypeBinding()
    let arguments = arguments(
      node.node.child(.arguments), of: effect.parameters, receiver, for: effect.name, at: node.node, &binding)
    guard let outcomes = outcomes(of: id, effect, binding, node) else { return nil }
    program.effectCalls.append(
      EffectCall(
        effect: id, outcomes: outcomes, arguments: arguments, busy: body.busy, node: node.node.index))
    return ID<EffectCall>(program.effectCalls.count - 1)
  }

  // MARK: Outcomes of one use

  /// The outcomes with the named type in the places of `cases` and `record_type`; nil when none was named.
  private mutating func outcomes(
    of id: EffectID, _ effect: Effect, _ binding: TypeBinding, _ node: CallExpr
  ) -> OutcomeSetID? {
    guard let named = binding.named else {
      return effect.parameters.contains { isPlaceholder($0.type) } ? nil : effect.outcomes
    }
    if let known = instances[id.index, named.index] { return OutcomeSetID(known) }
    var cases: [Outcome] = []
    for outcome in program.outcomeSets[Int(effect.outcomes.index)].cases {
      if outcome.name == known.cases, outcome.fields.isEmpty, case .enumeration(let enumeration) = program.types[named]
      {
        cases += instantiated(enumeration, effect, node)
      } else {
        cases.append(instantiated(outcome, named))
      }
    }
    reportTakenNames(cases, named, effect, node)
    let set = OutcomeSetID(program.outcomeSets.count)
    program.outcomeSets.append(OutcomeSet(effect: id, cases: cases))
    instances.set(id.index, named.index, to: set.index)
    while instancesOfEffect.count <= Int(id.index) { instancesOfEffect.append([]) }
    instancesOfEffect[Int(id.index)].append(set.index)
    return set
  }

  private mutating func instantiated(
    _ enumeration: EnumerationID, _ effect: Effect, _ node: CallExpr
  ) -> [Outcome] {
    let cases = program.enumerations[Int(enumeration.index)].cases
    if cases.contains(where: { !$0.fields.isEmpty }) {
      let name = program.enumerations[Int(enumeration.index)].name
      report(.casesCarryValues, at: node.node.span, [string(name), string(effect.name)])
    }
    return cases.map { Outcome(name: $0.name, fields: []) }
  }

  private mutating func instantiated(_ outcome: Outcome, _ named: TypeID) -> Outcome {
    var fields: [Field] = []
    for var field in outcome.fields {
      field.type = instantiated(field.type, named)
      fields.append(field)
    }
    return Outcome(name: outcome.name, fields: fields)
  }

  private mutating func instantiated(_ type: TypeID, _ named: TypeID) -> TypeID {
    if isPlaceholder(type) { return named }
    switch program.types[type] {
    case .optional(let inner): return program.types.optional(instantiated(inner, named))
    case .list(let element): return program.types.list(instantiated(element, named))
    default: return type
    }
  }

  private func isPlaceholder(_ type: TypeID) -> Bool {
    type == .enumType || type == .recordType || type == .anyType
  }

  private mutating func reportTakenNames(
    _ cases: [Outcome], _ named: TypeID, _ effect: Effect, _ node: CallExpr
  ) {
    for (index, outcome) in cases.enumerated() where cases[..<index].contains(where: { $0.name == outcome.name }) {
      report(.caseNameTaken, at: node.node.span, [string(outcome.name), describe(named), string(effect.name)])
    }
  }
}
