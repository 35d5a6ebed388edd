import FlowBytecode
import FlowVM
import FlowValues

/// Reads the example of an intrinsic: `name(arguments) == value`, `(name(arguments) or value) == value` or
/// `name(arguments) is some`. What is optional is unwrapped by the comparison, so `or` is read over.
struct ExampleReader {
  let intrinsic: Intrinsic
  private var rest: Substring

  init(_ intrinsic: Intrinsic) {
    self.intrinsic = intrinsic
    rest = Substring("\(intrinsic.row.example)")
  }

  struct Example {
    var arguments: [Datum]
    /// nil: any value but none.
    var result: Datum?
  }

  mutating func read() -> Example? {
    let signature = intrinsic.signature
    let isWrapped = take("(")
    guard take(String(decoding: signature.name, as: UTF8.self)), take("(") else { return nil }
    var arguments: [Datum] = []
    for (index, parameter) in signature.parameters.enumerated() {
      if index > 0, !take(", ") { return nil }
      guard let value = value(parameter.type, ends: [",", ")", "]"]) else { return nil }
      arguments.append(value)
    }
    guard take(")") else { return nil }
    if take(" is some") { return Example(arguments: arguments, result: nil) }
    if isWrapped {
      guard let end = rest.range(of: ") == ") else { return nil }
      rest = rest[end.upperBound...]
    } else if !take(" == ") {
      return nil
    }
    return value(signature.result, ends: []).map { Example(arguments: arguments, result: $0) }
  }

  private mutating func take(_ prefix: String) -> Bool {
    guard rest.hasPrefix(prefix) else { return false }
    rest = rest.dropFirst(prefix.count)
    return true
  }

  private mutating func value(_ type: IntrinsicSignature.TypePattern, ends: [Character]) -> Datum? {
    switch type {
    case .parameter: return scalar(.int, ends)
    case .optional(let inner): return value(inner, ends: ends)
    case .list(let inner):
      guard take("[") else { return nil }
      var values: [Datum] = []
      while !take("]") {
        if !values.isEmpty, !take(", ") { return nil }
        guard let next = value(inner, ends: [",", "]"]) else { return nil }
        values.append(next)
      }
      return .list(values)
    case .builtin(let index):
      guard case .scalar(let kind) = TypeDescriptor.builtins[index.position] else { return nil }
      return scalar(kind, ends)
    }
  }

  private mutating func scalar(_ kind: ScalarKind, _ ends: [Character]) -> Datum? {
    if kind == .text {
      guard take("\"") else { return nil }
      let text = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(text.count + 1)
      return .text(Array(text.replacing("\\n", with: "\n").utf8))
    }
    let isNegative = take("-")
    let word = word(kind, ends)
    rest = rest.dropFirst(word.count)
    return literal(kind, Array(word.utf8)[...], isNegative)
  }

  /// A decimal or amount may hold a comma that a digit follows directly.
  private func word(_ kind: ScalarKind, _ ends: [Character]) -> Substring {
    var end = rest.startIndex
    while end < rest.endIndex {
      let next = rest.index(after: end)
      let isDecimalComma = rest[end] == "," && next < rest.endIndex && rest[next].isNumber
      if ends.contains(rest[end]), !isDecimalComma { break }
      end = next
    }
    return rest[..<end]
  }

  private func literal(_ kind: ScalarKind, _ bytes: ArraySlice<UInt8>, _ isNegative: Bool) -> Datum? {
    let sign: Int64 = isNegative ? -1 : 1
    switch kind {
    case .bool: return .bool(bytes.elementsEqual("true".utf8))
    case .int: return (try? Literal.integer(bytes)).map { .int(sign * $0) }
    case .decimal:
      guard let number = try? Literal.number(bytes) else { return nil }
      return .decimal(isNegative ? number.negated() ?? number : number)
    case .money: return (try? Literal.money(bytes)).map { .money(sign * $0) }
    case .date: return (try? Literal.date(bytes)).map { .date(Int64($0.days)) }
    case .time: return (try? Literal.time(bytes)).map { .time(Int64($0.minutes)) }
    case .datetime: return (try? Literal.datetime(bytes))?.instant(at: .saoPaulo).map { .datetime($0.seconds) }
    case .duration: return (try? Literal.duration(bytes)).map { .duration($0) }
    case .schedule: return (try? Literal.schedule(bytes)).map { .schedule($0) }
    default: return nil
    }
  }
}
