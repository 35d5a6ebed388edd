import FlowValues

extension TypeDescriptor {
  /// How the language writes a builtin type; empty for the others.
  public var builtinName: [UInt8] {
    switch self {
    case .void: Array("void".utf8)
    case .scalar(let kind): kind.name
    case .media: Array("media".utf8)
    case .typeReference: Array("type".utf8)
    case .sizedText, .resource, .optional, .list, .record, .enumeration: []
    }
  }
}

extension ScalarKind {
  /// How the language writes the type.
  public var name: [UInt8] { word.withUTF8Buffer { Array($0) } }

  var word: StaticString {
    switch self {
    case .text: "text"
    case .bool: "bool"
    case .int: "int"
    case .decimal: "decimal"
    case .money: "money"
    case .date: "date"
    case .time: "time"
    case .datetime: "datetime"
    case .duration: "duration"
    case .schedule: "schedule"
    case .phone: "phone"
    case .email: "email"
    case .cpf: "cpf"
    case .cnpj: "cnpj"
    case .cep: "cep"
    case .url: "url"
    }
  }
}
