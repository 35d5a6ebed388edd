/// Random expressions of the language, written twice: with literals, and with parameters in their place.
struct ExpressionGenerator {
  private var seed: UInt64
  private(set) var arguments: [(type: String, literal: String)] = []

  init(seed: UInt64) { self.seed = seed }

  /// An expression of a type, with `$0`, `$1` … for its leaves.
  mutating func expression(_ type: String, depth: Int) -> String {
    if depth == 0 || pick(5) == 0 { return leaf(type) }
    switch type {
    case "int": return number(["+", "-", "*", "/"], "int", depth)
    case "decimal": return number(["+", "-", "*", "/"], "decimal", depth)
    case "money": return binary(["+", "-"], "money", depth)
    case "text": return binary(["+"], "text", depth)
    default: return condition(depth)
    }
  }

  private mutating func number(_ operators: [String], _ type: String, _ depth: Int) -> String {
    if pick(6) == 0 {
      let test = expression("bool", depth: depth - 1)
      return "(if \(test) then \(expression(type, depth: depth - 1)) else \(expression(type, depth: depth - 1)))"
    }
    if pick(6) == 0 { return "(-\(expression(type, depth: depth - 1)))" }
    return binary(operators, type, depth)
  }

  private mutating func binary(_ operators: [String], _ type: String, _ depth: Int) -> String {
    let left = expression(type, depth: depth - 1)
    return "(\(left) \(pick(operators)) \(expression(type, depth: depth - 1)))"
  }

  private mutating func condition(_ depth: Int) -> String {
    switch pick(4) {
    case 0: return "(not \(expression("bool", depth: depth - 1)))"
    case 1: return binary(["and", "or"], "bool", depth)
    default:
      let type = pick(["int", "decimal", "money", "text"])
      return binary(["==", "!=", "<", "<=", ">", ">="], type, depth)
    }
  }

  private mutating func leaf(_ type: String) -> String {
    let literal =
      switch type {
      case "int": pick(["1", "2", "3", "7", "100", "40.000", "9.223.372.036.854.775.807"])
      case "decimal": pick(["0,5", "1,25", "3", "0,000000001", "1.000.000,1"])
      case "money": pick(["R$ 0", "R$ 0,01", "R$ 10", "R$ 1.234,56"])
      case "text": pick(["\"\"", "\"a\"", "\"b\"", "\"ab\""])
      default: pick(["true", "false"])
      }
    arguments.append((type, literal))
    return "$\(arguments.count - 1)$"
  }

  // MARK: Numbers

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[pick(elements.count)] }

  /// SplitMix64.
  private mutating func pick(_ count: Int) -> Int {
    seed &+= 0x9e37_79b9_7f4a_7c15
    var bits = seed
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return Int((bits ^ bits >> 31) % UInt64(count))
  }
}
