import FlowDiagnostics
import FlowSyntax

/// Types as they are written.
extension Analyzer {
  /// The words that only some declarations may use as types.
  struct TypeWords {
    /// `enum_type`, `record_type`, `type`.
    var placeholders = false
    /// The `T` of a generic builtin.
    var parameter: Name?
  }

  /// The type that a node means; what is wrong is reported and unknown.
  mutating func resolve(_ node: TypeNode, _ words: TypeWords = TypeWords()) -> TypeID {
    let token = node.name
    guard !token.isMissing else { return .unknown }
    let type = resolveBase(node, intern(token), words)
    return node.isOptional ? program.types.optional(type) : type
  }

  private mutating func resolveBase(_ node: TypeNode, _ name: Name, _ words: TypeWords) -> TypeID {
    if name == words.parameter { return plain(node, .parameter, words) }
    if let builtin = known.type(name, in: language) {
      switch builtin {
      case .void: return list(node, words)
      case .text: return text(node, words)
      default: return plain(node, builtin, words)
      }
    }
    if words.placeholders, let placeholder = placeholder(name) { return plain(node, placeholder, words) }
    guard let symbol = symbol(name, at: node.name.span) else {
      if !isAmbiguous(name) { report(unknownType: name, at: node.name.span) }
      return .unknown
    }
    switch symbol.kind {
    case .record: return plain(node, program.types.intern(.record(RecordID(symbol.index))), words)
    case .enumeration: return plain(node, program.types.intern(.enumeration(EnumerationID(symbol.index))), words)
    case .resource: return plain(node, program.types.intern(.resource(ResourceID(symbol.index))), words)
    default:
      report(
        .unknownType, at: node.name.span, [string(name)],
        labels: [Diagnostic.Label(span(of: symbol), Hints.declaredHere)])
      return .unknown
    }
  }

  private func placeholder(_ name: Name) -> TypeID? {
    if name == known.enumType { return .enumType }
    if name == known.recordType { return .recordType }
    return name == known.anyType ? .anyType : nil
  }

  /// A type that takes neither arguments nor a size.
  private mutating func plain(_ node: TypeNode, _ type: TypeID, _ words: TypeWords) -> TypeID {
    let extra = node.node.child(.type)
    if extra != nil || node.size != nil {
      report(.typeArguments, at: node.node.span, [node.name.string])
    }
    return type
  }

  private mutating func list(_ node: TypeNode, _ words: TypeWords) -> TypeID {
    var element: TypeID?
    var count = 0
    for argument in node.arguments {
      let type = resolve(argument, words)
      if count == 0 { element = type }
      count += 1
    }
    guard count == 1, node.size == nil, let element else {
      report(.typeArguments, at: node.node.span, [listSpelling])
      return .unknown
    }
    return element == .unknown ? .unknown : program.types.list(element)
  }

  private mutating func text(_ node: TypeNode, _ words: TypeWords) -> TypeID {
    if node.node.child(.type) != nil { report(.typeArguments, at: node.node.span, [textSpelling]) }
    guard let size = node.size else { return .text }
    guard let count = Numbers.int(size.bytes), count > 0, count <= Limits.textSizeMax else {
      report(.typeArguments, at: size.span, [textSpelling])
      return .text
    }
    return program.types.intern(.sizedText(Int32(truncatingIfNeeded: count)))
  }

  private var listSpelling: String {
    language == .portuguese ? "lista<texto>" : "list<text>"
  }

  private var textSpelling: String {
    language == .portuguese ? "texto(20)" : "text(20)"
  }

  private mutating func report(unknownType name: Name, at span: Span) {
    var suggestions = suggestions(for: name, kinds: [.record, .enumeration, .resource])
    for builtin in BuiltinName.all where builtin.role == .type {
      let spelling = builtin.spelling(in: language)
      suggestions.offer(Array(UnsafeBufferPointer(start: spelling.utf8Start, count: spelling.utf8CodeUnitCount)))
    }
    report(unknown: .unknownType, [string(name)], suggestions, at: span)
  }
}
