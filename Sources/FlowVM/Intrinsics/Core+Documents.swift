import FlowBytecode
import FlowPortuguese
import FlowValues

extension Core {
  mutating func document(_ intrinsic: Intrinsic, _ arguments: UnsafeMutablePointer<Word>) -> Word? {
    let value = arguments[0]
    spend(heap.textCount(value))
    switch intrinsic {
    case .phoneParse: return parsed(value, as: .phone)
    case .emailParse: return parsed(value, as: .email)
    case .urlParse: return parsed(value, as: .url)
    case .cpfParse: return parsed(value, as: .cpf)
    case .cnpjParse: return parsed(value, as: .cnpj)
    case .cepParse: return parsed(value, as: .cep)
    case .phoneValid: return word(Phone.isValid(heap.text(value)[...]))
    case .emailValid: return word(Email.isValid(heap.text(value)[...]))
    case .urlValid: return word(WebAddress.isValid(heap.text(value)[...]))
    case .cpfValid: return word(CPF.isValid(heap.text(value)[...]))
    case .cnpjValid: return word(CNPJ.isValid(heap.text(value)[...]))
    case .cepValid: return word(CEP.isValid(heap.text(value)[...]))
    case .phoneIsMobile: return word(brazilianPhone(value).map(Phone.isBrazilianMobile) ?? false)
    case .phoneArea: return makeText(brazilianPhone(value).map { Array($0[3..<5]) } ?? [])
    case .pixKey:
      guard let key = PixKey(heap.text(value)[...]) else { return Word.none }
      return makeText(key.bytes)
    default: return fail(.unreachable)
    }
  }

  /// A telephone number of Brazil as `+55`, area code and number; nil if the text is none.
  private func brazilianPhone(_ value: Word) -> [UInt8]? {
    guard let number = try? Phone.normalized(heap.text(value)[...]), number.count >= 13,
      number.starts(with: Array("+55".utf8))
    else { return nil }
    return number
  }
}
