import FlowSyntax

/// How many characters a text can have at most, where that can be told.
extension Analyzer {
  /// Nil when there is no bound.
  func textBound(_ id: ExpressionID) -> Int? {
    let expression = program.expressions[Int(id.index)]
    switch expression.form {
    case .text(let name): return characters(program.names.bytes(of: name))
    case .interpolation(let pieces):
      var total = 0
      for index in pieces.range {
        guard let bound = textBound(program.expressionLists[index]) else { return nil }
        total += bound
      }
      return total
    case .asText(let inner): return typeBound(type(of: inner)) ?? textBound(inner)
    case .format(let value, let format, let arguments): return formatBound(value, format, arguments)
    case .orElse(let first, let second):
      guard let first = typeBound(wrappedHint(type(of: first))), let second = textBound(second) else { return nil }
      return max(first, second)
    case .conditional(_, then: let first, else: let second):
      guard let first = textBound(first), let second = textBound(second) else { return nil }
      return max(first, second)
    default: return typeBound(expression.type)
    }
  }

  /// The greatest length of the values of a type.
  private func typeBound(_ type: TypeID) -> Int? {
    switch type {
    case .phone: 16
    case .cpf: 11
    case .cnpj: 14
    case .cep: 8
    default: if case .sizedText(let size) = program.types[type] { Int(size) } else { nil }
    }
  }

  private func formatBound(_ value: ExpressionID, _ format: Format, _ arguments: Arguments) -> Int? {
    switch format {
    case .limit:
      guard arguments.count == 1, case .int(let limit) = argument(arguments, 0) else { return nil }
      return Int(clamping: limit)
    case .plural:
      guard arguments.count == 2, case .text(let one) = argument(arguments, 0),
        case .text(let many) = argument(arguments, 1)
      else { return nil }
      return max(characters(program.names.bytes(of: one)), characters(program.names.bytes(of: many)))
    case .standard, .short, .time: return standardBound(type(of: value), format)
    case .mask, .digits: return typeBound(type(of: value)).map { $0 + 4 }
    default: return nil
    }
  }

  /// As the values of these types are printed: `-9.223.372.036.854.775.808`, `24/11/2026 14:30`.
  private func standardBound(_ type: TypeID, _ format: Format) -> Int? {
    switch type {
    case .int: 26
    case .bool: 3
    case .date: format == .time ? nil : 10
    case .time: 5
    case .datetime: 16
    case .cpf: 14
    case .cnpj: 18
    case .cep: 9
    default: typeBound(type)
    }
  }

  private func argument(_ arguments: Arguments, _ number: Int) -> ExpressionForm {
    program.expressions[Int(program.expressionLists[Int(arguments.start) + number].index)].form
  }

  /// Code points.
  func characters(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
