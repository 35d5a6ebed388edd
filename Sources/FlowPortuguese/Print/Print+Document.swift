import FlowValues

extension Print {
  /// `123.456.789-09`; `mask` `***.456.789-**`; `digits` `12345678909`.
  public static func cpf(_ digits: [UInt8], _ format: PrintFormat = .standard) -> [UInt8] {
    switch format {
    case .digits: digits
    case .mask: maskedCPF(CPF.formatted(digits))
    default: CPF.formatted(digits)
    }
  }

  /// `12.345.678/0001-95`; `mask` `12.***.***/0001-**`; `digits` without marks.
  public static func cnpj(_ code: [UInt8], _ format: PrintFormat = .standard) -> [UInt8] {
    guard format != .digits else { return code }
    let text = CNPJ.formatted(code)
    guard format == .mask, text.count == 18 else { return text }
    return text[..<2] + hidden(text[2..<10]) + text[10..<15] + hidden(text[15...])
  }

  /// `01310-100`; `mask` `01310-***`; `digits` `01310100`.
  public static func cep(_ digits: [UInt8], _ format: PrintFormat = .standard) -> [UInt8] {
    switch format {
    case .digits: digits
    case .mask: maskedCEP(CEP.formatted(digits))
    default: CEP.formatted(digits)
    }
  }

  /// `(11) 98765-4321`; `mask` `(11) *****-4321`; `digits` `5511987654321`.
  public static func phone(_ number: [UInt8], _ format: PrintFormat = .standard) -> [UInt8] {
    let text = Phone.formatted(number)
    switch format {
    case .digits: return number.filter { $0.isDigit }
    case .mask:
      guard let dash = text.lastIndex(of: UInt8(ascii: "-")) else { return mask(number) }
      return text[..<5] + hidden(text[5..<dash]) + text[dash...]
    default: return text
    }
  }

  /// `mask` `jo***@gmail.com`
  public static func email(_ address: [UInt8], _ format: PrintFormat = .standard) -> [UInt8] {
    guard format == .mask, let at = address.lastIndex(of: UInt8(ascii: "@")) else { return text(address, format) }
    var text = Array(address[..<TextCut.boundary(in: address[..<at], near: min(2, at - 1))])
    text.append("***")
    return text + address[at...]
  }

  private static func maskedCPF(_ text: [UInt8]) -> [UInt8] {
    guard text.count == 14 else { return hidden(text[...]) }
    return hidden(text[..<4]) + text[4..<11] + hidden(text[11...])
  }

  private static func maskedCEP(_ text: [UInt8]) -> [UInt8] {
    guard text.count == 9 else { return hidden(text[...]) }
    return text[..<5] + hidden(text[5...])
  }

  /// Letters and digits become `*`, marks stay.
  private static func hidden(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.map { $0.isDigit || $0.isASCIILetter ? UInt8(ascii: "*") : $0 }
  }
}
