/// A name that the language itself gives a meaning and that has a spelling in both languages: not a keyword, for an
/// author may use it as a name.
public struct BuiltinName: Sendable {
  /// Where the two spellings mean the same.
  public enum Role: Sendable, Equatable {
    /// In the place of a type.
    case type
    /// In the place of a value, unless the file declares the name itself.
    case value
  }

  public let english: StaticString
  public let portuguese: StaticString
  public let role: Role

  init(_ english: StaticString, _ portuguese: StaticString, _ role: Role) {
    self.english = english
    self.portuguese = portuguese
    self.role = role
  }

  public func spelling(in language: KeywordLanguage) -> StaticString {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }
}

extension BuiltinName {
  public static let all: [BuiltinName] = [
    BuiltinName("text", "texto", .type),
    BuiltinName("bool", "lógico", .type),
    BuiltinName("int", "inteiro", .type),
    BuiltinName("decimal", "decimal", .type),
    BuiltinName("money", "dinheiro", .type),
    BuiltinName("date", "data", .type),
    BuiltinName("time", "hora", .type),
    BuiltinName("datetime", "data_hora", .type),
    BuiltinName("duration", "duração", .type),
    BuiltinName("schedule", "expediente", .type),
    BuiltinName("phone", "telefone", .type),
    BuiltinName("email", "email", .type),
    BuiltinName("cpf", "cpf", .type),
    BuiltinName("cnpj", "cnpj", .type),
    BuiltinName("cep", "cep", .type),
    BuiltinName("url", "url", .type),
    BuiltinName("media", "mídia", .type),
    BuiltinName("list", "lista", .type),
    BuiltinName("now", "agora", .value),
    BuiltinName("today", "hoje", .value),
    BuiltinName("reply", "resposta", .value),
  ]
}
