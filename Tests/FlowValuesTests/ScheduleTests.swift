import FlowValues
import Testing

@Suite struct ScheduleTests {
  private let office: Schedule = {
    (try? Literal.schedule(slice("mon-fri 8:00-12:00 13:30-18:00 + sáb 8:00-12:00"))) ?? .closed
  }()

  @Test func bothLanguagesAreTheSame() throws {
    #expect(try Literal.schedule(slice("seg-sex 8:00-18:00")) == Literal.schedule(slice("mon-fri 08:00-18:00")))
    #expect(try Literal.schedule(slice("sab 8:00-12:00")) == Literal.schedule(slice("sat 8:00-12:00")))
    #expect(try Literal.schedule(slice("seg 8:00-12:00 12:00-18:00")) == Literal.schedule(slice("mon 8:00-18:00")))
  }

  @Test func contains() throws {
    for (text, isOpen) in [
      ("2026-11-24 08:00", true), ("2026-11-24 07:59", false), ("2026-11-24 12:00", false),
      ("2026-11-24 13:30", true), ("2026-11-24 17:59", true), ("2026-11-24 18:00", false),
      ("2026-11-28 09:00", true), ("2026-11-28 15:00", false), ("2026-11-29 09:00", false),
    ] {
      #expect(office.contains(try moment(text), at: .saoPaulo) == isOpen, "\(text)")
    }
  }

  @Test func nextOpening() throws {
    for (now, opens) in [
      ("2026-11-24 07:00", "2026-11-24 08:00"), ("2026-11-24 12:30", "2026-11-24 13:30"),
      ("2026-11-24 18:00", "2026-11-25 08:00"), ("2026-11-28 12:00", "2026-11-30 08:00"),
      ("2026-11-24 09:00", "2026-11-24 09:00"),
    ] {
      #expect(office.nextOpen(from: try moment(now), at: .saoPaulo) == (try moment(opens)), "\(now)")
    }
    #expect(office.nextClose(after: try moment("2026-11-28 09:00"), at: .saoPaulo) == (try moment("2026-11-28 12:00")))
    #expect(Schedule.closed.nextOpen(from: try moment("2026-11-24 09:00"), at: .saoPaulo) == nil)
  }

  @Test func hoursRoundMidnightAndTheWeek() throws {
    let bar = try Literal.schedule(slice("sex-dom 18:00-2:00"))
    #expect(bar.contains(try moment("2026-11-30 01:59"), at: .saoPaulo))
    #expect(!bar.contains(try moment("2026-11-30 02:00"), at: .saoPaulo))
    #expect(bar.nextClose(after: try moment("2026-11-29 23:00"), at: .saoPaulo) == (try moment("2026-11-30 02:00")))
    let always = try Literal.schedule(slice("seg-dom 0:00-24:00"))
    #expect(always.isAlwaysOpen)
    #expect(always.nextClose(after: try moment("2026-11-24 09:00"), at: .saoPaulo) == nil)
    #expect(try Literal.schedule(slice("sáb-seg 9:00-10:00")).ranges.count == 3)
  }

  /// Opening is what contains says, minute by minute over two weeks.
  @Test func searchAgreesWithContains() throws {
    let start = try moment("2026-11-23 00:00")
    for text in [
      "seg-sex 8:00-12:00 13:30-18:00", "dom 22:00-6:00", "ter 0:00-24:00 + qua 0:00-1:00", "sáb-dom 23:00-1:00",
    ] {
      let schedule = try Literal.schedule(slice(text))
      for minute in stride(from: Int64(0), to: 20_160, by: 7) {
        let now = Instant(clamping: start.seconds + minute * 60 + 13)
        let opens = try #require(schedule.nextOpen(from: now, at: .saoPaulo))
        #expect(schedule.contains(opens, at: .saoPaulo) && opens >= now)
        if opens > now {
          #expect(!schedule.contains(Instant(clamping: opens.seconds - 1), at: .saoPaulo))
          #expect(!schedule.contains(now, at: .saoPaulo))
        }
        let closes = try #require(schedule.nextClose(after: opens, at: .saoPaulo))
        #expect(!schedule.contains(closes, at: .saoPaulo))
        #expect(schedule.contains(Instant(clamping: closes.seconds - 1), at: .saoPaulo))
      }
    }
  }

  @Test(arguments: [
    "", "seg", "seg 8:00", "8:00-9:00", "foo 8:00-9:00", "seg 8-9", "seg 8:00-9:00 +", "seg-xyz 8:00-9:00",
  ])
  func malformed(_ text: String) {
    #expect(throws: Literal.Fault.malformed) { try Literal.schedule(slice(text)) }
  }

  @Test(arguments: ["seg 25:00-26:00", "seg 8:00-8:00", "seg 8:61-9:00", "seg 24:00-9:00"])
  func outOfRange(_ text: String) {
    #expect(throws: Literal.Fault.outOfRange) { try Literal.schedule(slice(text)) }
  }

  @Test func rangesAreChecked() {
    #expect(Schedule(checking: office.ranges) == office)
    #expect(Schedule(checking: [.init(opens: 10, closes: 10)]) == nil)
    #expect(Schedule(checking: [.init(opens: -1, closes: 10)]) == nil)
    #expect(Schedule(checking: [.init(opens: 0, closes: 10_081)]) == nil)
  }

  private func moment(_ text: String) throws -> Instant {
    try #require(try Literal.datetime(slice(text)).instant(at: .saoPaulo))
  }
}
