/// A pure function that the machine brings along. Everything about one stands in its row of `Intrinsic.table`.
public enum Intrinsic: UInt16, CaseIterable, Sendable {
  case textUpper, textLower, textTitle, textTrim, textFold, textDigits, textCount, textIsEmpty
  case textContains, textMentions, textStartsWith, textEndsWith, textSame
  case textReplace, textBefore, textAfter, textFirst, textLast, textLimit, textRepeat
  case textSplit, textLines, textWords, textFirstName, textMask

  case listCount, listIsEmpty, listFirst, listLast, listAt, listTake, listDrop, listReverse
  case listPosition, listDistinct, listWithout, listSort, listJoin

  case intAbs, intMin, intMax, intClamp, intMod, intSum, intRange, intParse
  case decimalAbs, decimalMin, decimalMax, decimalRound, decimalFloor, decimalCeiling, decimalSum, decimalParse

  case moneyAbs, moneyMin, moneyMax, moneySum, moneySplit, moneyReais, moneyToDecimal, moneyFromDecimal
  case moneyCentavos, moneyFromCentavos, moneyParse

  case dateOf, dateYear, dateMonth, dateDay, dateWeekday, dateAddMonths, dateAddYears
  case dateFirstOfMonth, dateLastOfMonth, dateNextWeekday, dateDaysUntil, dateAge, dateAt
  case dateIsWeekend, dateIsHoliday, dateHoliday, dateIsBusinessDay, dateNextBusinessDay, dateAddBusinessDays
  case dateMin, dateMax, dateParse

  case timeOf, timeHour, timeMinute, timeUntil, timeGreeting, timeParse
  case datetimeDate, datetimeTime, datetimeMin, datetimeMax, datetimeParse
  case durationDays, durationHours, durationMinutes, durationSeconds
  case durationOfDays, durationOfHours, durationOfMinutes, durationMin, durationMax, durationParse
  case scheduleIsOpen, scheduleNextOpen, scheduleNextClose, scheduleOpensOn, scheduleSlots

  case phoneParse, phoneValid, phoneIsMobile, phoneArea
  case emailParse, emailValid, urlParse, urlValid
  case cpfParse, cpfValid, cnpjParse, cnpjValid, cepParse, cepValid, pixKey
}

extension Intrinsic: Comparable {
  /// In the order of the table, so that a family is a range.
  @inlinable public static func < (left: Intrinsic, right: Intrinsic) -> Bool { left.rawValue < right.rawValue }
}
