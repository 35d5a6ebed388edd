import FlowPortuguese
import FlowValues
import Testing

@Suite struct ReaskTests {
  @Test func saysWhatWasNotUnderstoodAndHowToWriteIt() {
    for (reply, kind, message) in [
      ("blá", ScalarKind.date, "Não entendi a data. Pode escrever como 25/11, “amanhã” ou “sexta-feira”?"),
      ("31/02", .date, "Essa data não existe no calendário. Pode conferir? Por exemplo: 25/11"),
      (
        "sexta que vem", .date,
        "Fiquei na dúvida: sexta-feira, 27 de novembro ou sexta-feira, 4 de dezembro?"
      ),
      ("às 6", .time, "Fiquei na dúvida: 18:00 ou 06:00?"),
      ("amanhã", .datetime, "Certo! E a que horas? Escreva o dia e o horário juntos, por exemplo: 25/11 às 14:30"),
      (
        "terça às 14h", .datetime,
        "Fiquei na dúvida: terça-feira, 24 de novembro às 14:00 ou terça-feira, 1º de dezembro às 14:00?"
      ),
      ("123.456.789-00", .cpf, "Esse CPF não confere. Pode olhar se não faltou ou trocou algum número?"),
      ("98765-4321", .phone, "Faltou o DDD. Pode mandar o número completo? Por exemplo: (11) 98765-4321"),
      ("2,5", .int, "Preciso de um número inteiro, sem vírgula. Por exemplo: 3"),
      ("50 dólares", .money, "Só consigo anotar valores em reais. Quanto seria em R$?"),
      ("sim", .bool, ""),
    ] {
      let understanding = understand(reply, as: kind)
      #expect(string(Reask.message(for: kind, understanding, now: tuesday)) == message, "\(reply)")
    }
  }

  /// Every kind and every reason has words, and WhatsApp shows them on one screen.
  @Test func neverSilentNeverLong() {
    for kind in ScalarKind.allCases {
      for understanding in [.notUnderstood] + OutOfRange.allCases.map({ Understanding.outOfRange($0) }) {
        let message = Reask.message(for: kind, understanding, now: tuesday)
        #expect(!message.isEmpty && message.count < 160 && !message.contains(UInt8(ascii: "#")))
      }
    }
  }

  @Test func choices() {
    let options = ["Corte feminino", "Corte masculino", "Barba"].map { ChoiceOption(id: [], title: bytes($0)) }
    let doubt = Reask.choice(.ambiguous([0, 1]), among: options)
    #expect(string(doubt) == "Você quis dizer “Corte feminino” ou “Corte masculino”?")
    let unknown = Reask.choice(.none, among: options)
    #expect(string(unknown) == "Não encontrei essa opção. Toque em uma delas ou escreva o número. 🙂")
    #expect(Reask.choice(.option(0, by: .title), among: options).isEmpty)
    #expect(Reask.choice(.ambiguous([0, 99]), among: options) == bytes("Você quis dizer “Corte feminino”?"))
  }
}
