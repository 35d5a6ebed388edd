import FlowDiagnostics
import FlowSyntax

/// The formats of holes: names, what they apply to, what they take.
struct FormatRow {
  enum Subject {
    /// date, datetime
    case days
    /// date, time, datetime, duration
    case moments
    /// time, datetime
    case clock
    /// int, decimal
    case numbers
    case whole
    /// text and what counts as text
    case texts
    case documents
    case lists
    /// Whatever can be shown.
    case anything
  }

  enum Takes {
    case nothing, twoTexts, oneText, oneNumber
  }

  var name: StaticString
  var format: Format
  var subject: Subject
  var takes: Takes
  /// As it is written with what it takes.
  var spelling: StaticString

  static let all: [FormatRow] = [
    FormatRow(name: "short", format: .short, subject: .moments, takes: .nothing, spelling: "|short"),
    FormatRow(name: "long", format: .long, subject: .moments, takes: .nothing, spelling: "|long"),
    FormatRow(name: "time", format: .time, subject: .clock, takes: .nothing, spelling: "|time"),
    FormatRow(name: "weekday", format: .weekday, subject: .days, takes: .nothing, spelling: "|weekday"),
    FormatRow(name: "date", format: .date, subject: .days, takes: .nothing, spelling: "|date"),
    FormatRow(name: "money", format: .money, subject: .numbers, takes: .nothing, spelling: "|money"),
    FormatRow(name: "upper", format: .upper, subject: .texts, takes: .nothing, spelling: "|upper"),
    FormatRow(name: "lower", format: .lower, subject: .texts, takes: .nothing, spelling: "|lower"),
    FormatRow(name: "title", format: .title, subject: .texts, takes: .nothing, spelling: "|title"),
    FormatRow(
      name: "plural", format: .plural, subject: .whole, takes: .twoTexts, spelling: "|plural(\"vaga\", \"vagas\")"),
    FormatRow(name: "join", format: .join, subject: .lists, takes: .oneText, spelling: "|join(\", \")"),
    FormatRow(name: "limit", format: .limit, subject: .texts, takes: .oneNumber, spelling: "|limit(20)"),
    FormatRow(name: "mask", format: .mask, subject: .documents, takes: .nothing, spelling: "|mask"),
    FormatRow(name: "digits", format: .digits, subject: .documents, takes: .nothing, spelling: "|digits"),
    FormatRow(name: "relative", format: .relative, subject: .days, takes: .nothing, spelling: "|relative"),
  ]

  func applies(to type: TypeID, _ types: TypeTable) -> Bool {
    switch subject {
    case .days: type == .date || type == .datetime
    case .moments: type == .date || type == .time || type == .datetime || type == .duration
    case .clock: type == .time || type == .datetime
    case .numbers: type == .int || type == .decimal || type == .money
    case .whole: type == .int
    case .texts: type == .text || type.index >= TypeID.phone.index && type.index <= TypeID.url.index
    case .documents: type.index >= TypeID.phone.index && type.index <= TypeID.url.index || type == .text
    case .lists: types.element(type) != nil
    case .anything: true
    }
  }
}

extension Analyzer {
  mutating func formatted(_ value: ExpressionID, _ node: SyntaxNode, _ format: HoleFormat) -> ExpressionID {
    let token = format.name
    guard let row = formatRow(token) else {
      reportUnknownFormat(token)
      return invalid(node.index)
    }
    guard let arguments = formatArguments(format, row) else { return invalid(node.index) }
    let subject = formatSubject(value)
    let type = type(of: subject)
    if type == .unknown { return invalid(node.index) }
    guard row.applies(to: type, program.types), isShowable(type) else {
      reportFormatMismatch(row, type, at: node)
      return invalid(node.index)
    }
    return add(.format(subject, row.format, arguments), .text, node.index)
  }

  private func formatRow(_ token: SyntaxToken) -> FormatRow? {
    for row in FormatRow.all where token.isWritten(row.name) { return row }
    return nil
  }

  /// A bounded text counts as text.
  private mutating func formatSubject(_ value: ExpressionID) -> ExpressionID {
    guard case .sizedText = program.types[type(of: value)] else { return value }
    return add(.asText(value), .text, program.expressions[Int(value.index)].node)
  }

  private mutating func reportUnknownFormat(_ token: SyntaxToken) {
    if token.isMissing { return }
    var suggestions = Suggestions(for: Array(token.bytes))
    for row in FormatRow.all {
      suggestions.offer(Array(UnsafeBufferPointer(start: row.name.utf8Start, count: row.name.utf8CodeUnitCount)))
    }
    report(unknown: .unknownFormat, [token.string], suggestions, at: token.span)
  }

  private mutating func reportFormatMismatch(_ row: FormatRow, _ type: TypeID, at node: SyntaxNode) {
    if let inner = program.types.wrapped(type), row.applies(to: inner, program.types) {
      reportOptional(type, inner, at: node)
    } else if !isShowable(type), program.types.element(type) == nil {
      reportNotShowable(type, at: node)
    } else {
      report(.formatMismatch, at: node.span, [row.name.string, describe(type)])
    }
  }

  // MARK: What a format takes

  private mutating func formatArguments(_ format: HoleFormat, _ row: FormatRow) -> Arguments? {
    let start = pendingExpressions.count
    if let arguments = format.arguments {
      for argument in arguments.arguments { pendingExpressions.append(expression(argument.expression)) }
    }
    let forms = pendingExpressions[start...].map { program.expressions[Int($0.index)].form }
    if fits(forms, row) { return takeExpressions(since: start) }
    pendingExpressions.removeLast(pendingExpressions.count - start)
    report(.formatArguments, at: format.node.span, [row.name.string, row.spelling.string])
    return nil
  }

  private func fits(_ forms: [ExpressionForm], _ row: FormatRow) -> Bool {
    switch row.takes {
    case .nothing: return forms.isEmpty
    case .oneText: return forms.count == 1 && forms[0].isText
    case .twoTexts: return forms.count == 2 && forms[0].isText && forms[1].isText
    case .oneNumber:
      guard forms.count == 1, case .int(let number) = forms[0] else { return false }
      return number > 0
    }
  }
}

extension ExpressionForm {
  var isText: Bool { if case .text = self { true } else { false } }
}
