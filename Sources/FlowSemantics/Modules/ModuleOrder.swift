/// The order in which modules can be understood.
enum ModuleOrder {
  /// Every module after those that it uses; the prelude first. The graph must be free of circles.
  static func dependenciesFirst(_ modules: [Module]) -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(modules.count)
    var isDone = [Bool](repeating: false, count: modules.count)
    for index in modules.indices where modules[index].isPrelude {
      order.append(Int32(truncatingIfNeeded: index))
      isDone[index] = true
    }
    for start in modules.indices where !isDone[start] { visit(start, modules, &isDone, &order) }
    return order
  }

  private static func visit(_ start: Int, _ modules: [Module], _ isDone: inout [Bool], _ order: inout [Int32]) {
    var path: [(module: Int, next: Int)] = [(start, 0)]
    while let (module, next) = path.last {
      guard !isDone[module], next < modules[module].uses.count else {
        if !isDone[module] { order.append(Int32(truncatingIfNeeded: module)) }
        isDone[module] = true
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let used = Int(modules[module].uses[next])
      // A circle cannot be here; should one be handed in all the same, its last `use` counts for nothing.
      if !isDone[used], !path.contains(where: { $0.module == used }) { path.append((used, 0)) }
    }
  }
}
