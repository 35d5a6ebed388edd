import FlowDiagnostics
import FlowSyntax

/// Records and enums of which no value could ever be made, because each would have to hold another of its kind.
extension Analyzer {
  mutating func findEndlessRecords() {
    let finite = FiniteTypes(program)
    for (index, record) in program.records.enumerated() where !finite.records[index] {
      guard finite.holdsItself(.record(index), program) else { continue }
      report(endless: record.name, record.file, record.node)
    }
    for (index, enumeration) in program.enumerations.enumerated() where !finite.enumerations[index] {
      guard finite.holdsItself(.enumeration(index), program) else { continue }
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

  private(set) var records: [Bool]
  private(set) var enumerations: [Bool]

  init(_ program: Program) {
    records = Array(repeating: false, count: program.records.count)
    enumerations = Array(repeating: false, count: program.enumerations.count)
    var changed = true
    while changed {
      changed = false
      for index in records.indices where !records[index] && isFinite(program.records[index].fields, program) {
        records[index] = true
        changed = true
      }
      for index in enumerations.indices where !enumerations[index] {
        let cases = program.enumerations[index].cases
        guard cases.isEmpty || cases.contains(where: { isFinite($0.fields, program) }) else { continue }
        enumerations[index] = true
        changed = true
      }
    }
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

  /// Whether an endless type leads back to itself, and not only to another endless one.
  func holdsItself(_ start: Composite, _ program: Program) -> Bool {
    var seen: [Composite] = []
    var open = held(by: start, program)
    while let next = open.popLast() {
      if next == start { return true }
      if seen.contains(next) { continue }
      seen.append(next)
      open += held(by: next, program)
    }
    return false
  }

  private func held(by composite: Composite, _ program: Program) -> [Composite] {
    switch composite {
    case .record(let index): program.records[index].fields.compactMap { endless($0.type, program) }
    case .enumeration(let index):
      program.enumerations[index].cases.flatMap { $0.fields.compactMap { endless($0.type, program) } }
    }
  }
}
