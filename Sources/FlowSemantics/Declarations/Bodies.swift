import FlowDiagnostics
import FlowSyntax

/// Fourth pass: what happens inside functions and flows.
extension Analyzer {
  mutating func checkBodies() {
    for index in symbolRanges[Int(file)] {
      let symbol = symbols[index]
      let node = tree[node: symbol.node]
      switch symbol.kind {
      case .function: checkFunction(FunctionDecl(node), Int(symbol.index))
      case .textsEntry: checkEntry(TextsEntry(node), Int(symbol.index))
      case .template: checkTemplate(TemplateDecl(node), Int(symbol.index))
      case .flow: checkFlow(FlowDecl(node), FlowID(symbol.index))
      default: break
      }
    }
  }

  private mutating func checkFunction(_ node: FunctionDecl, _ index: Int) {
    begin(.function, program.functions[index].name, result: program.functions[index].result)
    declareParameters(node.parameters, program.functions[index].parameters)
    let block = block(node.block)
    program.functions[index].locals = body.locals
    program.functions[index].body = block
    locals.leave(to: 0)
    if !node.block.node.isMissing { checkEnd(of: node, index, block) }
    checkAssignment(flow: nil, block)
  }

  /// Every way through a function ends in `return`.
  private mutating func checkEnd(of node: FunctionDecl, _ index: Int, _ block: Block) {
    guard !body.isImpure, program.functions[index].result != .unknown, program.reachesEnd(block) else { return }
    report(.functionMayNotReturn, at: nameSpan(of: node.node), [string(program.functions[index].name)])
  }

  /// A text with a name: a function that gives it.
  private mutating func checkEntry(_ node: TextsEntry, _ index: Int) {
    begin(.function, program.functions[index].name, result: .text)
    declareParameters(node.parameters, program.functions[index].parameters)
    let value = text(node.text)
    let start = pendingStatements.count
    emit(.return(value), node.node.index)
    program.functions[index].locals = body.locals
    program.functions[index].body = takeBlock(since: start)
    locals.leave(to: 0)
  }

  mutating func begin(_ kind: BodyContext.Kind, _ name: Name, result: TypeID) {
    body = BodyContext()
    body.kind = kind
    body.name = name
    body.result = result
  }

  /// The parameters as variables; they come first, so that arguments are put where they belong.
  mutating func declareParameters(_ node: ParametersNode?, _ fields: [Field]) {
    guard let node else { return }
    var number = 0
    for parameter in node.parameters where number < fields.count {
      if locals[fields[number].name] != NameMap.absent {
        // Declared twice: that was reported with the signature.
        _ = hidden(fields[number].name, fields[number].type, .parameter, node: parameter.node.index)
      } else {
        declare(parameter.name, fields[number].type, .parameter, node: parameter.node.index)
      }
      number += 1
    }
  }
}
