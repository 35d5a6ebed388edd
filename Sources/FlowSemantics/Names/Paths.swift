import FlowSyntax

/// Dotted names such as `calendar.book`: one name each, written without blanks and with `contact` in English.
extension Analyzer {
  /// The name of a path; two-part ones are remembered for `value.f()`.
  mutating func pathName(_ path: PathNode) -> Name {
    scratch.removeAll(keepingCapacity: true)
    var parts = 0
    var first = Name(0)
    var last = Name(0)
    for token in path.parts {
      let part = append(part: token, isFirst: parts == 0)
      if parts == 0 { first = part } else { last = part }
      parts += 1
    }
    if parts == 1 { return first }
    let name = program.names.intern(scratch)
    if parts == 2 { dotted.set(first.index, last.index, to: name.index) }
    return name
  }

  /// The name that an expression such as `calendar.book` spells; nil if anything but names and points is in it.
  mutating func dottedName(_ node: SyntaxNode) -> Name? {
    switch node.kind {
    case .nameExpr: return intern(NameExpr(node).name)
    case .contactExpr: return known.contact
    case .memberExpr:
      let member = MemberExpr(node)
      let token = member.name
      guard !token.isMissing, let base = dottedName(member.base) else { return nil }
      let last = intern(token)
      // Most dotted names were declared, and so joined, before.
      if let joined = dotted[base.index, last.index] { return Name(joined) }
      return join(base, last)
    default: return nil
    }
  }

  private mutating func join(_ first: Name, _ last: Name) -> Name {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: program.names.bytes(of: first))
    scratch.append(UInt8(ascii: "."))
    scratch.append(contentsOf: program.names.bytes(of: last))
    let name = program.names.intern(scratch)
    dotted.set(first.index, last.index, to: name.index)
    return name
  }

  private mutating func append(part token: SyntaxToken, isFirst: Bool) -> Name {
    if !isFirst { scratch.append(UInt8(ascii: ".")) }
    if isFirst, token.kind == .contactKeyword {
      scratch.append(contentsOf: program.names.bytes(of: known.contact))
      return known.contact
    }
    scratch.append(contentsOf: token.bytes)
    return intern(token)
  }
}
