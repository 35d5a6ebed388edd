/// Works out which registers are live at the suspension points of a flow: read on some way on before being written.
///
/// The ways on from a point are its addresses and the handlers that can run at it.
struct Liveness {
  private let image: Image
  private let body: Image.Body
  private let code: ArraySlice<Instruction>
  private let points: [(number: PointIndex, point: Image.Point)]
  private let blocks: BasicBlocks
  /// Live where each block begins.
  private var atStart: [RegisterSet]
  private var atHandler: [RegisterSet]
  private let handlers: [Image.Handler]

  /// Addresses of points and handlers are instructions of `image.code`.
  init(
    _ image: Image, body: Image.Body, points: [(number: PointIndex, point: Image.Point)], handlers: [Image.Handler]
  ) {
    self.image = image
    self.body = body
    self.points = points
    self.handlers = handlers
    code = image.code[Int(body.code.lowerBound)..<Int(body.code.upperBound)]
    let start = body.code.lowerBound
    var entries: [Int] = []
    for (_, point) in points { for way in point.ways { entries.append(Int(way.address.value - start)) } }
    for handler in handlers { entries.append(Int(handler.entry.value - start)) }
    blocks = BasicBlocks(code: code, entries: entries)
    let none = RegisterSet(count: body.registers.count)
    atStart = Array(repeating: none, count: blocks.starts.count)
    atHandler = Array(repeating: none, count: handlers.count)
    solve()
  }

  /// Live at a point, ascending.
  func live(at point: Image.Point) -> [Register] { liveAfterWait(point).registers }

  /// Live at the entry of a handler, without what its trigger binds.
  func live(atHandler number: Int) -> [Register] { atHandler[number].registers }

  private mutating func solve() {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for block in atStart.indices.reversed() {
        let live = liveBefore(block)
        if atStart[block].formUnion(live) { hasChanged = true }
      }
      for (number, handler) in handlers.enumerated() {
        var live = atStart[blockAt(handler.entry)]
        for binder in handler.trigger.binders { live.remove(binder) }
        if atHandler[number].formUnion(live) { hasChanged = true }
      }
    }
  }

  private func blockAt(_ address: CodeAddress) -> Int { Int(blocks.blockOf[Int(address.value - body.code.lowerBound)]) }

  private func liveBefore(_ block: Int) -> RegisterSet {
    let range = blocks.range(block)
    var live = liveAtEnd(of: range)
    for position in range.reversed() {
      let instruction = code[code.startIndex + position]
      // unwrapOrJump leaves its register as it is when it jumps.
      if let written = instruction.written, instruction.opcode != .unwrapOrJump { live.remove(written) }
      instruction.forEachRead(in: image, registers: body.registers) { live.insert($0) }
    }
    return live
  }

  private func liveAtEnd(of range: Range<Int>) -> RegisterSet {
    var live = RegisterSet(count: body.registers.count)
    let last = code[code.startIndex + range.upperBound - 1]
    guard let opcode = last.opcode else { return live }
    func add(_ position: Int) {
      if position < blocks.count { _ = live.formUnion(atStart[Int(blocks.blockOf[position])]) }
    }
    if !opcode.row.isFinal { add(range.upperBound) }
    last.forEachJump(at: range.upperBound - 1, add)
    if opcode == .suspend, let point = point(last) {
      _ = live.formUnion(liveAfterWait(point))
      for register in point.reads(in: image) { live.insert(register) }
    }
    if opcode == .again, let point = point(last) { _ = live.formUnion(atStart[blockAt(point.entry)]) }
    return live
  }

  private func point(_ instruction: Instruction) -> Image.Point? {
    points.first { UInt32($0.number.value) == instruction.wide }?.point
  }

  private func liveAfterWait(_ point: Image.Point) -> RegisterSet {
    var live = RegisterSet(count: body.registers.count)
    for way in point.ways {
      var there = atStart[blockAt(way.address)]
      for register in way.writes { there.remove(register) }
      _ = live.formUnion(there)
    }
    for (number, handler) in handlers.enumerated() where handler.state == nil || handler.state == point.state {
      _ = live.formUnion(atHandler[number])
    }
    if case .run = point.kind { for after in point.after { live.insert(after.delay) } }
    return live
  }
}
