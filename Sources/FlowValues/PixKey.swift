/// Keys under which an account receives Pix.
public enum PixKey: Equatable, Sendable {
  case cpf([UInt8])
  case cnpj([UInt8])
  case phone([UInt8])
  case email([UInt8])
  /// A random key: 32 hexadecimal digits in groups (UUID).
  case random([UInt8])

  /// The kind of key that the text is. Eleven digits that are both a CPF and a telephone number are a CPF: a telephone
  /// key is written with `+55`.
  public init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = bytes.trimmed
    if let uuid = Self.uuid(bytes) {
      self = .random(uuid)
    } else if let email = try? Email.normalized(bytes) {
      self = .email(email)
    } else if bytes.first != UInt8(ascii: "+"), let cpf = try? CPF.normalized(bytes) {
      self = .cpf(cpf)
    } else if let cnpj = try? CNPJ.normalized(bytes) {
      self = .cnpj(cnpj)
    } else if let phone = try? Phone.normalized(bytes) {
      self = .phone(phone)
    } else {
      return nil
    }
  }

  /// The key as the directory of the central bank (DICT) holds it.
  public var bytes: [UInt8] {
    switch self {
    case .cpf(let bytes), .cnpj(let bytes), .phone(let bytes), .email(let bytes), .random(let bytes): bytes
    }
  }

  private static func uuid(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.count == 36 else { return nil }
    for (position, byte) in bytes.enumerated() {
      let isHyphenPlace = position == 8 || position == 13 || position == 18 || position == 23
      let isHexadecimal = byte.isDigit || byte.lowered &- 97 < 6
      guard isHyphenPlace ? byte == UInt8(ascii: "-") : isHexadecimal else { return nil }
    }
    return bytes.map { $0.lowered }
  }
}
