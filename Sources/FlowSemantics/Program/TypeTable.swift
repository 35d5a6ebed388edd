/// Interned types.
public struct TypeTable: Sendable {
  private var forms: [TypeForm] = (0..<Int32(TypeID.builtinCount)).map { .builtin($0) }
  private var indices: [TypeForm: Int32] = [:]
  /// By type: the optional and the list of it, or 0.
  private var optionals = [Int32](repeating: 0, count: TypeID.builtinCount)
  private var lists = [Int32](repeating: 0, count: TypeID.builtinCount)

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
    optionals.append(0)
    lists.append(0)
    indices[form] = index
    return TypeID(index)
  }

  /// `T?`; of an optional itself.
  public mutating func optional(_ type: TypeID) -> TypeID {
    let known = optionals[Int(type.index)]
    if known != 0 { return TypeID(known) }
    if type == .unknown { return .unknown }
    if case .optional = self[type] { return type }
    let optional = intern(.optional(type))
    optionals[Int(type.index)] = optional.index
    return optional
  }

  /// `list<T>`
  public mutating func list(_ element: TypeID) -> TypeID {
    let known = lists[Int(element.index)]
    if known != 0 { return TypeID(known) }
    let list = intern(.list(element))
    lists[Int(element.index)] = list.index
    return list
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
