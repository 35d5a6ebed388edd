import FlowBytecode
import FlowPortuguese
import FlowValues

extension Core {
  /// Calls an intrinsic with the arguments from `arguments` on. `next` is the number of the next instruction.
  @inline(never)
  mutating func call(intrinsic number: Int, _ arguments: UnsafeMutablePointer<Word>, at next: Int) -> Word? {
    guard let intrinsic = Intrinsic(rawValue: UInt16(truncatingIfNeeded: number)) else { return fail(.unreachable) }
    return switch intrinsic {
    case .textUpper ... .textMask: text(intrinsic, arguments)
    case .listCount ... .listJoin: list(intrinsic, arguments, at: next)
    case .intAbs ... .intParse: int(intrinsic, arguments)
    case .decimalAbs ... .decimalParse: decimal(intrinsic, arguments)
    case .moneyAbs ... .moneyParse: money(intrinsic, arguments)
    case .dateOf ... .dateParse: date(intrinsic, arguments)
    case .timeOf ... .timeParse: time(intrinsic, arguments)
    case .datetimeDate ... .datetimeParse: datetime(intrinsic, arguments)
    case .durationDays ... .durationParse: duration(intrinsic, arguments)
    case .scheduleIsOpen ... .scheduleSlots: schedule(intrinsic, arguments)
    default: document(intrinsic, arguments)
    }
  }

  func word(_ condition: Bool) -> Word { condition ? 1 : 0 }

  /// What a reply means as a value of this type; none if nothing.
  mutating func parsed(_ text: Word, as kind: ScalarKind) -> Word? {
    spend(heap.textCount(text))
    guard case .value(let value) = Understand.reply(heap.text(text)[...], as: kind, now: now) else { return Word.none }
    return word(value).map { $0 == .none ? 0 : $0 }
  }

  /// The text that `normalise` makes of a text; none if it refuses.
  mutating func normalised(
    _ text: Word, _ normalise: (ArraySlice<UInt8>) throws(TextFault) -> [UInt8]
  ) -> Word? {
    do {
      return makeText(try normalise(heap.text(text)[...]))
    } catch {
      return Word.none
    }
  }
}
