import FlowBytecode
import FlowSemantics

/// What a match looks at.
struct MatchSubject {
  var register: Register
  var type: MatchType
}

/// What the patterns of a match can be about.
enum MatchType {
  case value(TypeID)
  /// The outcomes of an effect.
  case outcomes(OutcomeSetID)
  /// done(goal), stuck(reason), failed(reason).
  case agent
}

extension Lowering {
  mutating func lowerMatch(_ match: Match) {
    let subject: MatchSubject
    switch match.subject {
    case .value(let id):
      let type = program[id].type
      if case .outcomes(let set) = program.types[type] {
        subject = MatchSubject(register: value(id), type: .outcomes(set))
      } else {
        subject = MatchSubject(register: value(id), type: .value(type))
      }
    case .effect(let id):
      let call = program[id]
      subject = MatchSubject(register: waitForEffect(call), type: .outcomes(call.outcomes))
    }
    let join = graph.addBlock()
    lowerArms(match.arms, match.otherwise, of: subject, join)
    start(join)
  }

  /// Tests the patterns in order, or by a table; every arm ends by going to `join`, which the caller starts.
  mutating func lowerArms(_ arms: [MatchArm], _ otherwise: Block?, of subject: MatchSubject, _ join: BlockID) {
    let isTable = wantsTable(arms, of: subject)
    let rest = graph.addBlock()
    if isTable {
      lowerTable(arms, of: subject, rest, join)
    } else {
      lowerChain(arms, otherwise, of: subject, rest, join)
    }
    start(rest)
    if let otherwise {
      failing(leavesOutFailure(arms, of: subject)) { $0.lower(otherwise) }
      end(.jump(join))
    } else {
      // Every case has an arm.
      end(.stop(Operation(Instruction(.unreachable), node: node)))
    }
  }

  // MARK: Chain of tests

  private mutating func lowerChain(
    _ arms: [MatchArm], _ otherwise: Block?, of subject: MatchSubject, _ rest: BlockID, _ join: BlockID
  ) {
    for (position, arm) in arms.enumerated() {
      let isLast = position == arms.count - 1
      let next = isLast ? rest : graph.addBlock()
      // The analyser has proved that the last arm fits whatever is left.
      let isCertain = isLast && otherwise == nil && arm.condition == nil
      at(arm.node) { $0.lowerArm(arm, of: subject, isCertain: isCertain, next, join) }
      if !isLast { start(next) }
    }
    if arms.isEmpty { end(.jump(rest)) }
  }

  private mutating func lowerArm(
    _ arm: MatchArm, of subject: MatchSubject, isCertain: Bool, _ next: BlockID, _ join: BlockID
  ) {
    let body = graph.addBlock()
    // Without values to bind it does not matter which of the patterns fits.
    let patterns = isCertain && !arm.patterns.contains { $0.bindsValues } ? arm.patterns.suffix(1) : arm.patterns[...]
    for (position, pattern) in patterns.enumerated() {
      let isLast = position == patterns.count - 1
      let fits = graph.addBlock()
      let other = isLast ? next : graph.addBlock()
      if isCertain, isLast, case .case = pattern { end(.jump(fits)) } else { test(pattern, subject, fits, other) }
      start(fits)
      bind(pattern, subject)
      end(.jump(body))
      if !isLast { start(other) }
    }
    start(body)
    guardArm(arm, next)
    failing(isFailure(arm, of: subject)) { $0.lower(arm.body) }
    end(.jump(join))
  }

  private mutating func guardArm(_ arm: MatchArm, _ next: BlockID) {
    guard let condition = arm.condition else { return }
    let isTrue = graph.addBlock()
    branch(on: condition, isTrue, else: next, then: isTrue)
  }

  /// Ends the current block by whether the subject fits a pattern.
  private mutating func test(_ pattern: Pattern, _ subject: MatchSubject, _ fits: BlockID, _ other: BlockID) {
    let register = subject.register
    switch pattern {
    case .case(let number, _):
      decide(Instruction(.jumpIfCase, a: register.number, b: UInt16(truncatingIfNeeded: number)), fits, other)
    case .none: decide(Instruction(.jumpIfNone, a: register.number), fits, other)
    case .some(let local):
      guard let local else { return decide(Instruction(.jumpIfSome, a: register.number), fits, other) }
      let target = written(local)
      graph[fits].arrivals.append(target)
      let test = Instruction(.unwrapOrJump, a: target.number, b: register.number)
      end(.branch(Operation(test, node: node), taken: other, next: fits))
    case .literal(let id):
      decide(Comparison(.equal, .register(register), side(id), program[id].type), fits, other)
    case .range(let first, let last):
      decide(within: .register(register), side(first), side(last), program[first].type, fits, other)
    }
  }

