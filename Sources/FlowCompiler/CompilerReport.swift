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
    let isTooLarge = error.kind == .tooLarge || image.hasTooManyRows
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
  /// Whether row numbers of some table can no longer be told apart.
  fileprivate var hasTooManyRows: Bool {
    [types.count, constants.count, records.count, enumerations.count, points.count, functions.count, flows.count]
      .contains { $0 > ImageLimits.tableRowsMax }
  }
}
