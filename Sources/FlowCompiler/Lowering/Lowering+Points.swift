import FlowBytecode
import FlowSemantics

/// Suspension points: what they have in common.
extension Lowering {
  /// Starts a block of its own for the code that leads to a wait. It is the entry of the point if the machine can ask
  /// the question again.
  mutating func startOfPoint() -> BlockID {
    let start = graph.addBlock()
    finish(.jump(start), then: start)
    return start
  }

  /// A point at the current place, waiting and all. `entry` is nil for what the machine never asks again.
  mutating func point(_ name: [UInt8], entry: BlockID?, resumed: BlockID, _ kind: Image.Point.Kind) -> Image.Point {
    var path = scope.path
    path.appendPart(name)
    return Image.Point(
      path: tables.unique(path), flow: scope.flow, state: scope.state, entry: (entry ?? neverAsked()).address,
      resumed: resumed.address, kind: kind)
  }

  /// Waits at a point. What follows is reached through its addresses only.
  mutating func suspend(_ point: Image.Point) -> Int {
    graph.points.append(point)
    end(.suspend(point: graph.points.count - 1, node: node))
    return graph.points.count - 1
  }

  /// The entry of points whose code never runs again, so that nothing is kept for it.
  private mutating func neverAsked() -> BlockID {
    if let block = scope.neverAsked { return block }
    let block = graph.addBlock()
    scope.neverAsked = block
    return block
  }

  /// A block that the machine enters with these registers written.
  mutating func arrival(_ registers: [Register?] = []) -> BlockID {
    let block = graph.addBlock()
    graph[block].arrivals = registers.compactMap { $0 }
    return block
  }
}

// MARK: - Silence

extension Lowering {
  /// What silence leads to at the point that is being made: its own arm, then the handlers in force, as far as the
  /// question can still be pending.
  ///
  /// - Parameter asksAtEnd: whether the question is asked again at the end of the arm.
  mutating func after(_ arm: AfterArm?, _ target: BlockID, asksAtEnd: Bool = false) -> [Image.Point.After] {
    var rules = afterArm(arm, target)
    if let arm, !program.asksAgain(after: arm.body, atEnd: asksAtEnd) { return rules }
    for silence in scope.silences {
      rules.append(Image.Point.After(delay: value(silence.delay), target: .handler(silence.handler)))
      if !silence.asksAgain { break }
    }
    return rules
  }

  /// Only an `after` arm, for waits that a silence handler does not disturb.
  mutating func afterArm(_ arm: AfterArm?, _ target: BlockID) -> [Image.Point.After] {
    guard let arm else { return [] }
    return [Image.Point.After(delay: value(arm.delay), target: .code(target.address))]
  }

  /// The arm, or the nearest handler: what is never asked again goes by one rule only.
  mutating func afterOnce(_ arm: AfterArm?, _ target: BlockID) -> [Image.Point.After] {
    if arm != nil { return afterArm(arm, target) }
    guard let silence = scope.silences.first else { return [] }
    return [Image.Point.After(delay: value(silence.delay), target: .handler(silence.handler))]
  }
}

// MARK: - Arms

extension Lowering {
  /// Lowers what happens in an arm of a question, which may ask it again; nil for a wait that is no question, in whose
  /// arms `again` and `resume` mean what they mean around it.
  mutating func inArm(
    of question: Scope.Question?, reply: Register? = nil, at block: BlockID, _ body: (inout Self) -> Void
  ) {
    let outerReply = scope.reply
    if let question { scope.questions.append(question) }
    if let reply { scope.reply = reply }
    start(block)
    body(&self)
    if question != nil { scope.questions.removeLast() }
    scope.reply = outerReply
  }
}

// MARK: - Names

extension Lowering {
  /// `kind name`, the last part of a point's path.
  func pointName(_ kind: StaticString, _ name: Name? = nil) -> [UInt8] {
    var bytes = kind.withUTF8Buffer { Array($0) }
    if let name { bytes += [UInt8(ascii: " ")] + program.names.bytes(of: name) }
    return bytes
  }
}

extension ImageTables {
  /// The path, with `#2`, `#3` … if it was taken before.
  mutating func unique(_ path: [UInt8]) -> [UInt8] {
    let count = (paths[path] ?? 0) + 1
    paths[path] = count
    if count == 1 { return path }
    var digits: [UInt8] = []
    var rest = count
    while rest > 0 {
      digits.insert(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10), at: 0)
      rest /= 10
    }
    return path + [UInt8(ascii: "#")] + digits
  }
}
