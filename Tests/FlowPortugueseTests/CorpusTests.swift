import FlowPortuguese
import FlowValues
import Testing

/// Replies as Brazilians write them on WhatsApp, and what they mean.
@Suite struct CorpusTests {
  static let files = [
    "yes-no", "int", "decimal", "money", "date", "time", "datetime", "duration", "phone", "email", "cpf", "cnpj", "cep",
    "url", "text", "name",
  ]

  @Test(arguments: files) func meansWhatItSays(_ file: String) throws {
    let rows = try Repository.rows("portuguese/\(file).tsv")
    #expect(!rows.isEmpty)
    for row in rows {
      guard row.count == 3 else {
        Issue.record("three columns: \(row)")
        continue
      }
      #expect(meaning(of: row[0], as: row[1]) == row[2], "\(row[1]): \(row[0])")
    }
  }

  @Test func theCorpusIsLarge() throws {
    let count = try Self.files.reduce(0) { try $0 + Repository.rows("portuguese/\($1).tsv").count }
    print("corpus: \(count) replies")
    #expect(count >= 600)
  }

  private func meaning(of reply: String, as type: String) -> String {
    if type == "name" { return Understand.name(bytes(reply)[...]).map(string) ?? "?" }
    guard let kind = ScalarKind.allCases.first(where: { "\($0)" == type }) else { return "no type \(type)" }
    return described(understand(reply, as: kind))
  }
}
