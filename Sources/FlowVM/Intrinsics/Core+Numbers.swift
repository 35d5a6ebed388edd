import FlowBytecode
import FlowValues

extension Core {
  mutating func int(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0]
    switch intrinsic {
    case .intAbs: return absolute(value)
    case .intMin: return min(value, arguments[1])
    case .intMax: return max(value, arguments[1])
    case .intClamp:
      return arguments[1] > arguments[2] ? fail(.badArgument) : min(max(value, arguments[1]), arguments[2])
    case .intMod: return remainder(value, arguments[1])
    case .intSum: return sum(value)
    case .intRange: return range(value, arguments[1])
    default: return parsed(value, as: .int)
    }
  }

  private mutating func absolute(_ value: Word) -> Word? {
    value == .min ? fail(.overflow) : value < 0 ? 0 &- value : value
  }

  mutating func product(_ left: Word, _ right: Word) -> Word? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? fail(.overflow) : product
  }

  private mutating func remainder(_ value: Word, _ divisor: Word) -> Word? {
    if divisor == 0 { return fail(.divisionByZero) }
    if divisor == .min { return fail(.overflow) }
    let remainder = value.remainderReportingOverflow(dividingBy: divisor).partialValue
    return remainder < 0 ? remainder &+ (divisor < 0 ? 0 &- divisor : divisor) : remainder
  }

  /// Of a list of numbers.
  private mutating func sum(_ list: Word) -> Word? {
    var sum: Word = 0
    for word in elements(list) {
      let (next, overflow) = sum.addingReportingOverflow(word)
      if overflow { return fail(.overflow) }
      sum = next
    }
    spend(listCount(list))
    return sum
  }

  private mutating func range(_ first: Word, _ last: Word) -> Word? {
    if first > last { return makeList([]) }
    let (count, overflow) = last.subtractingReportingOverflow(first)
    if overflow || count >= Word(limits.listElements) { return fail(.listTooLong) }
    spend(Int(truncatingIfNeeded: count))
    return makeList(Array(first...last))
  }

  mutating func decimal(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0].unpacked
    switch intrinsic {
    case .decimalAbs: return value.isNegative ? packed(value.negated()) : arguments[0]
    case .decimalMin: return arguments[1].unpacked < value ? arguments[1] : arguments[0]
    case .decimalMax: return value < arguments[1].unpacked ? arguments[1] : arguments[0]
    case .decimalRound:
      let places = Int(truncatingIfNeeded: Swift.min(Swift.max(arguments[1], 0), Word(Decimal.scaleMax)))
      return packed(value.rounded(to: places, .halfUp))
    case .decimalFloor: return whole(value, up: false)
    case .decimalCeiling: return whole(value, up: true)
    case .decimalSum:
      var sum = Decimal.zero
      for word in elements(arguments[0]) {
        guard let next = sum.adding(word.unpacked) else { return fail(.overflow) }
        sum = next
      }
      spend(listCount(arguments[0]))
      return packed(sum)
    default: return parsed(arguments[0], as: .decimal)
    }
  }

  private func whole(_ value: Decimal, up: Bool) -> Word {
    let towardsZero = value.truncated
    if value.isWhole || value.isNegative == up { return towardsZero }
    // A mantissa with places is far from the ends of the type once cut.
    return up ? towardsZero + 1 : towardsZero - 1
  }

  mutating func money(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0]
    switch intrinsic {
    case .moneyAbs: return absolute(value)
    case .moneyMin: return min(value, arguments[1])
    case .moneyMax: return max(value, arguments[1])
    case .moneySum: return sum(value)
    case .moneySplit:
      guard
        let parts = Money.split(value, into: Int(truncatingIfNeeded: Swift.min(Swift.max(arguments[1], 0), 1 << 20)))
      else { return fail(.badArgument) }
      return makeList(parts)
    case .moneyReais: return product(value, 100)
    case .moneyToDecimal: return packed(Money.reais(value))
    case .moneyFromDecimal: return number(Money.centavos(value.unpacked))
    case .moneyCentavos, .moneyFromCentavos: return value
    default: return parsed(value, as: .money)
    }
  }
}
