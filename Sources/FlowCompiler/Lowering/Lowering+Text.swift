import FlowBytecode
import FlowSemantics

/// Texts with holes.
extension Lowering {
  private enum Part {
    case known([UInt8])
    case expression(ExpressionID)
  }

  /// Joins the pieces of a text; texts within texts and neighbouring constants become one.
  mutating func lowerText(_ id: ExpressionID, into target: Register) {
    var parts: [Part] = []
    collect(id, &parts)
    if parts.count == 1, case .expression(let only) = parts[0] { return lower(only, into: target) }
    let first = temporaries(Array(repeating: .text, count: parts.count))
    for (offset, part) in parts.enumerated() {
      switch part {
      case .known(let bytes): load(.text(bytes), type: .text, into: first.advanced(by: offset))
      case .expression(let piece): lower(piece, into: first.advanced(by: offset))
      }
    }
    emit(
      Instruction(.joinText, a: target.number, b: first.number, c: UInt16(truncatingIfNeeded: parts.count)),
      run: parts.count)
  }

  private func collect(_ id: ExpressionID, _ parts: inout [Part]) {
    if let known = folding.value(id)?.text { return collect(known, &parts) }
    switch program[id].form {
    case .interpolation(let pieces): for piece in program.expressionLists[pieces.range] { collect(piece, &parts) }
    case .binary(.joinText, let left, let right):
      collect(left, &parts)
      collect(right, &parts)
    default: parts.append(.expression(id))
    }
  }

  private func collect(_ known: [UInt8], _ parts: inout [Part]) {
    if known.isEmpty { return }
    if case .known(let before)? = parts.last {
      parts[parts.count - 1] = .known(before + known)
    } else {
      parts.append(.known(known))
    }
  }

  mutating func lowerFormat(_ id: ExpressionID, _ format: Format, _ arguments: Arguments, into target: Register) {
    let values = [id] + program.expressionLists[arguments.range]
    let first = run(values)
    emitFormat(format, type: type(of: id), first, arguments: Int(arguments.count), into: target)
  }

  /// A value of any type as text, in its standard format.
  mutating func lowerAsText(_ id: ExpressionID, into target: Register) {
    let type = type(of: id)
    if type == .text { return lower(id, into: target) }
    emitFormat(.standard, type: type, value(id), arguments: 0, into: target)
  }

  private mutating func emitFormat(
    _ format: Format, type: TypeIndex, _ first: Register, arguments: Int, into target: Register
  ) {
    emit(
      Instruction(.format, x: Self.format(format).rawValue, a: target.number, b: first.number, c: type.value),
      run: 1 + arguments)
  }

  private static func format(_ format: Format) -> Image.Format {
    switch format {
    case .standard: .standard
    case .short: .short
    case .long: .long
    case .time: .time
    case .weekday: .weekday
    case .date: .date
    case .money: .money
    case .upper: .upper
    case .lower: .lower
    case .title: .title
    case .plural: .plural
    case .join: .join
    case .limit: .limit
    case .mask: .mask
    case .digits: .digits
    case .relative: .relative
    }
  }
}
