import FlowValues

/// The texts of `Reask`. In examples, `#` stands for tomorrow as day and month.
enum ReaskTexts {
  static func unknown(_ kind: ScalarKind, now: LocalNow) -> [UInt8] {
    text(unknown(kind), now: now)
  }

  static func reason(_ reason: OutOfRange, _ kind: ScalarKind, now: LocalNow) -> [UInt8] {
    text(self.reason(reason, kind), now: now)
  }

  private static func unknown(_ kind: ScalarKind) -> StaticString {
    switch kind {
    case .text: "Não recebi nada escrito. Pode escrever de novo, por favor?"
    case .bool: "Não entendi se é sim ou não. Pode responder só com *sim* ou *não*?"
    case .int: "Não entendi o número. Pode escrever só ele? Por exemplo: 3"
    case .decimal: "Não entendi o número. Pode escrever só ele? Por exemplo: 2,5"
    case .money: "Não entendi o valor. Pode escrever assim: R$ 50,00?"
    case .date: "Não entendi a data. Pode escrever como #, “amanhã” ou “sexta-feira”?"
    case .time: "Não entendi o horário. Pode escrever como 14:30 ou “3 da tarde”?"
    case .datetime: "Não entendi o dia e o horário. Pode escrever assim: # às 14:30?"
    case .duration: "Não entendi quanto tempo. Pode escrever como 30 min, 1h30 ou 2 dias?"
    case .schedule: "Não entendi os horários. Pode escrever assim: seg-sex 8:00-18:00?"
    case .phone: "Não entendi o telefone. Pode mandar com DDD? Por exemplo: (11) 98765-4321"
    case .email: "Não entendi o e-mail. Pode escrever assim: nome@exemplo.com.br?"
    case .cpf: "Não entendi o CPF. São 11 números, por exemplo: 123.456.789-09"
    case .cnpj: "Não entendi o CNPJ. São 14 caracteres, por exemplo: 12.345.678/0001-95"
    case .cep: "Não entendi o CEP. São 8 números, por exemplo: 01310-100"
    case .url: "Não entendi o endereço do site. Pode escrever assim: www.exemplo.com.br?"
    }
  }

  private static func reason(_ reason: OutOfRange, _ kind: ScalarKind) -> StaticString {
    switch reason {
    case .noSuchDate: "Essa data não existe no calendário. Pode conferir? Por exemplo: #"
    case .noSuchTime: "Esse horário não existe no relógio. Pode conferir? Por exemplo: 14:30"
    case .missingDay: "Em que dia? Pode escrever como # ou “sexta-feira”."
    case .missingTime:
      kind == .datetime
        ? "Certo! E a que horas? Escreva o dia e o horário juntos, por exemplo: # às 14:30"
        : "E a que horas? Por exemplo: 14:30"
    case .tooLarge: "Esse número é grande demais para mim. Pode conferir?"
    case .notWhole: "Preciso de um número inteiro, sem vírgula. Por exemplo: 3"
    case .foreignCurrency: "Só consigo anotar valores em reais. Quanto seria em R$?"
    case .wrongCheckDigits:
      kind == .cnpj
        ? "Esse CNPJ não confere. Pode olhar se não faltou ou trocou algum caractere?"
        : "Esse CPF não confere. Pode olhar se não faltou ou trocou algum número?"
    case .wrongLength: wrongLength(kind)
    case .unknownAreaCode: "Não conheço esse DDD. Pode conferir? Por exemplo: (11) 98765-4321"
    case .missingAreaCode: "Faltou o DDD. Pode mandar o número completo? Por exemplo: (11) 98765-4321"
    }
  }

  private static func wrongLength(_ kind: ScalarKind) -> StaticString {
    switch kind {
    case .cpf: "O CPF tem 11 números. Pode conferir e mandar de novo?"
    case .cnpj: "O CNPJ tem 14 caracteres. Pode conferir e mandar de novo?"
    case .cep: "O CEP tem 8 números. Pode conferir e mandar de novo?"
    default: "Parece que faltou ou sobrou um número. Pode conferir? Por exemplo: (11) 98765-4321"
    }
  }

  private static func text(_ pattern: StaticString, now: LocalNow) -> [UInt8] {
    let tomorrow = now.today.adding(days: 1) ?? now.today
    return pattern.withUTF8Buffer { bytes in
      var text: [UInt8] = []
      for byte in bytes {
        if byte == UInt8(ascii: "#") {
          text += Print.date(tomorrow, .short, today: now.today)
        } else {
          text.append(byte)
        }
      }
      return text
    }
  }
}
