import FlowDiagnostics

/// Types, paths, parameters and arguments.
extension Parser {
  /// type : NAME ("<" type ("," type)* ">")? ("(" NUMBER ")")? "?"?
  mutating func type() {
    guard current.isName || current.isHardKeyword && !isFirstOnLine else { return missingType() }
    if kinds[position &+ 1] == .colon && isFirstOnLine { return missingType() }
    nested { parser in
      let node = parser.open(.type)
      parser.name()
      if parser.current == .less { parser.typeArguments() }
      if parser.current == .leftParenthesis { parser.typeSize() }
      if parser.current == .question { parser.advance() }
      parser.close(node)
    }
  }

  private mutating func missingType() {
    report(.missingType, gap)
    leafMissing()
  }

  /// "<" type ("," type)* ">"
  private mutating func typeArguments() {
    advance()
    type()
    while take(.comma) { type() }
    if current == .greater {
      advance()
    } else {
      report(.missingCloseBracket, gap, [">"], fixes: [insert(">", at: afterPrevious)])
    }
  }

  /// "(" NUMBER ")"
  private mutating func typeSize() {
    brackets += 1
    advance()
    if current == .number { advance() } else { report(.missingNumber, gap) }
    closeBracket(.rightParenthesis)
  }

  /// path : (NAME | "contact") ("." NAME)*
  mutating func path() {
    let node = open(.path)
    if current == .contactKeyword { advance() } else { name() }
    while take(.dot) { name() }
    close(node)
  }

  /// parameters : "(" (parameter ("," parameter)* ","?)? ")"
  mutating func parameters() {
    let node = open(.parameters)
    commaList(.rightParenthesis) { $0.parameter() }
    close(node)
  }

  /// parameters?
  @inline(__always)
  mutating func parametersIfAny() {
    if current == .leftParenthesis { parameters() }
  }

  /// The parameters that a rule demands.
  mutating func requiredParameters() {
    if current == .leftParenthesis {
      parameters()
    } else {
      report(.missingParameters, gap, fixes: [insert("()", at: afterPrevious)])
    }
  }

  /// (":" type)? after the name of a value
  mutating func typeIfAny() {
    if take(.colon) { return type() }
    guard current.isName, !isFirstOnLine else { return }
    colon()
    type()
  }

  /// parameter : NAME ":" type ("=" expression)?
  private mutating func parameter() {
    let node = open(.parameter)
    name()
    colon()
    type()
    if take(.assign) { expression() }
    close(node)
  }

  /// arguments : "(" (argument ("," argument)* ","?)? ")"
  mutating func arguments() {
    let node = open(.arguments)
    var highest = 0
    commaList(.rightParenthesis) { parser in
      parser.argument()
      highest = max(highest, parser.height)
    }
    height = highest
    close(node)
  }

  /// arguments?
  @inline(__always)
  mutating func argumentsIfAny() {
    if current == .leftParenthesis { arguments() }
  }

  /// The arguments that a rule demands.
  mutating func requiredArguments() {
    if current == .leftParenthesis {
      arguments()
    } else if current == .textOpen && !isFirstOnLine {
      unparenthesizedArgument()
    } else {
      report(.missingArguments, gap, fixes: [insert("()", at: afterPrevious)])
    }
  }

  /// A text where arguments in parentheses should stand.
  private mutating func unparenthesizedArgument() {
    let opening = Fix.Edit(Span(file: file, start: afterPrevious.start, end: here.start), "(")
    let span = here
    let node = open(.skipped)
    skipGroup()
    close(node)
    let title = LocalizedText(en: "put it in parentheses", pt: "ponha entre parênteses")
    reportMended(.missingArguments, span, fixes: [Fix(title, [opening, Fix.Edit(afterPrevious, ")")])])
  }

  /// argument : NAME ":" expression | expression
  private mutating func argument() {
    let node = open(.argument)
    if current.isName {
      switch peek() {
      case .colon:
        takeName()
        advance()
      case .assign:
        takeName()
        reportMended(.namedArgument, here, fixes: [replaceBlanks(with: ": ")])
        kinds[position] = .colon
        advance()
      default: break
      }
    }
    expression()
    close(node)
  }

  /// Replaces the next token and the blanks around it.
  private func replaceBlanks(with text: String) -> Fix {
    let after = kinds[position + 1] == .blank ? starts[position + 2] : starts[position + 1]
    return Fix(
      LocalizedText(en: "write `:`", pt: "escreva `:`"),
      [Fix.Edit(Span(file: file, start: afterPrevious.start, end: after), text)])
  }
}
