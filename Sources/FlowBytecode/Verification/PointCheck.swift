import FlowValues

/// Checks one suspension point against the window of its flow.
struct PointCheck {
  let image: Image
  let shapes: Shapes
  let flow: Image.Flow
  let point: Image.Point

  var isValid: Bool {
    guard flow.hasState(point.state), areAscending(point.live), point.live.allSatisfy(flow.contains),
      flow.hasType(point.reply, .text, shapes), areWaysValid, isAfterValid
    else { return false }
    return switch point.kind {
    case .ask(let ask): isValid(ask)
    case .menu(let menu): isValid(menu)
    case .wait(let wait): isValid(wait)
    case .effect(let call): isValid(call) && flow.hasType(point.result, call.outcomes, shapes)
    case .together(let together): isValid(together)
    case .agent(let agent): isValid(agent)
    case .run(let run): isValid(run)
    case .handoff(let handoff): flow.hasType(handoff.to, .text, shapes) && flow.hasType(handoff.because, .text, shapes)
    }
  }

  private var areWaysValid: Bool {
    point.ways.allSatisfy { flow.contains($0.address) && $0.writes.allSatisfy(flow.contains) }
  }

  private var isAfterValid: Bool {
    point.after.count <= ImageLimits.silenceRulesMax && point.after.allSatisfy(isValid)
  }

  private func isValid(_ after: Image.Point.After) -> Bool {
    guard flow.hasType(after.delay, .duration, shapes) else { return false }
    if case .run = point.kind, !point.live.contains(after.delay) { return false }
    switch after.target {
    case .code: return true
    case .handler(let number):
      return number.position < flow.handlers.count && flow.handlers[number.position].trigger == .silence
    }
  }

  private func isValid(_ prompt: Image.Point.Prompt) -> Bool {
    switch prompt {
    case .text(let register): return flow.hasType(register, .text, shapes)
    case .template(let template, _):
      guard template.position < image.templates.count else { return false }
      var reads: [Register] = []
      prompt.appendReads(in: image, to: &reads)
      return reads.allSatisfy { flow.hasType($0, .text, shapes) }
    }
  }

  private func isValid(_ ask: Image.Point.Ask) -> Bool {
    guard isValid(ask.prompt), shapes.contains(ask.answer), ask.invalid.count <= ImageLimits.listItemsMax else {
      return false
    }
    let isAnswerable: Bool =
      switch image.types[ask.answer.position] {
      case .scalar, .sizedText, .media: true
      case .enumeration: image.enumeration(of: ask.answer)?.cases.allSatisfy { $0.fields.isEmpty } ?? false
      default: false
      }
    let counts = ask.invalid.map { $0.count }
    return isAnswerable && counts.first != 0 && zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 }
      && flow.hasType(point.result, ask.answer, shapes) && flow.hasType(ask.minimum, ask.answer, shapes)
      && flow.hasType(ask.maximum, ask.answer, shapes)
      && (ask.minimum == nil && ask.maximum == nil || isOrdered(ask.answer))
  }

  private func isOrdered(_ type: TypeIndex) -> Bool {
    switch image.types[type.position] {
    case .scalar(.int), .scalar(.decimal), .scalar(.money), .scalar(.date), .scalar(.time), .scalar(.datetime),
      .scalar(.duration):
      true
    default: false
    }
  }

  private func isValid(_ menu: Image.Point.Menu) -> Bool {
    guard isValid(menu.prompt), menu.options.count <= ImageLimits.listItemsMax else { return false }
    let texts = [menu.header, menu.footer, menu.button]
    let ids = Set(menu.options.map { $0.id })
    return texts.allSatisfy { flow.hasType($0, .text, shapes) } && ids.count == menu.options.count
      && menu.options.allSatisfy { $0.id.isName && $0.synonyms.allSatisfy { $0.isName } }
  }

  private func isValid(_ wait: Image.Point.Wait) -> Bool {
    guard flow.hasType(wait.until, .duration, shapes) || flow.hasType(wait.until, .datetime, shapes) else {
      return false
    }
    return flow.hasType(point.result, .media, shapes)
  }

  private func isValid(_ call: Image.Point.EffectCall) -> Bool {
    guard call.effect.position < image.effects.count, image.enumeration(of: call.outcomes) != nil else { return false }
    return fit(call.arguments, image.effects[call.effect.position].parameters)
  }

  private func isValid(_ together: Image.Point.Together) -> Bool {
    !together.items.isEmpty && together.items.count <= 64
      && Set(together.items.map { $0.result }).count == together.items.count
      && together.items.allSatisfy { isValid($0.call) && flow.hasType($0.result, $0.call.outcomes, shapes) }
  }

  private func isValid(_ agent: Image.Point.Agent) -> Bool {
    guard shapes.contains(agent.goal), let cases = image.enumeration(of: agent.outcomes)?.cases, cases.count == 3 else {
      return false
    }
    let done = agent.goal == .void ? [] : [shapes[agent.goal]]
    guard cases[0].fields.map({ shapes[$0.type] }) == done,
      cases[1...].allSatisfy({ $0.fields.map({ shapes[$0.type] }) == [.text] })
    else { return false }
    let areTools = agent.tools.allSatisfy { tool in
      switch tool {
      case .effect(let number): number.position < image.effects.count
      case .flow(let number): number.position < image.flows.count
      case .function(let number): number.position < image.functions.count
      }
    }
    return areTools && agent.knowledge.allSatisfy { Int($0) < flow.knowledge.count }
      && flow.hasType(agent.prompt, .text, shapes) && flow.hasType(agent.turnsMax, .int, shapes)
      && flow.hasType(agent.costMax, .money, shapes) && flow.hasType(point.result, agent.outcomes, shapes)
  }

  private func isValid(_ run: Image.Point.Run) -> Bool {
    guard run.flow.position < image.flows.count else { return false }
    let callee = image.flows[run.flow.position]
    let isResultValid = callee.result == .void ? point.result == nil : flow.hasType(point.result, callee.result, shapes)
    return isResultValid && fit(run.arguments, callee.parameters)
  }

  private func fit(_ arguments: [Register], _ parameters: [Image.Parameter]) -> Bool {
    arguments.count == parameters.count
      && zip(arguments, parameters).allSatisfy { flow.hasType($0, $1.type, shapes) }
  }
}
