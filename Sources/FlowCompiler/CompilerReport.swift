import FlowBytecode
import FlowDiagnostics
import FlowSemantics
import FlowSyntax

/// What the compiler has to say: limits that a program exceeds, and mistakes of its own.
struct CompilerReport {
  let modules: [Module]
  private(set) var diagnostics: [Diagnostic] = []

  init(modules: [Module]) { self.modules = modules }

  /// A function or flow.
  struct Place {
    var name: Name
    var file: Int32
    var node: Int32
  }

  /// Where the nodes of a file stand.
  func positions(in file: Int32) -> NodePositions {
    guard modules.indices.contains(Int(file)) else { return .none }
    return NodePositions(tree: modules[Int(file)].tree, file: UInt16(truncatingIfNeeded: file))
  }

  mutating func add(_ code: Code, _ arguments: [String], at place: Place) {
    diagnostics.append(Diagnostic(code, at: span(place.file, place.node), arguments))
  }

  mutating func add(_ problems: [Lowering.Problem], file: Int32) {
    for problem in problems {
      let what = problem.what.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      diagnostics.append(Diagnostic(.compilerMistake, at: span(file, problem.node), [what]))
    }
  }

  /// What stood in the way of a body.
  mutating func add(_ error: ImageError, _ name: String, at place: Place) {
    switch error.kind {
    case .jumpTooFar, .tooLarge: add(.bodyTooLarge, [name], at: place)
    default: add(.compilerMistake, [error.message.english], at: place)
    }
  }

  /// What the verifier found.
  mutating func add(_ error: ImageError, in image: Image) {
    let isTooLarge = error.kind == .tooLarge || image.exceedsLimits
    let code: Code = isTooLarge ? .programTooLarge : .compilerMistake
    diagnostics.append(Diagnostic(code, at: Span(file: 0, start: 0, end: 0), [error.message.english]))
  }

  private func span(_ file: Int32, _ node: Int32) -> Span {
    guard modules.indices.contains(Int(file)) else { return Span(file: 0, start: 0, end: 0) }
    let tree = modules[Int(file)].tree
    return node >= 0 && Int(node) < tree.nodeCount ? tree[node: node].span : Span(file: file, start: 0, end: 0)
  }
}

extension Image {
  /// Whether the program has more of something than an image can hold: what the verifier calls malformed is that then.
  fileprivate var exceedsLimits: Bool {
    let rows = [
      types.count, constants.count, records.count, enumerations.count, points.count, functions.count, flows.count,
    ]
    return rows.contains { $0 > ImageLimits.tableRowsMax } || hasLargeDeclaration || hasLargeFlow || hasLargeText
  }

  private var hasLargeDeclaration: Bool {
    let parameters = functions.map { $0.parameters.count } + flows.map { $0.parameters.count }
    let fields = records.map { $0.fields.count } + enumerations.flatMap { $0.cases.map { $0.fields.count } }
    return (parameters + effects.map { $0.parameters.count }).contains { $0 > ImageLimits.parametersMax }
      || templates.contains { $0.parameters.count > ImageLimits.parametersMax }
      || fields.contains { $0 > ImageLimits.fieldsMax }
      || enumerations.contains { $0.cases.count > ImageLimits.casesMax }
  }

  private var hasLargeFlow: Bool {
    let menus = points.map { if case .menu(let menu) = $0.kind { menu.options.count } else { 0 } }
    return menus.contains { $0 > ImageLimits.listItemsMax }
      || flows.contains {
        $0.states.count > ImageLimits.stateRowsMax || $0.handlers.count > ImageLimits.handlerRowsMax
      }
  }

  private var hasLargeText: Bool {
    let texts = constants.map { if case .text(let bytes) = $0 { bytes.count } else { 0 } }
    let names = flows.flatMap { [$0.name.count] + $0.states.map { $0.name.count } + $0.variables.map { $0.name.count } }
    return texts.contains { $0 > ImageLimits.constantTextBytesMax }
      || (names + functions.map { $0.name.count }).contains { $0 > ImageLimits.nameBytesMax }
  }
}
