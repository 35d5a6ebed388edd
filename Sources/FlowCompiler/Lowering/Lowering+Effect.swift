import FlowBytecode
import FlowSemantics

extension Lowering {
  /// Waits for an effect; the register of its outcome.
  mutating func waitForEffect(_ call: EffectCall) -> Register {
    let outcome = kept(tables.outcomesType(call.outcomes))
    waitForEffect(call, into: outcome)
    return outcome
  }

  private mutating func waitForEffect(_ call: EffectCall, into outcome: Register) {
    at(call.node) { lowering in
      let resumed = lowering.arrival([outcome])
      let content = lowering.effectCall(call)
      var point = lowering.point(
        lowering.tables.bytes(lowering.program.effects[Int(call.effect.index)].name), entry: nil, resumed: resumed,
        .effect(content))
      point.result = outcome
      _ = lowering.suspend(point)
      lowering.start(resumed)
    }
  }

  private mutating func effectCall(_ call: EffectCall) -> Image.Point.EffectCall {
    let arguments = program.expressionLists[call.arguments.range].map { value($0) }
    return Image.Point.EffectCall(
      effect: tables.effect(call.effect), outcomes: tables.outcomesType(call.outcomes), arguments: arguments,
      busy: Self.busy(call.busy))
  }

  /// An effect with one outcome, ignored or bound.
  mutating func lowerEffect(_ call: EffectCall, _ result: LocalID?) {
    guard let result else { return waitForEffect(call, into: kept(tables.outcomesType(call.outcomes))) }
    let type = locals[Int(result.index)].type
    if case .outcomes = program.types[type] { return waitForEffect(call, into: written(result)) }
    let outcome = waitForEffect(call)
    guard let field = program.outcomeSets[Int(call.outcomes.index)].cases.first?.fields.first else {
      return report("a value of an effect that gives none")
    }
    let source = temporary(tables.type(field.type))
    emit(Instruction(.caseField, x: 0, a: source.number, b: outcome.number, c: 0))
    convert(source, field.type, into: written(result), type)
  }

  mutating func lowerTogether(_ items: [TogetherItem]) {
    guard let first = items.first else { return }
    let contents = items.map { item in
      Image.Point.Together.Item(call: effectCall(program[item.call]), result: written(item.local))
    }
    let resumed = arrival(contents.map { $0.result })
    let together = Image.Point.Together(items: contents, busy: Self.busy(program[first.call].busy))
    _ = suspend(point(pointName("together"), entry: nil, resumed: resumed, .together(together)))
    start(resumed)
  }

  mutating func lowerUndo(_ call: EffectCall) {
    let effect = tables.effect(call.effect)
    let first = run(call.arguments)
    emit(Instruction(.pushUndo, a: first.number, b: effect.value), run: Int(call.arguments.count))
  }

  static func busy(_ policy: BusyPolicy) -> Image.BusyPolicy {
    switch policy {
    case .queue: .queue
    case .interrupt: .interrupt
    case .ignore: .ignore
    }
  }
}
