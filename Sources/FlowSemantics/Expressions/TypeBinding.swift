import FlowDiagnostics
import FlowSyntax

/// What a call puts in the place of `T`, or of `enum_type` and `record_type`.
struct TypeBinding {
  /// Whether the callee has a `T`.
  var isGeneric = false
  /// What `T` stands for, once known.
  var parameter: TypeID?
  /// The type named by an argument.
  var named: TypeID?

  /// A type with `T` replaced by what is known of it.
  func applied(to type: TypeID, _ types: inout TypeTable) -> TypeID {
    if type == .parameter { return parameter ?? .unknown }
    switch types[type] {
    case .optional(let inner): return types.optional(applied(to: inner, &types))
    case .list(let element):
      let applied = applied(to: element, &types)
      return applied == .unknown ? .unknown : types.list(applied)
    default: return type
    }
  }
}

extension Analyzer {
  /// Whether a type mentions `T`.
  func isGeneric(_ type: TypeID) -> Bool {
    if type == .parameter { return true }
    switch program.types[type] {
    case .optional(let inner), .list(let inner): return isGeneric(inner)
    default: return false
    }
  }

  /// An argument as its parameter's type; the first one that tells what `T` is decides.
  mutating func bound(
    _ id: ExpressionID, _ field: Field, at node: SyntaxNode, _ binding: inout TypeBinding
  ) -> ExpressionID {
    guard binding.isGeneric, isGeneric(field.type) else { return coerce(id, to: field.type, at: node) }
    if binding.parameter == nil { binding.parameter = match(field.type, type(of: id)) }
    guard binding.parameter != nil else {
      if type(of: id) != .unknown { reportMismatch(id, field.type, at: node) }
      return invalid(node.index)
    }
    return coerce(id, to: binding.applied(to: field.type, &program.types), at: node)
  }

  /// What `T` must be for a pattern to be this type.
  private func match(_ pattern: TypeID, _ type: TypeID) -> TypeID? {
    if pattern == .parameter { return type }
    switch (program.types[pattern], program.types[type]) {
    case (.optional(let inner), .optional(let held)): return match(inner, held)
    case (.optional(let inner), _): return match(inner, type)
    case (.list(let inner), .list(let element)): return element == .none ? .unknown : match(inner, element)
    default: return nil
    }
  }

  mutating func builtinCall(_ id: BuiltinID, _ receiver: ExpressionID?, _ node: CallExpr) -> ExpressionID {
    let builtin = program.builtins[Int(id.index)]
    var binding = TypeBinding()
    binding.isGeneric = builtin.parameters.contains { isGeneric($0.type) }
    let arguments = arguments(
      node.node.child(.arguments), of: builtin.parameters, receiver, for: builtin.name, at: node.node, &binding)
    let result = binding.isGeneric ? binding.applied(to: builtin.result, &program.types) : builtin.result
    return add(.builtin(id, arguments), result, node.node.index)
  }

  // MARK: Names of types

  /// The argument of a parameter of type `enum_type` or `record_type`.
  mutating func typeName(_ node: SyntaxNode, _ field: Field, _ binding: inout TypeBinding) -> ExpressionID {
    guard let type = namedType(node, field.type) else {
      reportTypeNameNeeded(node, field)
      return invalid(node.index)
    }
    if binding.named == nil { binding.named = type }
    return add(.typeName(type), field.type, node.index)
  }

  private mutating func namedType(_ node: SyntaxNode, _ wanted: TypeID) -> TypeID? {
    guard node.kind == .nameExpr else { return nil }
    let name = intern(NameExpr(node).name)
    if wanted == .anyType, let builtin = known.type(name, in: language), builtin != .void { return builtin }
    let index = globals[name]
    guard index >= 0 else { return nil }
    let symbol = symbols[Int(index)]
    switch symbol.kind {
    case .enumeration where wanted != .recordType:
      return program.types.intern(.enumeration(EnumerationID(symbol.index)))
    case .record where wanted != .enumType: return program.types.intern(.record(RecordID(symbol.index)))
    default: return nil
    }
  }

  private mutating func reportTypeNameNeeded(_ node: SyntaxNode, _ field: Field) {
    if node.isMissing { return }
    var kinds: [Symbol.Kind] = []
    if field.type != .recordType { kinds.append(.enumeration) }
    if field.type != .enumType { kinds.append(.record) }
    guard node.kind == .nameExpr else {
      report(.typeNameNeeded, at: node.span, [string(field.name)])
      return
    }
    let name = intern(NameExpr(node).name)
    if locals[name] == NameMap.absent, globals[name] < 0 {
      if symbol(name, at: node.span) == nil, !isAmbiguous(name) {
        report(unknown: .unknownType, [string(name)], suggestions(for: name, kinds: kinds), at: node.span)
      }
      return
    }
    report(.typeNameNeeded, at: node.span, [string(field.name)])
  }
}
