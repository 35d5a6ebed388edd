import FlowSemantics

/// Expressions of a typed program as nested lists, for tests.
struct ProgramPrinter {
  private let program: Program

  init(_ program: Program) { self.program = program }

  /// What the first `return` of a function gives.
  func result(of name: String) -> String? {
    guard let function = program.functions.last(where: { program.names.string($0.name) == name }) else { return nil }
    for index in function.body.range {
      if case .return(let value?) = program[program.blocks[index]].form { return print(value, function.locals) }
    }
    return nil
  }

  private func name(_ name: Name) -> String { program.names.string(name) }

  private func print(_ id: ExpressionID, _ locals: [Local]) -> String {
    func show(_ word: String, _ values: ExpressionID...) -> String {
      "(" + ([word] + values.map { print($0, locals) }).joined(separator: " ") + ")"
    }
    func show(_ word: String, _ values: Arguments) -> String {
      let parts = values.range.map { print(program.expressionLists[$0], locals) }
      return "(" + ([word] + parts).joined(separator: " ") + ")"
    }
    let form = program[id].form
    switch form {
    case .int(let value): return "\(value)"
    case .decimal(let mantissa, let scale): return decimal(mantissa, Int(scale))
    case .money(let centavos): return "R$\(centavos)"
    case .duration(let seconds): return "\(seconds)s"
    case .datetime(let seconds): return "@\(seconds)"
    case .schedule(let text): return name(text)
    case .text(let text): return "\"\(name(text))\""
    case .none: return "none"
    case .local(let local): return name(locals[Int(local.index)].name)
    case .contactField(let field): return "contact." + name(program.contact.fields[Int(field)].name)
    case .interpolation(let pieces): return show("interpolation", pieces)
    case .format(let value, let format, let arguments):
      let rest = arguments.range.map { " " + print(program.expressionLists[$0], locals) }.joined()
      return "(format \(format) \(print(value, locals))\(rest))"
    case .list(let items): return show("list", items)
    case .record(let record, let fields): return show("record " + name(program.records[Int(record.index)].name), fields)
    case .enumCase(let id, let number, let values):
      let enumeration = program.enumerations[Int(id.index)]
      let word = name(enumeration.name) + "." + name(enumeration.cases[Int(number)].name)
      return values.count == 0 ? word : show(word, values)
    case .field(let value, let number): return "(field \(print(value, locals)) \(number))"
    case .wrap(let value): return show("wrap", value)
    case .asText(let value): return show("asText", value)
    case .intToDecimal(let value): return show("intToDecimal", value)
    case .unary(let operation, let value): return show("\(operation)", value)
    case .binary(let operation, let left, let right): return show("\(operation)", left, right)
    case .and(let left, let right): return show("and", left, right)
    case .or(let left, let right): return show("or", left, right)
    case .orElse(let left, let right): return show("orElse", left, right)
    case .conditional(let test, let then, let other): return show("conditional", test, then, other)
    case .isNone(let value): return show("isNone", value)
    case .isSome(let value): return show("isSome", value)
    case .isCase(let value, let number): return "(isCase \(print(value, locals)) \(number))"
    case .range(let low, let high): return show("range", low, high)
    case .contains(let value, let range): return show("contains", value, range)
    case .call(let id, let values): return show("call " + name(program.functions[Int(id.index)].name), values)
    case .builtin(let id, let values): return show("builtin " + name(program.builtins[Int(id.index)].name), values)
    default: return "\(form)"
    }
  }

  private func decimal(_ mantissa: Int64, _ scale: Int) -> String {
    var value = Double(mantissa)
    for _ in 0..<scale { value /= 10 }
    return "\(value)"
  }
}
