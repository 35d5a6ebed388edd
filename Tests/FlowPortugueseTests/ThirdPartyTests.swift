import FlowPortuguese
import FlowValues
import Foundation
import Testing

/// Cases that Microsoft Recognizers-Text keeps for Portuguese (MIT), read where they lie beside the repository.
///
/// Each file must reach 95 % of its applicable cases. A case that expects what a Brazilian would not mean, or what no
/// question of the language asks for, stands with its reason in Tests/Corpus/portuguese/excluded.tsv.
@Suite struct ThirdPartyTests {
  static let files: [(name: String, check: @Sendable (ThirdPartyCase) -> Bool)] = [
    ("BooleanModel.json", ThirdPartyCheck.bool),
    ("CurrencyModel.json", ThirdPartyCheck.money),
    ("DateParser.json", ThirdPartyCheck.date),
    ("DateTimeParser.json", ThirdPartyCheck.datetime),
    ("DurationParser.json", ThirdPartyCheck.duration),
    ("NumberModel.json", ThirdPartyCheck.decimal),
    ("PhoneNumberModel.json", ThirdPartyCheck.phone),
    ("TimeParser.json", ThirdPartyCheck.time),
  ]

  @Test(arguments: 0..<files.count) func understandsWhatOthersCollected(_ number: Int) throws {
    let (name, check) = Self.files[number]
    guard let url = Repository.thirdParty(name) else {
      print("third-party data not found: ../shared/data/portuguese/\(name)")
      #expect(ProcessInfo.processInfo.environment["CI"] != "true", "CI needs the third-party data")
      return
    }
    let excluded = try Self.excluded(name)
    let cases = try ThirdPartyCase.read(url)
    let unknown = excluded.subtracting(cases.map(\.input))
    #expect(unknown.isEmpty, "excluded, but not in \(name): \(unknown)")
    let applicable = cases.filter { !excluded.contains($0.input) }
    let failed = applicable.filter { !check($0) }
    let passed = applicable.count - failed.count
    print("\(name): \(passed) of \(applicable.count) applicable, \(cases.count - applicable.count) excluded")
    for item in failed { print("  not as expected: \(item.input.prefix(150)) -> \(item.expected)") }
    #expect(passed * 100 >= applicable.count * 95, "\(name)")
  }

  private static func excluded(_ name: String) throws -> Set<String> {
    let rows = try Repository.rows("portuguese/excluded.tsv").filter { $0.first == name }
    for row in rows where row.count != 3 || row[2].isEmpty { Issue.record("no reason: \(row)") }
    return Set(rows.map { $0[1] })
  }
}
