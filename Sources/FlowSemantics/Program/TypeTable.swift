/// Interned types.
public struct TypeTable: Sendable {
  private var forms: [TypeForm] = (0..<Int32(TypeID.builtinCount)).map { .builtin($0) }
  private var indices: [TypeForm: Int32] = [:]

  public init() {}

  public var count: Int { forms.count }

  @inlinable public subscript(type: TypeID) -> TypeForm { form(type) }

  @usableFromInline func form(_ type: TypeID) -> TypeForm { forms[Int(type.index)] }

  /// The type of this form, made if it is new.
  public mutating func intern(_ form: TypeForm) -> TypeID {
    if case .builtin(let index) = form { return TypeID(index) }
    if let index = indices[form] { return TypeID(index) }
    let index = Int32(truncatingIfNeeded: forms.count)
    forms.append(form)
    indices[form] = index
    return TypeID(index)
  }

  public mutating func optional(_ type: TypeID) -> TypeID {
    if type == .unknown { return .unknown }
    if case .optional = self[type] { return type }
    return intern(.optional(type))
  }

  /// What an optional holds; nil for any other type.
  public func wrapped(_ type: TypeID) -> TypeID? {
    if case .optional(let inner) = self[type] { inner } else { nil }
  }

  /// What a list holds; nil for any other type.
  public func element(_ type: TypeID) -> TypeID? {
    if case .list(let inner) = self[type] { inner } else { nil }
  }
}
