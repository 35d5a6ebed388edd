/// A type: index into the `TypeTable`. Equal types have equal indices.
public struct TypeID: Equatable, Hashable, Sendable {
  public var index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }

  /// Stands for whatever a mistake left unknown; agrees with every type so that one mistake gives one diagnostic.
  public static let unknown = TypeID(0)
  /// The type of what gives nothing.
  public static let void = TypeID(1)
  /// The type of the literal `none` before an optional type is known.
  public static let none = TypeID(2)
  public static let text = TypeID(3)
  public static let bool = TypeID(4)
  public static let int = TypeID(5)
  public static let decimal = TypeID(6)
  public static let money = TypeID(7)
  public static let date = TypeID(8)
  public static let time = TypeID(9)
  public static let datetime = TypeID(10)
  public static let duration = TypeID(11)
  public static let schedule = TypeID(12)
  public static let phone = TypeID(13)
  public static let email = TypeID(14)
  public static let cpf = TypeID(15)
  public static let cnpj = TypeID(16)
  public static let cep = TypeID(17)
  public static let url = TypeID(18)
  public static let media = TypeID(19)
  public static let contact = TypeID(20)
  /// Of a parameter that takes the name of an enum (`ai.classify(…, into: Intent)`), a record, or any type.
  public static let enumType = TypeID(21)
  public static let recordType = TypeID(22)
  public static let anyType = TypeID(23)
  /// The parameter `T` of a generic builtin.
  public static let parameter = TypeID(24)
  public static let builtinCount = 25
}

/// What a type is made of.
public enum TypeForm: Equatable, Hashable, Sendable {
  /// One of the built-in types; its index is its identity.
  case builtin(Int32)
  /// `text(N)`: at most N characters.
  case sizedText(Int32)
  case optional(TypeID)
  case list(TypeID)
  case range(TypeID)
  case record(RecordID)
  case enumeration(EnumerationID)
  /// The result of an effect.
  case outcomes(OutcomeSetID)
  case resource(ResourceID)
}
