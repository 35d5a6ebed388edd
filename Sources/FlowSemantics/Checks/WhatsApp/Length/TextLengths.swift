/// Interval arithmetic over the texts of a flow: how long an expression of type text can be.
struct TextLengths {
  private let program: Program
  private let flow: Flow
  private let graph: FlowGraph
  /// Made when the first variable has to be looked into.
  private var known: LocalValues?
  /// What functions give, as far as it was asked; `any` while it is being found out.
  private var functions: [Int32: TextLength] = [:]
  /// Expressions that may still be looked at for the present question.
  private var steps = 0

  init(_ program: Program, _ flow: Flow, _ graph: FlowGraph) {
    self.program = program
    self.flow = flow
    self.graph = graph
  }

  mutating func length(of id: ExpressionID) -> TextLength {
    steps = CheckLimits.lengthStepsMax
    return length(id, .flow, depth: 0)
  }

  /// Whose variables an expression names.
  private enum Owner { case flow, function }

  /// The text, when it is the same every time.
  func constant(_ id: ExpressionID) -> Name? {
    switch program[id].form {
    case .text(let name): name
    case .interpolation(let pieces) where pieces.count == 1: constant(program.expressionLists[Int(pieces.start)])
    default: nil
    }
  }

  private mutating func length(_ id: ExpressionID, _ owner: Owner, depth: Int) -> TextLength {
    guard depth < CheckLimits.expressionDepthMax, steps > 0 else { return .any }
    steps -= 1
    let expression = program[id]
    let deeper = depth + 1
    switch expression.form {
    case .text(let name): return .exactly(TextLength.units(program.names.bytes(of: name)))
    case .interpolation(let pieces):
      var sum = TextLength.zero
      for index in pieces.range { sum = sum + length(program.expressionLists[index], owner, depth: deeper) }
      return sum
    case .format(let value, let format, let arguments):
      return formatted(value, format, arguments, owner, depth: deeper)
    case .wrap(let inner): return length(inner, owner, depth: deeper)
    case .asText(let inner):
      return program[inner].type == .text ? length(inner, owner, depth: deeper) : shown(inner, owner, depth: deeper)
    case .conditional(_, let then, let other), .orElse(let then, let other):
      return length(then, owner, depth: deeper).or(length(other, owner, depth: deeper))
    case .binary(.joinText, let left, let right):
      return length(left, owner, depth: deeper) + length(right, owner, depth: deeper)
    case .local, .call: return shown(id, owner, depth: deeper)
    default: return TypeLength.of(expression.type, .standard, program)
    }
  }

  /// A value of any type in its standard form.
  private mutating func shown(_ id: ExpressionID, _ owner: Owner, depth: Int) -> TextLength {
    let expression = program[id]
    let byType = TypeLength.of(expression.type, .standard, program)
    guard byType.most == nil, depth < CheckLimits.expressionDepthMax else { return byType }
    switch expression.form {
    case .local(let local):
      guard owner == .flow, let values = localValues().values(of: local), let first = values.first else {
        return byType
      }
      var longest = length(first, owner, depth: depth + 1)
      for value in values.dropFirst() { longest = longest.or(length(value, owner, depth: depth + 1)) }
      return longest
    case .call(let function, _): return result(of: function, depth: depth + 1)
    default: return byType
    }
  }

  private mutating func formatted(
    _ value: ExpressionID, _ format: Format, _ arguments: Arguments, _ owner: Owner, depth: Int
  ) -> TextLength {
    let type = program[value].type
    switch format {
    case .limit:
      guard let size = integer(arguments, 0) else { return .any }
      return shownAsText(value, owner, depth: depth).limited(to: size)
    case .plural:
      guard arguments.count == 2 else { return .any }
      let first = program.expressionLists[Int(arguments.start)]
      let second = program.expressionLists[Int(arguments.start) + 1]
      return length(first, owner, depth: depth).or(length(second, owner, depth: depth))
    case .upper, .lower, .title, .standard: return shownAsText(value, owner, depth: depth)
    case .mask, .digits:
      let whole = shownAsText(value, owner, depth: depth)
      return TextLength(least: 0, most: whole.most)
    default: return TypeLength.of(type, format, program)
    }
  }

  /// Texts are looked into; all other values are known by their type.
  private mutating func shownAsText(_ value: ExpressionID, _ owner: Owner, depth: Int) -> TextLength {
    program[value].type == .text
      ? length(value, owner, depth: depth) : shown(value, owner, depth: depth)
  }

  private func integer(_ arguments: Arguments, _ index: Int) -> Int? {
    guard index < Int(arguments.count),
      case .int(let value) = program[program.expressionLists[Int(arguments.start) + index]].form
    else { return nil }
    return Int(clamping: max(0, value))
  }

  private mutating func localValues() -> LocalValues {
    if let known { return known }
    let values = LocalValues(flow, graph, program)
    known = values
    return values
  }

  /// What a function can give: the texts of its `return`s. Its parameters are known by their types alone.
  private mutating func result(of function: FunctionID, depth: Int) -> TextLength {
    if let known = functions[function.index] { return known }
    functions[function.index] = .any
    var length: TextLength?
    let isKnown = returns(in: program.functions[Int(function.index)].body, depth: depth, &length)
    let result = isKnown ? length ?? .any : .any
    functions[function.index] = result
    return result
  }

  private mutating func returns(in block: Block, depth: Int, _ length: inout TextLength?) -> Bool {
    guard depth < CheckLimits.expressionDepthMax else { return false }
    for index in block.range {
      switch program[program.blocks[index]].form {
      case .return(let value?):
        let next = self.length(value, .function, depth: depth + 1)
        length = length?.or(next) ?? next
      case .if(_, let then, let other), .ifLet(_, _, let then, let other):
        guard returns(in: then, depth: depth + 1, &length), returns(in: other, depth: depth + 1, &length)
        else { return false }
      case .for(_, _, let body):
        guard returns(in: body, depth: depth + 1, &length) else { return false }
      case .match(let match):
        for arm in program[match].arms where !returns(in: arm.body, depth: depth + 1, &length) { return false }
        if let otherwise = program[match].otherwise, !returns(in: otherwise, depth: depth + 1, &length) { return false }
      default: break
      }
    }
    return true
  }
}
