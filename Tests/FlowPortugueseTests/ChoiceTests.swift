import FlowPortuguese
import Foundation
import Testing

@Suite struct ChoiceTests {
  @Test func choosesWhatTheTableSays() throws {
    for row in try Repository.rows("portuguese/choice.tsv") {
      guard row.count == 4 else {
        Issue.record("not a row: \(row)")
        continue
      }
      let options = row[0].components(separatedBy: " / ").map { ChoiceOption(id: [], title: bytes($0)) }
      let match = Choice.match(bytes(row[1])[...], among: options, now: tuesday)
      #expect(described(match, options) == row[2], "\(row[1])")
      if case .option(_, let evidence) = match { #expect("\(evidence)" == row[3], "\(row[1])") }
    }
  }

  @Test func identifiersAndSynonyms() {
    let options = [
      ChoiceOption(id: bytes("a1"), title: bytes("Agendar"), synonyms: [bytes("marcar"), bytes("horário")]),
      ChoiceOption(id: bytes("b2"), title: bytes("Atendente"), synonyms: [bytes("humano"), bytes("pessoa")]),
    ]
    #expect(Choice.match(bytes("b2")[...], among: options) == .option(1, by: .id))
    #expect(Choice.match(bytes("HUMANO")[...], among: options) == .option(1, by: .synonym))
    #expect(Choice.match(bytes("horario")[...], among: options) == .option(0, by: .synonym))
    #expect(Choice.match(bytes("quero falar com uma pessoa")[...], among: options) == .option(1, by: .words))
    #expect(Choice.match(bytes("horaro")[...], among: options) == .option(0, by: .spelling))
    #expect(Choice.match(bytes("2")[...], among: []) == .none)
  }

  @Test func equalTitlesAreAmbiguous() {
    let options = ["Unidade Centro", "unidade centro", "Norte"].map { ChoiceOption(id: [], title: bytes($0)) }
    #expect(Choice.match(bytes("UNIDADE CENTRO")[...], among: options) == .ambiguous([0, 1]))
  }

  @Test func keywordsAreWholeMessages() {
    for reply in ["sair", "SAIR", "Sair!", " sair ", "sáir"] {
      #expect(Keyword.matches(bytes(reply)[...], bytes("sair")[...]), "\(reply)")
    }
    for reply in ["quero sair", "sai", "", "sair daqui"] {
      #expect(!Keyword.matches(bytes(reply)[...], bytes("sair")[...]), "\(reply)")
    }
    #expect(Keyword.matches(bytes("falar com ATENDENTE.")[...], bytes("Falar com atendente")[...]))
  }

  private func described(_ match: ChoiceMatch, _ options: [ChoiceOption]) -> String {
    switch match {
    case .option(let index, _): string(options[index].title)
    case .ambiguous(let indices): indices.map { string(options[$0].title) }.joined(separator: " / ")
    case .none: "?"
    }
  }
}
