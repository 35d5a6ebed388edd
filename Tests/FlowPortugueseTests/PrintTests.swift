import FlowPortuguese
import FlowValues
import Testing

@Suite struct PrintTests {
  /// Rows of print.tsv: a literal of the language, its type, a format, what is shown.
  @Test func showsWhatTheTableSays() throws {
    for row in try Repository.rows("portuguese/print.tsv") {
      guard row.count == 4, let format = PrintFormat.allCases.first(where: { "\($0)" == row[2] }) else {
        Issue.record("not a row: \(row)")
        continue
      }
      let value = try #require(try scalar(row[0], row[1]), "\(row)")
      #expect(string(Print.value(value, format, now: tuesday)) == row[3], "\(row[1]) \(row[0])|\(row[2])")
    }
  }

  @Test func lists() {
    let items = ["maçã", "pera", "uva"].map(bytes)
    #expect(string(Print.join(items)) == "maçã, pera e uva")
    #expect(string(Print.join(Array(items.prefix(2)))) == "maçã e pera")
    #expect(string(Print.join(Array(items.prefix(1)))) == "maçã")
    #expect(Print.join([]) == [])
    #expect(string(Print.join(items, separator: bytes(" / "))) == "maçã / pera / uva")
  }

  @Test func plurals() {
    for (count, word) in [(Int64(0), "vagas"), (1, "vaga"), (2, "vagas"), (-1, "vaga"), (100, "vagas")] {
      #expect(string(Print.plural(Decimal(count), one: bytes("vaga"), many: bytes("vagas"))) == word)
    }
    let half = Decimal(mantissa: 15, scale: 1) ?? .zero
    #expect(string(Print.plural(half, one: bytes("hora"), many: bytes("horas"))) == "hora")
  }

  @Test func limitsByCharacters() {
    for (text, limit, cut) in [
      ("Marcar consulta", 20, "Marcar consulta"), ("Marcar consulta", 8, "Marcar…"), ("ação", 4, "ação"),
      ("ação", 3, "aç…"),
      ("👍🏽👍🏽👍🏽", 2, "👍🏽…"), ("👩‍👩‍👧 família", 2, "👩‍👩‍👧…"), ("🇧🇷🇧🇷🇧🇷", 3, "🇧🇷🇧🇷🇧🇷"), ("abc", 0, ""), ("", 5, ""),
      ("e\u{301}a", 2, "e\u{301}a"),
    ] {
      #expect(string(Print.limit(bytes(text), to: limit)) == cut, "\(text) \(limit)")
    }
  }

  private func scalar(_ text: String, _ type: String) throws -> Scalar? {
    let token = bytes(text)[...]
    switch type {
    case "text": return .text(bytes(text))
    case "bool": return .bool(text == "true")
    case "int": return .int(Int64(text) ?? 0)
    case "decimal": return .decimal(try Literal.number(token))
    case "money":
      let isNegative = text.hasPrefix("-")
      return .money(try Literal.money(isNegative ? token.dropFirst() : token) * (isNegative ? -1 : 1))
    case "date": return .date(try Literal.date(token))
    case "time": return .time(try Literal.time(token))
    case "datetime": return try Literal.datetime(token).instant(at: .saoPaulo).map { .datetime($0) }
    case "duration": return .duration(try Literal.duration(token))
    case "schedule": return .schedule(try Literal.schedule(token))
    case "phone": return .phone(try Phone.normalized(token))
    case "email": return .email(bytes(text))
    case "cpf": return .cpf(try CPF.normalized(token))
    case "cnpj": return .cnpj(try CNPJ.normalized(token))
    case "cep": return .cep(try CEP.normalized(token))
    case "url": return .url(bytes(text))
    default: return nil
    }
  }
}
