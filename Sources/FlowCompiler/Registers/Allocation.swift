import FlowBytecode

/// The window of a function or flow: where each register of its graph goes.
///
/// Parameters come first, then everything that is kept, each at a place of its own; temporaries share what is left,
/// by type, in the order of the code (linear scan).
struct Allocation: Sendable {
  /// The type of each register of the window.
  private(set) var window: [TypeIndex] = []
  /// By register of the graph; nil if it is never used.
  private var places: [Register?]
  /// By register of the window: the position at which its temporary dies.
  private var freeAt: [Int] = []
  /// The first register for temporaries.
  private var firstShared = 0

  init(_ graph: ControlFlowGraph, _ intervals: LiveIntervals) {
    places = [Register?](repeating: nil, count: graph.registers.count)
    for number in 0..<graph.parameterCount { place(number, at: append(graph.registers[number].type, until: .max)) }
    placeKept(graph, intervals)
    firstShared = window.count
    placeTemporaries(graph, intervals)
  }

  subscript(register: Register) -> Register { places[Int(register.number)] ?? Register(0) }

  /// Whether a register of the graph has a place.
  func contains(_ register: Register) -> Bool { places[Int(register.number)] != nil }

  private mutating func placeKept(_ graph: ControlFlowGraph, _ intervals: LiveIntervals) {
    for number in graph.parameterCount..<max(graph.parameterCount, graph.registers.count)
    where graph.registers[number].isKept && intervals[number] != nil {
      place(number, at: append(graph.registers[number].type, until: .max))
    }
  }

  private mutating func placeTemporaries(_ graph: ControlFlowGraph, _ intervals: LiveIntervals) {
    var runs: [Run] = []
    for number in graph.parameterCount..<max(graph.parameterCount, graph.registers.count) {
      let register = graph.registers[number]
      guard !register.isKept, register.runLength > 0 else { continue }
      let run = Run(first: number, length: Int(register.runLength), intervals)
      if run.interval != nil { runs.append(run) }
    }
    runs.sort { ($0.start, $0.first) < ($1.start, $1.first) }
    for run in runs {
      let types = graph.registers[run.first..<run.first + run.length].map { $0.type }
      let start = findPlace(for: types, at: run.start) ?? window.count
      for offset in 0..<run.length {
        if start + offset == window.count { _ = append(types[offset], until: 0) }
        freeAt[start + offset] = run.end
        place(run.first + offset, at: start + offset)
      }
    }
  }

  /// Registers that stand side by side and live together.
  private struct Run {
    var first: Int
    var length: Int
    var interval: ClosedRange<Int>?

    var start: Int { interval?.lowerBound ?? 0 }
    var end: Int { interval?.upperBound ?? 0 }

    init(first: Int, length: Int, _ intervals: LiveIntervals) {
      self.first = first
      self.length = length
      for number in first..<first + length {
        guard let other = intervals[number] else { continue }
        let start = min(interval?.lowerBound ?? other.lowerBound, other.lowerBound)
        interval = start...max(interval?.upperBound ?? other.upperBound, other.upperBound)
      }
    }
  }

  /// Neighbouring registers of these types that are free from `position` on; the last ones may still be missing.
  private func findPlace(for types: [TypeIndex], at position: Int) -> Int? {
    for start in firstShared..<window.count {
      var isFree = true
      for offset in types.indices where start + offset < window.count && isFree {
        isFree = window[start + offset] == types[offset] && freeAt[start + offset] <= position
      }
      if isFree { return start }
    }
    return nil
  }

  private mutating func append(_ type: TypeIndex, until end: Int) -> Int {
    window.append(type)
    freeAt.append(end)
    return window.count - 1
  }

  private mutating func place(_ number: Int, at position: Int) {
    places[number] = Register(UInt16(truncatingIfNeeded: min(position, 0xfffe)))
  }
}
