import FlowPortuguese
import FlowValues
import Testing

/// What holds of every value and of any bytes.
@Suite struct LawTests {
  /// A literal of the language, printed, is the same literal.
  @Test func printedLiteralsReadBack() throws {
    var random = Random(seed: 1)
    for _ in 0..<2_000 {
      let int = random.next(below: 1 << 40)
      #expect(try Literal.integer(Print.int(int)[...]) == int)
      #expect(try Literal.integer(Print.grouped(int)[...]) == int)
      let decimal = try #require(Decimal(mantissa: random.next(below: 1 << 50), scale: Int(random.next(below: 10))))
      #expect(try Literal.number(Print.decimal(decimal)[...]) == decimal)
      let centavos = random.next(below: 1 << 45)
      #expect(try Literal.money(Print.money(centavos)[...]) == centavos)
      let time = try #require(TimeOfDay(minutes: random.next(below: 1_440)))
      #expect(try Literal.time(Print.time(time)[...]) == time)
      let seconds = random.next(below: Literal.durationSecondsMax)
      #expect(try Literal.duration(Print.duration(seconds)[...]) == seconds)
      let schedule = schedule(&random)
      if !schedule.isNeverOpen { #expect(try Literal.schedule(Print.schedule(schedule)[...]) == schedule) }
    }
  }

  /// What an assistant shows, a customer may type back.
  @Test func printedValuesAreUnderstood() throws {
    var random = Random(seed: 2)
    for _ in 0..<2_000 {
      let day = try #require(CivilDate(year: 2026, month: 1, day: 1)?.adding(days: random.next(below: 4_000)))
      let time = try #require(TimeOfDay(minutes: random.next(below: 1_440)))
      let moment = try #require(CivilDateTime(date: day, time: time).instant(at: .saoPaulo))
      let values: [Scalar] = [
        .bool(random.next(below: 2) == 0), .int(random.next(below: 1 << 40)), .money(random.next(below: 1 << 40)),
        .decimal(try #require(Decimal(mantissa: random.next(below: 1 << 40), scale: Int(random.next(below: 10))))),
        .date(day), .time(time), .datetime(moment), .duration(random.next(below: Literal.durationSecondsMax)),
        .phone(bytes("+5511987654321")), .cpf(bytes("52998224725")), .cnpj(bytes("12ABC34501DE35")),
        .cep(bytes("01310100")), .email(bytes("joao@exemplo.com.br")), .url(bytes("https://exemplo.com.br/loja")),
        .schedule(schedule(&random)),
      ]
      for value in values where value != .schedule(.closed) && !isSmallHour(value) {
        let text = Print.value(value, now: tuesday)
        #expect(Understand.reply(text[...], as: value.kind, now: tuesday) == .value(value), "\(string(text))")
      }
    }
  }

  @Test func numbersInWordsAreUnderstood() {
    var random = Random(seed: 3)
    for number in Array(0...2_100) + (0..<2_000).map({ _ in random.next(below: 3_000_000_000_000) }) {
      let words = Print.int(number, .long)
      #expect(Understand.reply(words[...], as: .int, now: tuesday) == .value(.int(number)), "\(string(words))")
    }
  }

  @Test func amountsInWordsAreUnderstood() {
    var random = Random(seed: 4)
    for _ in 0..<2_000 {
      let centavos = random.next(below: 1 << Int(8 + random.next(below: 30)))
      let words = Print.money(centavos, .long)
      #expect(Understand.reply(words[...], as: .money, now: tuesday) == .value(.money(centavos)), "\(string(words))")
    }
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var random = Random(seed: 5)
    for _ in 0..<3_000 {
      let folded = Fold.folded(random.text()[...])
      #expect(Fold.folded(folded[...]) == folded)
    }
  }

  /// No bytes trap, whatever is asked for.
  @Test func everythingIsTotal() {
    var random = Random(seed: 6)
    let options = ["Marcar consulta", "Preços", "14:30", "👍", ""].map { ChoiceOption(id: [], title: bytes($0)) }
    for _ in 0..<800 {
      let text = random.text()
      for kind in ScalarKind.allCases {
        let meaning = Understand.reply(text[...], as: kind, now: tuesday)
        #expect(meaning == Understand.reply(text[...], as: kind, now: tuesday))
        if case .ambiguous(let values) = meaning { #expect(values.count > 1 && values.count <= 8) }
        _ = Reask.message(for: kind, meaning, now: tuesday)
      }
      _ = Understand.name(text[...])
      _ = Reask.choice(Choice.match(text[...], among: options, now: tuesday), among: options)
      for format in PrintFormat.allCases { _ = Print.text(text, format) }
      _ = Print.limit(text, to: 3)
      _ = Print.email(text, .mask)
    }
  }

  /// A dot inside a piece once made one piece two words.
  @Test func piecesAreNotWords() {
    for text in ["meu.nome", "meu.nome é", "bom.dia Ana", "eu.sou.o"] { _ = Understand.name(bytes(text)[...]) }
  }

  /// A reply far longer than any answer is cut, not chewed.
  @Test func longRepliesAreBounded() {
    for piece in ["1 ", "um ", "a@b.com ", "1.", "sexta ou ", "(", "das 9 ", "\u{301}", "mil e "] {
      let text = bytes(String(repeating: piece, count: 100_000))
      for kind in ScalarKind.allCases { _ = Understand.reply(text[...], as: kind, now: tuesday) }
      _ = Choice.match(text[...], among: [ChoiceOption(id: [], title: text)], now: tuesday)
    }
  }

  @Test func momentsAtTheEndsOfTheCalendar() {
    for instant in [Instant.first, .last] {
      let now = LocalNow(instant, at: .saoPaulo)
      for reply in [
        "amanhã", "ontem", "sexta que vem", "dia 31", "daqui a 10000 anos", "há 9000 anos", "semana que vem", "fds",
      ] {
        for kind in [ScalarKind.date, .time, .datetime] { _ = Understand.reply(bytes(reply)[...], as: kind, now: now) }
      }
    }
  }

  /// Six o'clock and earlier, written without a zero, is asked back or the afternoon.
  private func isSmallHour(_ value: Scalar) -> Bool {
    if case .time(let time) = value { return time.hour == 0 && time.minute == 0 }
    return false
  }

  private func schedule(_ random: inout Random) -> Schedule {
    var schedule = Schedule.closed
    for _ in 0..<random.next(below: 6) {
      let weekday = Weekday(sinceMonday: Int(random.next(below: 7)))
      let hours = Schedule(weekday, opens: Int(random.next(below: 1_440)), closes: Int(random.next(below: 1_441)))
      if let hours { schedule = schedule.joined(with: hours) }
    }
    return schedule
  }
}
