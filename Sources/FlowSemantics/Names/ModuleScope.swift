import FlowDiagnostics
import FlowSyntax

/// What a module can see: its own declarations, then those of the files it uses, then the prelude.
extension Analyzer {
  /// In `globals`: two used files declare the name.
  static let ambiguous: Int32 = -2

  /// Does something with the names of one module in sight.
  mutating func inModule(_ module: Int32, _ action: (inout Analyzer) -> Void) {
    let mark = globals.mark
    let outer = (file, language)
    enter(module)
    action(&self)
    globals.leave(to: mark)
    (file, language) = outer
  }

  /// Declares the names that a module sees; the prelude's are there already.
  private mutating func enter(_ module: Int32) {
    file = module
    let shown = modules[Int(module)]
    language = shown.tree.language
    let mark = globals.mark
    for used in shown.uses { see(symbolRanges[Int(used)], since: mark) }
    if !shown.isPrelude {
      for index in symbolRanges[Int(module)] { globals.set(symbols[index].name, to: Int32(truncatingIfNeeded: index)) }
    }
  }

  private mutating func see(_ range: Range<Int>, since mark: Int) {
    for index in range {
      let name = symbols[index].name
      let other = globals[name]
      let isTaken = other == Self.ambiguous || other >= 0 && !isPrelude(symbols[Int(other)])
      globals.set(name, to: isTaken ? Self.ambiguous : Int32(truncatingIfNeeded: index))
    }
  }

  private func isPrelude(_ symbol: Symbol) -> Bool { modules[Int(symbol.file)].isPrelude }

  /// Makes the names of the prelude visible to all.
  mutating func declarePrelude() {
    for module in order where modules[Int(module)].isPrelude {
      for index in symbolRanges[Int(module)] {
        globals.set(symbols[index].name, to: Int32(truncatingIfNeeded: index))
        if symbols[index].name == known.knowledge, symbols[index].kind == .resource {
          knowledgeType = program.types.intern(.resource(ResourceID(symbols[index].index)))
        }
      }
    }
  }

  /// The declaration that a name means here; an ambiguous one is reported at `span`.
  mutating func symbol(_ name: Name, at span: Span) -> Symbol? {
    let index = globals[name]
    if index >= 0 { return symbols[Int(index)] }
    if index == Self.ambiguous { reportAmbiguous(name, at: span) }
    return nil
  }

  func isAmbiguous(_ name: Name) -> Bool { globals[name] == Self.ambiguous }

  private mutating func reportAmbiguous(_ name: Name, at span: Span) {
    var labels: [Diagnostic.Label] = []
    for used in modules[Int(file)].uses {
      for index in symbolRanges[Int(used)] where symbols[index].name == name {
        labels.append(Diagnostic.Label(self.span(of: symbols[index]), Hints.declaredHere))
      }
    }
    report(.ambiguousName, at: span, [string(name)], labels: labels)
  }
}
