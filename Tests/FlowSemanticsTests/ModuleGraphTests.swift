import FlowDiagnostics
import FlowSemantics
import Testing

@Suite("Files of a program") struct ModuleGraphTests {
  /// Loads `main.flow` (or another entry) out of a table of paths and texts.
  private func load(_ files: [String: String], _ entry: String = "main.flow", known: [String] = []) -> ModuleGraph {
    ModuleGraph(entries: [ModuleText(path: entry, bytes: Array((files[entry] ?? "").utf8))], known: known) { path in
      files[path].map { Array($0.utf8) }
    }
  }

  private func codes(_ graph: ModuleGraph) -> [String] {
    Diagnostics.ordered(graph.diagnostics + Analyzer.analyze(graph.modules).diagnostics).map(\.code.name)
  }

  @Test("a name is looked for beside the file, then in the library") func lookup() {
    let beside = load(
      ["flows/main.flow": "use hours", "flows/hours.flow": "", "stdlib/hours.flow": ""], "flows/main.flow")
    #expect(beside.modules.map(\.path) == ["flows/main.flow", "flows/hours.flow"])
    let library = load(
      ["flows/main.flow": "use hours", "stdlib/hours.flow": "use paging", "stdlib/paging.flow": ""], "flows/main.flow")
    #expect(library.modules.map(\.path) == ["flows/main.flow", "stdlib/hours.flow", "stdlib/paging.flow"])
  }

  @Test("dots are folders, quotes are paths from the file") func paths() {
    let graph = load(
      [
        "a/b/main.flow": "use common.prices\nuse \"../shared/texts\"\nuse \"./more.flow\"",
        "a/b/common/prices.flow": "",
        "a/shared/texts.flow": "", "a/b/more.flow": "",
      ], "a/b/main.flow")
    #expect(
      graph.modules.map(\.path) == ["a/b/main.flow", "a/b/common/prices.flow", "a/shared/texts.flow", "a/b/more.flow"])
    #expect(graph.diagnostics.isEmpty)
  }

  @Test("a file is loaded once, however often it is used") func once() {
    let graph = load(["main.flow": "use a\nuse b\nuse a", "a.flow": "use c", "b.flow": "use \"./c\"", "c.flow": ""])
    #expect(graph.modules.count == 4)
    #expect(graph.modules[0].uses == [1, 2])
  }

  @Test("a missing file is told, with the nearest name") func missing() {
    let graph = load(["main.flow": "use confrim"], known: ["stdlib/confirm.flow", "stdlib/pix.flow"])
    #expect(graph.diagnostics.map(\.code.name) == ["F224"])
    #expect(graph.diagnostics.first?.hint?.english == "did you mean `confirm`?")
    #expect(graph.diagnostics.first?.fixes.first?.edits.first?.replacement == "confirm")
  }

  @Test("a circle is told once and left out") func circle() {
    let graph = load(
      [
        "main.flow": "use a\nlet x = y", "a.flow": "use b\nlet y = z", "b.flow": "use main\nuse c\nlet z = 1",
        "c.flow": "",
      ])
    #expect(graph.diagnostics.map(\.code.name) == ["F225"])
    #expect(graph.diagnostics.first?.arguments == ["main.flow → a.flow → b.flow → main.flow"])
    #expect(codes(graph) == ["F225"])
    let itself = load(["main.flow": "use main\nlet x = 1"])
    #expect(itself.diagnostics.first?.arguments == ["main.flow → main.flow"])
  }

  @Test("only what a file uses itself can be seen") func visibility() {
    #expect(
      codes(load(["main.flow": "use a\nlet x = y", "a.flow": "use b\nlet q = 1", "b.flow": "let y = 1"])) == ["F200"])
    #expect(codes(load(["main.flow": "use a\nlet x = y", "a.flow": "let y = 1"])) == [])
  }

  @Test("a name of two used files is ambiguous where it is used") func ambiguous() {
    let files = ["main.flow": "use a\nuse b\nlet x = y", "a.flow": "let y = 1", "b.flow": "let y = 2"]
    let graph = load(files)
    let diagnostics = Analyzer.analyze(graph.modules).diagnostics
    #expect(diagnostics.map(\.code.name) == ["F222"])
    #expect(diagnostics.first?.labels.count == 2)
    #expect(codes(load(files.merging(["main.flow": "use a\nuse b\nlet x = 1"]) { $1 })) == [])
    #expect(codes(load(files.merging(["main.flow": "use a\nuse b\nlet y = 1\nlet x = y"]) { $1 })) == [])
  }

  @Test("a file's own names hide those of the prelude") func prelude() {
    let entry = ModuleText(
      path: "main.flow", bytes: Array("record Slot { n: int }\nlet s = Slot(3)\nlet t: Slot = s".utf8))
    let graph = ModuleGraph(entries: [entry], prelude: Library.prelude)
    #expect(Diagnostics.ordered(Analyzer.analyze(graph.modules).diagnostics).isEmpty)
  }

  @Test("thousands of files in a chain are loaded and ordered") func chain() {
    var files = ["main.flow": "use m0\nlet x = c0"]
    for number in 0..<2_000 { files["m\(number).flow"] = "use m\(number + 1)\nlet c\(number) = c\(number + 1) + 1" }
    files["m2000.flow"] = "let c2000 = 1"
    let graph = load(files)
    #expect(graph.modules.count == 2_002)
    #expect(codes(graph) == [])
  }
}
