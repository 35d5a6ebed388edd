import FlowValues

/// The texts that have to be valid: telephone numbers, addresses, documents.
enum ValidatedText {
  /// The usual form of a text as a type, nil if it is not valid.
  static func normalized(_ bytes: ArraySlice<UInt8>, as type: TypeID) -> [UInt8]? {
    switch type {
    case .phone: try? Phone.normalized(bytes)
    case .email: try? Email.normalized(bytes)
    case .cpf: try? CPF.normalized(bytes)
    case .cnpj: try? CNPJ.normalized(bytes)
    case .cep: try? CEP.normalized(bytes)
    case .url: try? WebAddress.normalized(bytes)
    default: nil
    }
  }
}