  /// Sets the binders of a case; that of an optional is set by its test.
  private mutating func bind(_ pattern: Pattern, _ subject: MatchSubject) {
    guard case .case(let number, let binders) = pattern else { return }
    for (field, local) in binders.enumerated() {
      guard let local else { continue }
      emit(
        Instruction(
          .caseField, x: UInt8(truncatingIfNeeded: number), a: written(local).number, b: subject.register.number,
          c: UInt16(truncatingIfNeeded: field)))
    }
  }
}

extension Pattern {
  /// Whether it gives values to variables.
  fileprivate var bindsValues: Bool {
    switch self {
    case .case(_, let binders): binders.contains { $0 != nil }
    case .some(let binder): binder != nil
    case .none, .literal, .range: false
    }
  }
}

// MARK: - Table

extension Lowering {
  private func caseCount(of type: MatchType) -> Int? {
    switch type {
    case .value(let id):
      guard case .enumeration(let enumeration) = program.types[id] else { return nil }
      return program.enumerations[Int(enumeration.index)].cases.count
    case .outcomes(let set): return program.outcomeSets[Int(set.index)].cases.count
    case .agent: return nil
    }
  }

  private func wantsTable(_ arms: [MatchArm], of subject: MatchSubject) -> Bool {
    guard let count = caseCount(of: subject.type), count >= Limits.switchCasesMin else { return false }
    return arms.count > 2 && arms.allSatisfy { $0.condition == nil }
  }

  private mutating func lowerTable(_ arms: [MatchArm], of subject: MatchSubject, _ rest: BlockID, _ join: BlockID) {
    var targets = [BlockID](repeating: rest, count: caseCount(of: subject.type) ?? 0)
    var entries: [(pattern: Pattern, block: BlockID)] = []
    var bodies: [Range<Int>] = []
    for arm in arms {
      let first = entries.count
      for pattern in arm.patterns {
        guard case .case(let number, _) = pattern, targets[Int(number)] == rest else { continue }
        targets[Int(number)] = graph.addBlock()
        entries.append((pattern, targets[Int(number)]))
      }
      bodies.append(first..<entries.count)
    }
    let table = Instruction(.switchCase, a: subject.register.number, wide: UInt32(truncatingIfNeeded: targets.count))
    end(.switch(Operation(table, node: node), targets, otherwise: rest))
    for (arm, range) in zip(arms, bodies) {
      let body = graph.addBlock()
      for entry in entries[range] {
        start(entry.block)
        at(arm.node) { $0.bind(entry.pattern, subject) }
        end(.jump(body))
      }
      start(body)
      failing(isFailure(arm, of: subject)) { $0.lower(arm.body) }
      end(.jump(join))
    }
  }
}

// MARK: - Failure

extension Lowering {
  /// Lowers statements that run because an effect failed, if it did: leaving the state from there undoes.
  private mutating func failing(_ isFailure: Bool, _ body: (inout Self) -> Void) {
    let outer = scope.isFailing
    if isFailure { scope.isFailing = true }
    body(&self)
    scope.isFailing = outer
  }

  /// The case `failed` of outcomes.
  private func failure(of type: MatchType) -> Int32? {
    switch type {
    case .value: return nil
    case .agent: return 2
    case .outcomes(let set):
      let cases = program.outcomeSets[Int(set.index)].cases
      let position = cases.firstIndex { program.names.bytes(of: $0.name).elementsEqual("failed".utf8) }
      return position.map { Int32(truncatingIfNeeded: $0) }
    }
  }

  private func isFailure(_ arm: MatchArm, of subject: MatchSubject) -> Bool {
    guard let failure = failure(of: subject.type) else { return false }
    return arm.patterns.contains { if case .case(failure, _) = $0 { true } else { false } }
  }

  /// Whether `failed` is among what no arm names.
  private func leavesOutFailure(_ arms: [MatchArm], of subject: MatchSubject) -> Bool {
    failure(of: subject.type) != nil && !arms.contains { $0.condition == nil && isFailure($0, of: subject) }
  }
}
