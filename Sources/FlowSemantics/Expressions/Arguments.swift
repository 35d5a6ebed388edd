import FlowDiagnostics
import FlowSyntax

/// Arguments put to the parameters of a call.
extension Analyzer {
  /// Marks a parameter without an argument.
  private static let notGiven = ExpressionID(-1 as Int32)

  /// The arguments in the order of the parameters, defaults filled in.
  ///
  /// - Parameters:
  ///   - node: the parentheses; nil where there are none.
  ///   - receiver: the value before the point, which is the first argument.
  ///   - name: of what is called, for messages.
  ///   - call: the node to blame for what is missing.
  ///   - binding: the types that stand for `T`, `enum_type` and `record_type`.
  mutating func arguments(
    _ node: SyntaxNode?, of fields: [Field], _ receiver: ExpressionID? = nil, for name: Name, at call: SyntaxNode,
    _ binding: inout TypeBinding
  ) -> Arguments {
    let start = pendingExpressions.count
    for _ in 0..<fields.count { pendingExpressions.append(Self.notGiven) }
    var given = 0
    if let receiver, !fields.isEmpty {
      pendingExpressions[start] = bound(receiver, fields[0], at: call, &binding)
      given = 1
    }
    if let node { given = place(node, fields, start, given, name, &binding) }
    if given > fields.count {
      report(.extraArgument, at: calleeSpan(call), [string(name), String(fields.count), String(given)])
    }
    fillIn(fields, start, name, at: call)
    return takeExpressions(since: start)
  }

  /// Of a call without type names.
  mutating func arguments(
    _ node: SyntaxNode?, of fields: [Field], _ receiver: ExpressionID? = nil, for name: Name, at call: SyntaxNode
  ) -> Arguments {
    var binding = TypeBinding()
    return arguments(node, of: fields, receiver, for: name, at: call, &binding)
  }

  /// Puts each argument to its parameter; the result is how many stand in order, too many included.
  private mutating func place(
    _ node: SyntaxNode, _ fields: [Field], _ start: Int, _ first: Int, _ callee: Name, _ binding: inout TypeBinding
  ) -> Int {
    var position = first
    var sawName = false
    for child in node.children where child.kind == .argument {
      let argument = ArgumentNode(child)
      let value = argument.expression
      guard let label = argument.name else {
        if sawName {
          report(.positionalAfterNamed, at: value.span)
          position = firstFree(start, fields.count)
        }
        if position < fields.count {
          give(value, fields[position], start + position, at: child.span, &binding)
        } else {
          _ = expression(value)
        }
        position += 1
        continue
      }
      sawName = true
      let name = intern(label)
      guard let number = fields.firstIndex(where: { $0.name == name }) else {
        report(
          unknown: .unknownParameter, [string(callee), string(name)], suggestions(for: name, among: fields),
          at: label.span)
        continue
      }
      give(value, fields[number], start + number, at: label.span, &binding)
    }
    return position
  }

  /// The first parameter that has no argument yet.
  private func firstFree(_ start: Int, _ count: Int) -> Int {
    for number in 0..<count where pendingExpressions[start + number] == Self.notGiven { return number }
    return count
  }

  private mutating func give(
    _ node: SyntaxNode, _ field: Field, _ slot: Int, at span: Span, _ binding: inout TypeBinding
  ) {
    if pendingExpressions[slot] != Self.notGiven { report(.repeatedArgument, at: span, [string(field.name)]) }
    pendingExpressions[slot] = argument(node, field, &binding)
  }

  private mutating func argument(_ node: SyntaxNode, _ field: Field, _ binding: inout TypeBinding) -> ExpressionID {
    switch field.type {
    case .enumType, .recordType, .anyType: return typeName(node, field, &binding)
    default: break
    }
    guard binding.isGeneric, isGeneric(field.type) else { return value(node, as: field.type) }
    return bound(
      expression(node, expecting: binding.applied(to: field.type, &program.types)), field, at: node, &binding)
  }

  /// What is called, without the parentheses.
  private func calleeSpan(_ call: SyntaxNode) -> Span {
    switch call.kind {
    case .callExpr: CallExpr(call).callee.span
    case .runExpr: RunExpr(call).path.node.span
    case .target: TargetNode(call).keyword.span
    default: call.span
    }
  }

  /// Parameters that got nothing take their default, or nothing if they may be missing.
  private mutating func fillIn(_ fields: [Field], _ start: Int, _ name: Name, at call: SyntaxNode) {
    var missing: [Name] = []
    for (number, field) in fields.enumerated() where pendingExpressions[start + number] == Self.notGiven {
      if let standard = field.standard {
        pendingExpressions[start + number] = standard
      } else if program.types.wrapped(field.type) != nil {
        pendingExpressions[start + number] = add(.none, field.type, call.index)
      } else {
        pendingExpressions[start + number] = invalid(call.index)
        if field.type != .unknown || !field.name.isEmpty(in: program.names) { missing.append(field.name) }
      }
    }
    guard !missing.isEmpty else { return }
    var names = ""
    for (index, field) in missing.enumerated() { names += (index > 0 ? "`, `" : "") + string(field) }
    report(.missingArgument, at: calleeSpan(call), [string(name), names])
  }
}

extension Name {
  fileprivate func isEmpty(in names: NameTable) -> Bool { names.bytes(of: self).isEmpty }
}
