import FlowBytecode
import FlowValues

extension Core {
  /// Exact arithmetic on decimals, money, dates and times. `other` is the register of the second operand, if any.
  @inline(never)
  mutating func calculate(
    _ opcode: Opcode, _ left: Word, _ registers: UnsafeMutablePointer<Word>, _ other: Int
  ) -> Word? {
    switch opcode {
    case .intToDecimal: packed(Decimal(left))
    case .negateDecimal: packed(left.unpacked.negated())
    case .addDecimal: packed(left.unpacked.adding(registers[other].unpacked))
    case .subtractDecimal: packed(left.unpacked.subtracting(registers[other].unpacked))
    case .multiplyDecimal: packed(left.unpacked.multiplied(by: registers[other].unpacked))
    case .divideDecimal: divided(left.unpacked, by: registers[other].unpacked)
    case .multiplyMoney: number(Money.multiplied(left, by: registers[other].unpacked))
    case .divideMoneyByInt: dividedMoney(Money.divided(left, by: registers[other]), isByZero: registers[other] == 0)
    case .divideMoneyByDecimal:
      dividedMoney(
        Money.divided(left, by: registers[other].unpacked), isByZero: registers[other].unpacked.isZero)
    case .divideMoney: divided(Decimal(left), by: Decimal(registers[other]))
    default: calendar(opcode, left, registers[other])
    }
  }

  private mutating func calendar(_ opcode: Opcode, _ left: Word, _ right: Word) -> Word? {
    switch opcode {
    case .dateAdd: date(left, plusDays: right / 86_400)
    case .dateSubtract: date(left, plusDays: 0 &- right / 86_400)
    case .dateDifference: (left &- right) &* 86_400
    case .datetimeAdd: moment(left.addingReportingOverflow(right))
    case .datetimeSubtract: moment(left.subtractingReportingOverflow(right))
    case .datetimeDifference: left &- right
    case .timeAdd: Word(time(left).adding(seconds: right).minutes)
    case .timeSubtract:
      right == .min ? fail(.overflow) : Word(time(left).adding(seconds: 0 &- right).minutes)
    default: fail(.unreachable)
    }
  }

  mutating func packed(_ decimal: Decimal?) -> Word? { number(decimal.flatMap { Word.pack($0) }) }

  /// The word, or fault(overflow).
  mutating func number(_ word: Word?) -> Word? { word ?? fail(.overflow) }

  private mutating func divided(_ left: Decimal, by right: Decimal) -> Word? {
    right.isZero ? fail(.divisionByZero) : packed(left.divided(by: right))
  }

  private mutating func dividedMoney(_ centavos: Word?, isByZero: Bool) -> Word? {
    isByZero ? fail(.divisionByZero) : number(centavos)
  }

  private mutating func date(_ days: Word, plusDays count: Word) -> Word? {
    let (sum, overflow) = days.addingReportingOverflow(count)
    guard !overflow, CivilDate(days: sum) != nil else { return fail(.dateOutOfRange) }
    return sum
  }

  private mutating func moment(_ result: (partialValue: Word, overflow: Bool)) -> Word? {
    guard !result.overflow, Instant(seconds: result.partialValue) != nil else { return fail(.dateOutOfRange) }
    return result.partialValue
  }

  /// The time in a register: within the day, because only such words get there.
  func time(_ word: Word) -> TimeOfDay { TimeOfDay(minutes: word) ?? .midnight }
  func date(_ word: Word) -> CivilDate { CivilDate(days: word) ?? .first }
  func instant(_ word: Word) -> Instant { Instant(clamping: word) }

  mutating func joinSchedules(_ left: Word, _ right: Word) -> Word? {
    made(make(schedule(left).joined(with: schedule(right))))
  }

  func schedule(_ handle: Word) -> Schedule {
    let first = Int(truncatingIfNeeded: handle)
    var ranges: [Schedule.Range] = []
    for index in 0..<Int(truncatingIfNeeded: heap.base[first]) {
      let word = heap.base[first + 1 + index]
      ranges.append(
        Schedule.Range(opens: Int16(truncatingIfNeeded: word >> 16), closes: Int16(truncatingIfNeeded: word & 0xffff)))
    }
    return Schedule(checking: ranges) ?? .closed
  }

  mutating func make(_ schedule: Schedule) -> Word? {
    guard let first = heap.allocate(schedule.ranges.count + 1) else { return nil }
    heap.base[first] = Word(schedule.ranges.count)
    for (index, range) in schedule.ranges.enumerated() {
      heap.base[first + 1 + index] = Word(range.opens) << 16 | Word(range.closes)
    }
    return Word(first)
  }
}
