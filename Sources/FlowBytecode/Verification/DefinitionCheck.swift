/// Checks that no register is read on any way before it was written, and that a point keeps only what has a value.
struct DefinitionCheck {
  private let body: BodyCheck
  private let blocks: BasicBlocks
  /// What is certainly written where each block begins; nil until the block is reached.
  private var atStart: [RegisterSet?]
  private var waiting: [Int] = []

  init(_ body: BodyCheck) {
    self.body = body
    var entries: [Int] = []
    if let flow = body.flow {
      for handler in body.image.flows[flow.position].handlers { entries.append(Int(handler.entry.value) - body.start) }
      for instruction in body.code where instruction.opcode == .suspend {
        for way in body.image.points[Int(instruction.wide)].ways { entries.append(Int(way.address.value) - body.start) }
      }
    }
    blocks = BasicBlocks(code: body.code, entries: entries)
    atStart = Array(repeating: nil, count: blocks.starts.count)
  }

  mutating func run() throws(ImageError) {
    var given = RegisterSet(count: body.window.count)
    for number in 0..<body.parameterCount { given.insert(Register(UInt16(truncatingIfNeeded: number))) }
    reach(0, with: given)
    try reachHandlers()
    var visited = 0
    while let block = waiting.popLast() {
      visited += blocks.range(block).count
      guard visited <= ImageLimits.visitsPerInstructionMax * (body.code.count + 1) else {
        throw ImageError(.tooLarge, at: body.start)
      }
      try pass(block)
    }
  }

  /// A block that can be reached with these registers written.
  private mutating func reach(_ position: Int, with defined: RegisterSet) {
    let block = Int(blocks.blockOf[position])
    if var known = atStart[block] {
      guard known.formIntersection(defined) else { return }
      atStart[block] = known
    } else {
      atStart[block] = defined
    }
    waiting.append(block)
  }

  private mutating func reachHandlers() throws(ImageError) {
    guard let flow = body.flow else { return }
    let kept = keptAtPoints()
    for (number, handler) in body.image.flows[flow.position].handlers.enumerated() {
      var defined = RegisterSet(count: body.window.count)
      for register in handler.live { defined.insert(register) }
      for register in handler.trigger.binders { defined.insert(register) }
      reach(Int(handler.entry.value) - body.start, with: defined)
      if case .error = handler.trigger { continue }
      // Scope 0 is the flow; scope n + 1 is state n.
      guard let kept = kept[handler.state.map { $0.position + 1 } ?? 0] else { continue }
      guard handler.live.allSatisfy(kept.contains) else { throw ImageError(.badHandler, at: number) }
    }
  }

  /// What every point of a scope keeps; nil for a scope without points.
  private func keptAtPoints() -> [RegisterSet?] {
    let states = body.flow.map { body.image.flows[$0.position].states.count } ?? 0
    var kept: [RegisterSet?] = Array(repeating: nil, count: states + 1)
    for instruction in body.code where instruction.opcode == .suspend {
      let point = body.image.points[Int(instruction.wide)]
      var live = RegisterSet(count: body.window.count)
      for register in point.live { live.insert(register) }
      for scope in [0, point.state.map { $0.position + 1 } ?? 0] {
        if kept[scope] == nil { kept[scope] = live } else { _ = kept[scope]?.formIntersection(live) }
      }
    }
    return kept
  }

  private mutating func pass(_ block: Int) throws(ImageError) {
    guard var defined = atStart[block] else { return }
    let range = blocks.range(block)
    for position in range {
      let instruction = body.code[body.start + position]
      try checkReads(of: instruction, at: body.start + position, defined)
      if let written = instruction.written { defined.insert(written) }
    }
    try leave(range, defined)
  }

  private func checkReads(
    of instruction: Instruction, at position: Int, _ defined: RegisterSet
  ) throws(ImageError) {
    func check(_ register: Register) throws(ImageError) {
      if !defined.contains(register) { throw ImageError(.uninitialised, at: position) }
    }
    try instruction.forEachRead(in: body.image, registers: body.window, check)
    guard instruction.opcode == .suspend || instruction.opcode == .again else { return }
    let point = body.image.points[Int(instruction.wide)]
    for register in point.live { try check(register) }
    if instruction.opcode == .suspend { for register in point.reads(in: body.image) { try check(register) } }
  }

  private mutating func leave(_ range: Range<Int>, _ defined: RegisterSet) throws(ImageError) {
    let position = range.upperBound - 1
    let last = body.code[body.start + position]
    guard let opcode = last.opcode else { throw ImageError(.badOpcode, at: body.start + position) }
    if opcode == .suspend { return leave(body.image.points[Int(last.wide)]) }
    if opcode == .again { return reach(Int(body.image.points[Int(last.wide)].entry.value) - body.start, with: defined) }
    if !opcode.row.isFinal { reach(range.upperBound, with: defined) }
    var targets: [Int] = []
    last.forEachJump(at: position) { targets.append($0) }
    for target in targets { reach(target, with: beforeJump(opcode, last, range, defined)) }
  }

  /// The target of `unwrapOrJump` is reached without its register written.
  private func beforeJump(
    _ opcode: Opcode, _ last: Instruction, _ range: Range<Int>, _ defined: RegisterSet
  ) -> RegisterSet {
    guard opcode == .unwrapOrJump, let before = atStart[Int(blocks.blockOf[range.lowerBound])] else { return defined }
    var result = before
    for position in range.dropLast() {
      if let written = body.code[body.start + position].written { result.insert(written) }
    }
    return result
  }

  private mutating func leave(_ point: Image.Point) {
    var kept = RegisterSet(count: body.window.count)
    for register in point.live { kept.insert(register) }
    for way in point.ways {
      var defined = kept
      for register in way.writes { defined.insert(register) }
      reach(Int(way.address.value) - body.start, with: defined)
    }
  }
}
