import FlowValues
import Testing

@Suite struct LiteralTests {
  @Test func numbers() throws {
    #expect(try Literal.number(slice("1.234,56")) == Decimal(mantissa: 123_456, scale: 2))
    #expect(try Literal.number(slice("1.500")) == Decimal(1_500))
    #expect(try Literal.number(slice("2,50")) == Decimal(mantissa: 25, scale: 1))
    #expect(try Literal.integer(slice("9223372036854775807")) == .max)
    #expect(try Literal.percent(slice("10%")) == Decimal(mantissa: 1, scale: 1))
    #expect(try Literal.percent(slice("2,5%")) == Decimal(mantissa: 25, scale: 3))
    #expect(try Literal.money(slice("R$ 1.234,56")) == 123_456)
    #expect(try Literal.money(slice("R$50")) == 5_000)
    #expect(try Literal.money(slice("R$ 0,5")) == 50)
  }

  @Test(arguments: ["", "1.50", "1500.000", "1,", ",5", "1 000", "12a", "-1", "1.234.56"])
  func malformedNumbers(_ text: String) {
    #expect(throws: Literal.Fault.malformed) { try Literal.number(slice(text)) }
  }

  @Test func numbersOutOfRange() {
    #expect(throws: Literal.Fault.outOfRange) { try Literal.integer(slice("9223372036854775808")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.number(slice("1,0123456789")) }
    #expect(throws: Literal.Fault.malformed) { try Literal.integer(slice("2,0")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.money(slice("R$ 1,234")) }
    #expect(throws: Literal.Fault.malformed) { try Literal.money(slice("50")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.percent(slice("0,12345678%")) }
  }

  @Test func calendar() throws {
    #expect(try Literal.date(slice("2026-11-24")) == CivilDate(year: 2026, month: 11, day: 24))
    #expect(try Literal.time(slice("8:05")) == TimeOfDay(hour: 8, minute: 5))
    #expect(try Literal.datetime(slice("2026-11-24 14:30")).time == TimeOfDay(hour: 14, minute: 30))
    #expect(throws: Literal.Fault.outOfRange) { try Literal.date(slice("2026-13-40")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.date(slice("2026-02-29")) }
    #expect(throws: Literal.Fault.malformed) { try Literal.date(slice("26-2-9")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.time(slice("24:00")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.time(slice("10:60")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.datetime(slice("2026-11-24 25:00")) }
  }

  @Test func durations() throws {
    for (text, seconds) in [
      ("30 min", Int64(1_800)), ("1 h 30 min", 5_400), ("2 days", 172_800), ("2 dias", 172_800), ("1 day", 86_400),
      ("1 dia", 86_400), ("1 week", 604_800), ("2 semanas", 1_209_600), ("45s", 45), ("1h 5min 3s", 3_903),
    ] {
      #expect(try Literal.duration(slice(text)) == seconds)
    }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.duration(slice("101 semanas 40000 dias")) }
    #expect(throws: Literal.Fault.outOfRange) { try Literal.duration(slice("99999999999999999999 s")) }
    for text in ["", "30", "min", "30 meses", "1 h, 2 min", "1 h "] {
      #expect(throws: Literal.Fault.malformed) { try Literal.duration(slice(text)) }
    }
  }

  /// Any bytes have an answer.
  @Test func isTotal() {
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let alphabet = Array("0123456789.,:-%R$ hminsegtrdao+á".utf8)
        bytes.append(
          state >> 60 == 0 ? UInt8(truncatingIfNeeded: state >> 32) : alphabet[Int(state >> 33) % alphabet.count])
      }
      _ = try? Literal.number(bytes[...])
      _ = try? Literal.money(bytes[...])
      _ = try? Literal.percent(bytes[...])
      _ = try? Literal.date(bytes[...])
      _ = try? Literal.datetime(bytes[...])
      _ = try? Literal.duration(bytes[...])
      _ = try? Literal.schedule(bytes[...])
      _ = try? Phone.normalized(bytes[...])
      _ = try? WebAddress.normalized(bytes[...])
      _ = PixKey(bytes[...])
    }
  }
}
