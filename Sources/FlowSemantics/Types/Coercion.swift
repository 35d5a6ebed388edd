import FlowDiagnostics
import FlowSyntax

/// From the type that a value has to the one that is needed. Every conversion is written into the program.
extension Analyzer {
  /// The value of an expression as a type; what does not fit is reported.
  @inline(__always)
  mutating func value(_ node: SyntaxNode, as type: TypeID) -> ExpressionID {
    let id = expression(node, expecting: type)
    return self.type(of: id) == type ? id : coerce(id, to: type, at: node)
  }

  mutating func coerce(_ id: ExpressionID, to target: TypeID, at node: SyntaxNode) -> ExpressionID {
    if let converted = converted(id, to: target) { return converted }
    reportMismatch(id, target, at: node)
    return invalid(node.index)
  }

  /// The converted expression, nil when there is no conversion.
  mutating func converted(_ id: ExpressionID, to target: TypeID) -> ExpressionID? {
    let source = type(of: id)
    if source == target || source == .unknown || target == .unknown { return id }
    if let inner = program.types.wrapped(target) { return convertedToOptional(id, source, target, inner) }
    let node = program.expressions[Int(id.index)].node
    switch program.types[target] {
    case .builtin:
      if target.index >= TypeID.phone.index, target.index <= TypeID.url.index { return validated(id, target) }
      if target == .text, isTextLike(source) { return add(.asText(id), .text, node) }
      if target == .decimal, source == .int { return intToDecimal(id, node) }
      return nil
    case .sizedText(let size):
      guard let bound = textBound(id), bound <= Int(size) else { return nil }
      return retyped(id, target)
    case .list(let element): return convertedToList(id, source, target, element)
    default: return nil
    }
  }

  /// A text written in the program where a `cep`, a `phone` … is wanted: checked here, kept in its usual form.
  private mutating func validated(_ id: ExpressionID, _ target: TypeID) -> ExpressionID? {
    let expression = program.expressions[Int(id.index)]
    guard case .text(let name) = expression.form,
      let bytes = ValidatedText.normalized(program.names.bytes(of: name), as: target)
    else { return nil }
    return add(.text(program.names.intern(bytes)), target, expression.node)
  }

  private mutating func intToDecimal(_ id: ExpressionID, _ node: Int32) -> ExpressionID {
    if case .int(let value) = program.expressions[Int(id.index)].form {
      return add(.decimal(mantissa: value, scale: 0), .decimal, node)
    }
    return add(.intToDecimal(id), .decimal, node)
  }

  private mutating func convertedToOptional(
    _ id: ExpressionID, _ source: TypeID, _ target: TypeID, _ inner: TypeID
  ) -> ExpressionID? {
    let node = program.expressions[Int(id.index)].node
    if source == .none { return add(.none, target, node) }
    if let held = program.types.wrapped(source) {
      // `text(20)?` where `text?` is wanted: the same bytes.
      return isWidening(held, inner) ? add(.asText(id), target, node) : nil
    }
    guard let value = converted(id, to: inner) else { return nil }
    return add(.wrap(value), target, node)
  }

  private mutating func convertedToList(
    _ id: ExpressionID, _ source: TypeID, _ target: TypeID, _ element: TypeID
  ) -> ExpressionID? {
    guard let held = program.types.element(source) else { return nil }
    let node = program.expressions[Int(id.index)].node
    if held == .none { return add(.list(.empty), target, node) }
    return isWidening(held, element) ? add(.asText(id), target, node) : nil
  }

  /// The same value under another type: a literal that was measured is a `text(N)`.
  private mutating func retyped(_ id: ExpressionID, _ type: TypeID) -> ExpressionID {
    let expression = program.expressions[Int(id.index)]
    switch expression.form {
    case .text, .interpolation: return add(expression.form, type, expression.node)
    default: return add(.asText(id), type, expression.node)
    }
  }

  // MARK: Texts

  /// Validated and bounded texts: usable where a text is wanted.
  func isTextLike(_ type: TypeID) -> Bool {
    if type.index >= TypeID.phone.index && type.index <= TypeID.url.index { return true }
    if case .sizedText = program.types[type] { return true }
    return type == .text
  }

  /// Whether every value of one type is, byte for byte, a value of the other.
  func isWidening(_ source: TypeID, _ target: TypeID) -> Bool {
    if source == target { return true }
    if target == .text { return isTextLike(source) }
    if case .sizedText(let size) = program.types[source], case .sizedText(let room) = program.types[target] {
      return size <= room
    }
    if let held = program.types.element(source), let wanted = program.types.element(target) {
      return isWidening(held, wanted)
    }
    return false
  }

  // MARK: Common types

  /// The type that both values can have; nil when there is none.
  mutating func join(_ left: TypeID, _ right: TypeID) -> TypeID? {
    if left == right { return left }
    if left == .unknown || right == .unknown { return .unknown }
    if left == .none { return program.types.optional(right) }
    if right == .none { return program.types.optional(left) }
    let inner = (program.types.wrapped(left), program.types.wrapped(right))
    if inner.0 != nil || inner.1 != nil {
      guard let joined = join(inner.0 ?? left, inner.1 ?? right) else { return nil }
      return program.types.optional(joined)
    }
    if isTextLike(left), isTextLike(right) { return joinTexts(left, right) }
    if left == .int && right == .decimal || left == .decimal && right == .int { return .decimal }
    if let first = program.types.element(left), let second = program.types.element(right) {
      guard let joined = join(first, second) else { return nil }
      return program.types.list(joined)
    }
    return nil
  }

  private mutating func joinTexts(_ left: TypeID, _ right: TypeID) -> TypeID {
    guard case .sizedText(let first) = program.types[left], case .sizedText(let second) = program.types[right] else {
      return .text
    }
    return first > second ? left : right
  }

  /// `none`, `[]` and what is made of them: the type is not told by the value.
  func isOpen(_ type: TypeID) -> Bool {
    if type == .none { return true }
    if let element = program.types.element(type) { return isOpen(element) }
    return false
  }
}
