import FlowDiagnostics
import FlowSyntax

/// A program's files: those given and all that they reach by `use`, parsed.
///
/// Nothing is read here; the loader hands out bytes, so that the graph is the same in a command, a server and a
/// browser. The index of a module is the `file` of its spans.
public struct ModuleGraph: Sendable {
  /// Files of the prelude first, then those given, then those they use.
  public private(set) var modules: [Module] = []
  /// Mistakes of the syntax and of `use`.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The path of each module, by its index.
  private var paths = NameTable()

  /// Loads a program.
  ///
  /// - Parameters:
  ///   - entries: the files given, in order.
  ///   - prelude: the files of `stdlib/prelude/`.
  ///   - known: paths that could be used, for "did you mean"; may be empty.
  ///   - load: the bytes of a path, nil when there is no such file.
  public init(
    entries: [ModuleText], prelude: [ModuleText] = [], known: [String] = [], load: (String) -> [UInt8]? = { _ in nil }
  ) {
    for text in prelude { addOnce(text, isPrelude: true) }
    for text in entries { addOnce(text, isPrelude: false) }
    var next = 0
    while next < modules.count {
      if !modules[next].isPrelude { resolveUses(of: next, known: known, load: load) }
      next += 1
    }
    breakCircles()
  }

  /// The texts of the files, for rendering diagnostics.
  public var sources: Sources {
    Sources(modules.map { SourceText(name: $0.path, bytes: $0.tree.source.bytes) })
  }

  // MARK: Loading

  /// A file that is given; a second one of the same path is left out.
  private mutating func addOnce(_ text: ModuleText, isPrelude: Bool) {
    let path = ModulePath.normalized(text.path)
    if find(path) == nil { add(ModuleText(path: path, bytes: text.bytes), isPrelude: isPrelude) }
  }

  @discardableResult private mutating func add(_ text: ModuleText, isPrelude: Bool) -> Int32 {
    let index = Int32(truncatingIfNeeded: modules.count)
    var path = text.path
    _ = path.withUTF8 { paths.intern($0) }
    let parse = Parse(SourceFile(path: text.path, bytes: text.bytes, index: index))
    modules.append(Module(path: text.path, tree: parse.tree, isPrelude: isPrelude))
    for diagnostic in parse.diagnostics where diagnostic.severity == .error {
      modules[Int(index)].mistakes.append(diagnostic.span)
    }
    diagnostics.append(contentsOf: parse.diagnostics)
    return index
  }

  private func find(_ path: String) -> Int32? {
    var path = path
    return path.withUTF8 { paths.find($0) }?.index
  }

  private mutating func resolveUses(of index: Int, known: [String], load: (String) -> [UInt8]?) {
    let tree = modules[index].tree
    for declaration in tree.file.declarations where declaration.kind == .useDecl {
      let use = UseDecl(declaration)
      let wanted = name(of: use)
      guard !wanted.text.isEmpty else { continue }
      if let module = resolve(wanted, from: modules[index].path, load: load) {
        if !modules[index].uses.contains(module) { modules[index].uses.append(module) }
      } else {
        report(missing: wanted, at: declaration, from: modules[index].path, known: known)
      }
    }
  }

  /// What a `use` asks for: dotted names with `/` between, or a quoted path.
  private struct Wanted {
    var text: String
    var isPath: Bool
  }

  private func name(of use: UseDecl) -> Wanted {
    if let text = use.text { return Wanted(text: ConstantText.string(of: text), isPath: true) }
    var parts = ""
    for name in use.names { parts += parts.utf8.isEmpty ? name.string : "/" + name.string }
    return Wanted(text: parts, isPath: false)
  }

  private mutating func resolve(_ wanted: Wanted, from path: String, load: (String) -> [UInt8]?) -> Int32? {
    let candidates =
      wanted.isPath
      ? [ModulePath.candidate(forPath: wanted.text, from: path)]
      : ModulePath.candidates(forName: wanted.text, from: path)
    for candidate in candidates {
      if let module = find(candidate) { return module }
      guard modules.count < Limits.modulesMax else { return nil }
      if let bytes = load(candidate) { return add(ModuleText(path: candidate, bytes: bytes), isPrelude: false) }
    }
    return nil
  }

  private mutating func report(missing wanted: Wanted, at node: SyntaxNode, from path: String, known: [String]) {
    var suggestions = Suggestions(for: Array(wanted.text.utf8))
    for candidate in known { suggestions.offer(bareName(candidate)) }
    for module in modules where !module.isPrelude { suggestions.offer(bareName(module.path)) }
    let span = nameSpan(node)
    diagnostics.append(
      Diagnostic(
        .missingModule, at: span, [wanted.text], hint: Hints.didYouMean(suggestions.best),
        fixes: wanted.isPath ? [] : Hints.replacements(suggestions.best, at: span)))
  }

  /// The name of a module as `use` writes it.
  private func bareName(_ path: String) -> [UInt8] {
    let bytes = Array(path.utf8.dropFirst(ModulePath.folder(of: path).utf8.count))
    return Array(bytes.dropLast(ModulePath.suffix.utf8.count))
  }

  /// Everything behind the keyword.
  private func nameSpan(_ node: SyntaxNode) -> Span {
    var span = node.span
    if let text = node.child(.text) { return text.span }
    var first = true
    for token in node.tokens where token.kind.isName {
      if first { span.start = token.start }
      first = false
      span.end = token.end
    }
    return span
  }
}

// MARK: - Circles

extension ModuleGraph {
  /// Reports every `use` that closes a circle and leaves it out, so that what follows may rely on an order.
  private mutating func breakCircles() {
    var states = [State](repeating: .new, count: modules.count)
    for start in modules.indices where states[start] == .new { visit(start, &states) }
  }

  private enum State { case new, open, done }

  /// Depth-first without recursion: `path` holds the modules on the way and how many uses of each were followed.
  private mutating func visit(_ start: Int, _ states: inout [State]) {
    var path: [(module: Int, next: Int)] = [(start, 0)]
    states[start] = .open
    while let (module, next) = path.last {
      guard next < modules[module].uses.count else {
        states[module] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let used = Int(modules[module].uses[next])
      switch states[used] {
      case .done: break
      case .new:
        states[used] = .open
        path.append((used, 0))
      case .open:
        report(circle: path.map { $0.module }, to: used)
        modules[module].uses.remove(at: next)
        path[path.count - 1].next -= 1
      }
    }
  }

  private mutating func report(circle path: [Int], to used: Int) {
    guard let from = path.last, let first = path.firstIndex(of: used) else { return }
    var text = ""
    for module in path[first...] { text += modules[module].path + " → " }
    text += modules[used].path
    diagnostics.append(Diagnostic(.circularUse, at: useSpan(from, of: used), [text]))
  }

  /// The `use` in one module that leads to another.
  private func useSpan(_ from: Int, of used: Int) -> Span {
    let tree = modules[from].tree
    for declaration in tree.file.declarations where declaration.kind == .useDecl {
      let wanted = name(of: UseDecl(declaration))
      let candidates =
        wanted.isPath
        ? [ModulePath.candidate(forPath: wanted.text, from: modules[from].path)]
        : ModulePath.candidates(forName: wanted.text, from: modules[from].path)
      if candidates.contains(where: { ModulePath.same($0, modules[used].path) }) { return nameSpan(declaration) }
    }
    return tree.root.span
  }
}
