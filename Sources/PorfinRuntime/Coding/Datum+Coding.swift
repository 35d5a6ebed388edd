import FlowBytecode
import FlowVM
import FlowValues

/// Values in the bytes of inbox, outbox and journal. The tags are stored; they keep their meaning for ever.
extension BinaryWriter {
  mutating func datum(_ value: Datum) {
    switch value {
    case .none: byte(0)
    case .bool(let value): byte(value ? 2 : 1)
    case .int(let value): number(3, value)
    case .decimal(let value):
      number(4, value.mantissa)
      byte(value.scale)
    case .money(let value): number(5, value)
    case .date(let value): number(6, value)
    case .time(let value): number(7, value)
    case .datetime(let value): number(8, value)
    case .duration(let value): number(9, value)
    case .text(let value):
      byte(10)
      text(value)
    case .list(let values): sequence(11, values)
    case .record(let values): sequence(12, values)
    case .choice(let number, let values):
      byte(13)
      count(number)
      data(values)
    case .type(let number):
      byte(14)
      count(number)
    case .schedule(let value):
      byte(15)
      count(value.ranges.count)
      for range in value.ranges {
        signed(Int64(range.opens))
        signed(Int64(range.closes))
      }
    }
  }

  mutating func data(_ values: [Datum]) {
    count(values.count)
    for value in values { datum(value) }
  }

  private mutating func number(_ tag: UInt8, _ value: Int64) {
    byte(tag)
    signed(value)
  }

  private mutating func sequence(_ tag: UInt8, _ values: [Datum]) {
    byte(tag)
    data(values)
  }
}

extension BinaryReader {
  mutating func datum(depth: Int = 0) -> Datum {
    guard depth < Limits.depth else {
      fail()
      return .none
    }
    switch byte() {
    case 0: return .none
    case 1: return .bool(false)
    case 2: return .bool(true)
    case 3: return .int(signed())
    case 4:
      let mantissa = signed()
      guard let value = Decimal(mantissa: mantissa, scale: Int(byte())) else { break }
      return .decimal(value)
    case 5: return .money(signed())
    case 6: return .date(signed())
    case 7: return .time(signed())
    case 8: return .datetime(signed())
    case 9: return .duration(signed())
    case 10: return .text(text(upTo: Limits.textBytes))
    case 11: return .list(data(depth: depth + 1))
    case 12: return .record(data(depth: depth + 1))
    case 13:
      let number = number(upTo: 255)
      return .choice(number, data(depth: depth + 1))
    case 14: return .type(number(upTo: Int(UInt16.max)))
    case 15:
      guard let value = schedule() else { break }
      return .schedule(value)
    default: break
    }
    fail()
    return .none
  }

  mutating func data(depth: Int = 0) -> [Datum] {
    (0..<count(upTo: Limits.elements)).map { _ in datum(depth: depth) }
  }

  private mutating func schedule() -> Schedule? {
    var ranges: [Schedule.Range] = []
    for _ in 0..<count(upTo: Limits.elements) {
      let opens = Int16(clamping: signed())
      ranges.append(Schedule.Range(opens: opens, closes: Int16(clamping: signed())))
    }
    return Schedule(checking: ranges)
  }
}
