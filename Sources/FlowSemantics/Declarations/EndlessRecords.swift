import FlowDiagnostics
import FlowSyntax

/// Records and enums of which no value could ever be made, because each would have to hold another of its kind.
extension Analyzer {
  mutating func findEndlessRecords() {
    var types = FiniteTypes(program)
    for (index, record) in program.records.enumerated() where types.isEndlessInItself(.record(index), program) {
      report(endless: record.name, record.file, record.node)
    }
    for (index, enumeration) in program.enumerations.enumerated()
    where types.isEndlessInItself(.enumeration(index), program) {
      report(endless: enumeration.name, enumeration.file, enumeration.node)
    }
  }

  private mutating func report(endless name: Name, _ file: Int32, _ node: Int32) {
    let span = nameSpan(of: modules[Int(file)].tree[node: node])
    report(.endlessRecord, at: span, [string(name)])
  }
}

/// Which records and enums have values: the least fixed point of "all fields have" and "some case has".
private struct FiniteTypes {
  enum Composite: Equatable {
    case record(Int)
    case enumeration(Int)
  }

  private var records: [Bool]
  private var enumerations: [Bool]
  /// Types on a circle that was told.
  private var explained: [Bool]

  init(_ program: Program) {
    records = Array(repeating: false, count: program.records.count)
    enumerations = Array(repeating: false, count: program.enumerations.count)
    explained = Array(repeating: false, count: records.count + enumerations.count)
    // In both directions in turn: declarations mostly lead one way, so few rounds are enough.
    var changed = true
    while changed {
      let forth = pass(records.indices, enumerations.indices, program)
      let back = pass(records.indices.reversed(), enumerations.indices.reversed(), program)
      changed = forth || back
    }
  }

  /// One round; the result says whether anything new was found.
  private mutating func pass<Numbers: Sequence>(
    _ records: Numbers, _ enumerations: Numbers, _ program: Program
  ) -> Bool where Numbers.Element == Int {
    var changed = false
    for index in records where !self.records[index] && isFinite(program.records[index].fields, program) {
      self.records[index] = true
      changed = true
    }
    for index in enumerations where !self.enumerations[index] {
      let cases = program.enumerations[index].cases
      guard cases.isEmpty || cases.contains(where: { isFinite($0.fields, program) }) else { continue }
      self.enumerations[index] = true
      changed = true
    }
    return changed
  }

  private func isFinite(_ fields: [Field], _ program: Program) -> Bool {
    fields.allSatisfy { endless($0.type, program) == nil }
  }

  /// The record or enum of a type, if it is not known to have values.
  private func endless(_ type: TypeID, _ program: Program) -> Composite? {
    switch program.types[type] {
    case .record(let record) where !records[Int(record.index)]: .record(Int(record.index))
    case .enumeration(let enumeration) where !enumerations[Int(enumeration.index)]:
      .enumeration(Int(enumeration.index))
    default: nil
    }
  }

  /// Whether an endless type leads back to itself, and not only to another endless one. Of a circle of types the
  /// first one is told.
  mutating func isEndlessInItself(_ start: Composite, _ program: Program) -> Bool {
    guard isEndless(start), !explained[number(of: start)] else { return false }
    var seen = [Bool](repeating: false, count: explained.count)
    var visited: [Int] = []
    var open = held(by: start, program)
    var found = false
    while let next = open.popLast() {
      if next == start { found = true }
      let number = number(of: next)
      if seen[number] { continue }
      seen[number] = true
      visited.append(number)
      open += held(by: next, program)
    }
    if found { for number in visited { explained[number] = true } }
    return found
  }

  private func isEndless(_ composite: Composite) -> Bool {
    switch composite {
    case .record(let index): !records[index]
    case .enumeration(let index): !enumerations[index]
    }
  }

  private func number(of composite: Composite) -> Int {
    switch composite {
    case .record(let index): index
    case .enumeration(let index): records.count + index
    }
  }

  private func held(by composite: Composite, _ program: Program) -> [Composite] {
    switch composite {
    case .record(let index): program.records[index].fields.compactMap { endless($0.type, program) }
    case .enumeration(let index):
      program.enumerations[index].cases.flatMap { $0.fields.compactMap { endless($0.type, program) } }
    }
  }
}
