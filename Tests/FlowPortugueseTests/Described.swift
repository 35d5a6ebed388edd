import FlowPortuguese
import FlowValues

/// The moment of the corpus: Tuesday, 24 November 2026, 10:30 in São Paulo.
let tuesday = moment("2026-11-24 10:30")

func moment(_ text: String) -> LocalNow {
  guard let civil = try? Literal.datetime(Array(text.utf8)[...]), let instant = civil.instant(at: .saoPaulo) else {
    preconditionFailure("no moment: \(text)")
  }
  return LocalNow(instant, at: .saoPaulo)
}

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func understand(_ reply: String, as kind: ScalarKind, now: LocalNow = tuesday) -> Understanding {
  Understand.reply(bytes(reply)[...], as: kind, now: now)
}

/// As the corpus writes it: a value, `a | b` for an ambiguous reply, `!reason`, `?` for one not understood.
func described(_ understanding: Understanding, at offset: ZoneOffset = .saoPaulo) -> String {
  switch understanding {
  case .value(let value): described(value, at: offset)
  case .ambiguous(let values): values.map { described($0, at: offset) }.joined(separator: " | ")
  case .outOfRange(let reason): "!\(reason)"
  case .notUnderstood: "?"
  }
}

func described(_ value: Scalar, at offset: ZoneOffset = .saoPaulo) -> String {
  switch value {
  case .date(let date): described(date)
  case .datetime(let instant): described(instant.civil(at: offset))
  case .cpf(let text), .cnpj(let text), .cep(let text), .phone(let text): string(text)
  default: string(Print.value(value, now: tuesday))
  }
}

func described(_ date: CivilDate) -> String {
  let (year, month, day) = date.fields
  return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
}

func described(_ civil: CivilDateTime) -> String {
  described(civil.date) + " " + string(Print.time(civil.time))
}

private func padded(_ number: Int, _ width: Int) -> String {
  String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
}
