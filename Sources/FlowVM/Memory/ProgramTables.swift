import FlowBytecode

/// The program as plain memory: what the interpreter looks up while it runs. Holds no reference that is counted.
struct ProgramTables: ~Copyable {
  let code: UnsafeMutablePointer<UInt64>
  let constants: UnsafeMutablePointer<Word>
  let functions: UnsafeMutablePointer<FunctionEntry>
  let flows: UnsafeMutablePointer<FlowEntry>
  let points: UnsafeMutablePointer<PointEntry>
  /// Types of the registers of all bodies.
  let registerTypes: UnsafeMutablePointer<UInt16>
  /// Live registers of all points.
  let live: UnsafeMutablePointer<UInt16>
  /// Constant of each constant's handle, less the zero words; -1 where none begins.
  let constantOfHandle: UnsafeMutablePointer<Int32>

  /// Where each body begins, ascending, and where its register types begin.
  let bodies: UnsafeMutablePointer<(start: Int32, types: Int32)>
  let bodyCount: Int

  init(_ program: borrowing VerifiedImage) {
    let image = program.image
    code = .filled(image.code.map { $0.bits })
    constants = .filled(program.constantWords)
    constantOfHandle = .filled(Self.constantNumbers(program))
    var types: [UInt16] = []
    func entry(_ body: Image.Body) -> Int32 {
      types += body.registers.map { $0.value }
      return Int32(truncatingIfNeeded: types.count - body.registers.count)
    }
    functions = .filled(
      image.functions.map { function in
        FunctionEntry(
          start: Int(function.body.code.lowerBound), registers: function.body.registers.count,
          parameters: function.parameters.count, types: entry(function.body))
      })
    flows = .filled(
      image.flows.map { flow in
        FlowEntry(
          start: flow.body.code.lowerBound, registers: Int32(flow.body.registers.count), types: entry(flow.body),
          handlers: Int32(flow.handlers.count))
      })
    registerTypes = .filled(types)
    bodyCount = image.functions.count + image.flows.count
    bodies = .filled(Self.bodies(functions, image.functions.count, flows, image.flows.count))
    var live: [UInt16] = []
    points = .filled(
      image.points.map { point in
        live += point.live.map { $0.number }
        return PointEntry(point, liveEnd: live.count)
      })
    for (address, instruction) in image.code.enumerated() where instruction.opcode == .suspend {
      points[Int(instruction.wide)].suspend = Int32(truncatingIfNeeded: address)
    }
    self.live = .filled(live)
  }

  deinit {
    code.deallocate()
    constants.deallocate()
    functions.deallocate()
    flows.deallocate()
    points.deallocate()
    registerTypes.deallocate()
    live.deallocate()
    constantOfHandle.deallocate()
    bodies.deallocate()
  }

  private static func bodies(
    _ functions: UnsafeMutablePointer<FunctionEntry>, _ functionCount: Int, _ flows: UnsafeMutablePointer<FlowEntry>,
    _ flowCount: Int
  ) -> [(start: Int32, types: Int32)] {
    let all =
      (0..<functionCount).map { (start: Int32(functions[$0].start), types: functions[$0].types) }
      + (0..<flowCount).map { (start: flows[$0].start, types: flows[$0].types) }
    return all.sorted { $0.start < $1.start }
  }

  /// The type of a register in the body that has this instruction.
  func type(ofRegister register: Int, at address: Int) -> Int {
    var (low, high) = (0, bodyCount)
    while low < high {
      let middle = (low + high) / 2
      if Int(bodies[middle].start) <= address { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : Int(registerTypes[Int(bodies[low - 1].types) + register])
  }

  private static func constantNumbers(_ program: borrowing VerifiedImage) -> [Int32] {
    let zeros = VerifiedImage.zeroWords
    var numbers = Array(repeating: Int32(-1), count: program.constantHeap.count - zeros + 1)
    for (number, constant) in program.image.constants.enumerated() where constant.isOnHeap {
      let handle = Int(truncatingIfNeeded: program.constantWords[number])
      if handle >= zeros { numbers[handle - zeros] = Int32(truncatingIfNeeded: number) }
    }
    return numbers
  }
}

struct FunctionEntry {
  var start: Int
  var registers: Int
  var parameters: Int
  /// Where its register types begin.
  var types: Int32
}

struct FlowEntry {
  var start: Int32
  var registers: Int32
  var types: Int32
  var handlers: Int32
}

/// What is needed of a point in every turn; the rest is looked up in the image.
struct PointEntry {
  var kind: Kind
  var busy: Image.BusyPolicy
  var flow: Int32
  /// -1 if it stands in none.
  var state: Int32
  var entry: Int32
  /// Where its `suspend` stands.
  var suspend: Int32 = 0
  var resumed: Int32
  /// -1 if there is none.
  var result: Int32
  var reply: Int32
  var liveStart: Int32
  var liveCount: Int32

  enum Kind: UInt8 {
    case ask, menu, wait, effect, together, agent, run, handoff
  }

  init(_ point: Image.Point, liveEnd: Int) {
    (kind, busy) =
      switch point.kind {
      case .ask: (.ask, .queue)
      case .menu: (.menu, .queue)
      case .wait: (.wait, .queue)
      case .effect(let call): (.effect, call.busy)
      case .together(let together): (.together, together.busy)
      case .agent(let agent): (.agent, agent.busy)
      case .run: (.run, .queue)
      case .handoff: (.handoff, .queue)
      }
    flow = Int32(point.flow.value)
    state = point.state.map { Int32($0.value) } ?? -1
    entry = point.entry.value
    resumed = point.resumed.value
    result = point.result.map { Int32($0.number) } ?? -1
    reply = point.reply.map { Int32($0.number) } ?? -1
    liveCount = Int32(truncatingIfNeeded: point.live.count)
    liveStart = Int32(truncatingIfNeeded: liveEnd - point.live.count)
  }

  /// Whether the customer is asked something.
  var isQuestion: Bool { kind == .ask || kind == .menu }
}

extension UnsafeMutablePointer {
  /// Memory with these elements, of at least one so that the address is good.
  fileprivate static func filled(_ elements: [Pointee]) -> UnsafeMutablePointer {
    let memory = UnsafeMutablePointer.allocate(capacity: Swift.max(elements.count, 1))
    for (index, element) in elements.enumerated() { (memory + index).initialize(to: element) }
    return memory
  }
}

extension Image.Constant {
  /// Whether its word is a handle.
  fileprivate var isOnHeap: Bool {
    switch self {
    case .word, .some: false
    case .choice(_, _, let parts): !parts.isEmpty
    case .text, .schedule, .list, .record: true
    }
  }
}
