extension Instruction {
  /// The registers that the instruction reads, as far as its operands say; for `suspend` see `Image.Point.reads`.
  /// Table numbers must be within their tables.
  func forEachRead<Failure: Error>(
    in image: Image, registers: [TypeIndex], _ visit: (Register) throws(Failure) -> Void
  ) throws(Failure) {
    guard let opcode else { return }
    for shape in opcode.row.operands {
      let number = UInt16(truncatingIfNeeded: get(shape.field))
      switch shape.role {
      case .input: try visit(Register(number))
      case .optionalInput: if number != Register.none.number { try visit(Register(number)) }
      case .run(let run):
        for offset in 0..<runCount(run, in: image, registers: registers) {
          try visit(Register(number &+ UInt16(truncatingIfNeeded: offset)))
        }
      default: break
      }
    }
  }

  /// The register that the instruction writes.
  var written: Register? {
    guard let opcode, let first = opcode.row.operands.first, case .output = first.role else { return nil }
    return Register(a)
  }

  /// How many registers a run has.
  func runCount(_ run: OperandShape.Run, in image: Image, registers: [TypeIndex]) -> Int {
    switch run {
    case .texts, .elements, .fields: Int(c)
    case .caseFields: Int(x)
    case .functionParameters: image.functions[Int(b)].parameters.count
    case .intrinsicParameters: Intrinsic(rawValue: b)?.signature.parameters.count ?? 0
    case .effectParameters: image.effects[Int(b)].parameters.count
    case .templateParameters: image.templates[Int(b)].parameters.count
    case .mediaArguments: Image.MediaKind(rawValue: x)?.arguments.count ?? 0
    case .formatArguments: 1 + (Image.Format(rawValue: x)?.arguments.count ?? 0)
    case .pair, .listAndElement: 2
    }
  }
}

extension Image.Point {
  /// The registers that `suspend` reads besides those in `live`.
  func reads(in image: Image) -> [Register] {
    var reads: [Register] = []
    for after in after { reads.append(after.delay) }
    switch kind {
    case .ask(let ask):
      ask.prompt.appendReads(in: image, to: &reads)
      reads.append(ask.minimum)
      reads.append(ask.maximum)
    case .menu(let menu):
      menu.prompt.appendReads(in: image, to: &reads)
      reads.append(menu.header)
      reads.append(menu.footer)
      reads.append(menu.button)
    case .wait(let wait): reads.append(wait.until)
    case .effect(let call): reads += call.arguments
    case .together(let together): for item in together.items { reads += item.call.arguments }
    case .agent(let agent):
      reads.append(agent.prompt)
      reads.append(agent.turnsMax)
      reads.append(agent.costMax)
    case .run(let run): reads += run.arguments
    case .handoff(let handoff):
      reads.append(handoff.to)
      reads.append(handoff.because)
    }
    return reads
  }

  /// A way on from a point, and the registers that the wait has written when it is taken.
  struct Way {
    var address: CodeAddress
    var writes: [Register]
  }

  /// All ways on but those through handlers.
  var ways: [Way] {
    let words = reply.map { [$0] } ?? []
    var ways = [Way(address: entry, writes: [])]
    for after in after {
      if case .code(let address) = after.target { ways.append(Way(address: address, writes: [])) }
    }
    switch kind {
    case .ask(let ask):
      ways.append(Way(address: resumed, writes: words.adding(result)))
      for arm in ask.invalid { ways.append(Way(address: arm.target, writes: words)) }
    case .menu(let menu):
      // Reached at once when there is no option.
      ways.append(Way(address: resumed, writes: []))
      for option in menu.options { ways.append(Way(address: option.target, writes: words)) }
      if let picked = menu.picked { ways.append(Way(address: picked.target, writes: words + [picked.register])) }
      if let empty = menu.empty { ways.append(Way(address: empty, writes: [])) }
      if let otherwise = menu.otherwise { ways.append(Way(address: otherwise, writes: words)) }
    case .wait(let wait):
      ways.append(Way(address: resumed, writes: []))
      if let address = wait.onMessage { ways.append(Way(address: address, writes: words)) }
      if let address = wait.onMedia { ways.append(Way(address: address, writes: words.adding(result))) }
    case .together(let together):
      ways.append(Way(address: resumed, writes: together.items.map { $0.result }))
    case .effect, .agent, .run: ways.append(Way(address: resumed, writes: [Register]().adding(result)))
    case .handoff(let handoff):
      for address in [resumed, handoff.resolved ?? resumed, handoff.returned ?? resumed] {
        ways.append(Way(address: address, writes: []))
      }
    }
    return ways
  }
}

extension Image.Point.Prompt {
  func appendReads(in image: Image, to reads: inout [Register]) {
    switch self {
    case .text(let register): reads.append(register)
    case .template(let template, let first):
      guard template.position < image.templates.count else { return }
      for offset in image.templates[template.position].parameters.indices {
        reads.append(Register(first.number &+ UInt16(truncatingIfNeeded: offset)))
      }
    }
  }
}

extension Image.Trigger {
  /// The registers written before a handler starts.
  var binders: [Register] {
    switch self {
    case .keyword, .silence: []
    case .media(let register), .error(let register): register.map { [$0] } ?? []
    case .event(_, let registers): registers.compactMap { $0 }
    }
  }
}

extension [Register] {
  fileprivate mutating func append(_ register: Register?) {
    if let register { append(register) }
  }

  fileprivate func adding(_ register: Register?) -> [Register] {
    guard let register else { return self }
    return self + [register]
  }
}
