import FlowBytecode
import FlowCompiler
import FlowSemantics
import Foundation
import Testing

/// What must hold of every compilation.
struct CompilerTests {
  private static let program = """
    enum Intent { book; price }
    function double(n: int) -> int { return n * 2 }
    flow inner(n: int) -> int {
      state s { let x = ask "N?" as int; return x + n }
    }
    flow main(name: text) {
      var visits = 0
      on keyword "oi" { "Oi, {name}."; resume }
      state start {
        visits = visits + double(1)
        menu "E agora?" { "Um" -> uno; "Dois" { let n = run inner(visits); "{n}" } }
        -> start
      }
      state uno { wait 1 h; "{visits}"; end }
    }
    """

  @Test func sameProgramSameBytes() throws {
    let images = try (0..<3).map { _ in try Build(Self.program).image().image.encoded() }
    #expect(images[0] == images[1] && images[1] == images[2])
  }

  /// Blank lines, comments and other names for the file change positions and nothing else.
  @Test func layoutChangesOnlyPositions() throws {
    let spread = Self.program.replacing(";", with: " // nota\n\n")
    var first = try Build(Self.program).image().image
    var second = try Build(spread).image().image
    #expect(first.lines != second.lines)
    first.lines = nil
    second.lines = nil
    #expect(first == second)
    #expect(try Build(Self.program).image(hasLines: false).image == first)
  }

  /// Edits elsewhere leave the names of waits as they are.
  @Test func pathsOfPointsAreStable() throws {
    let edited = Self.program.replacing(
      "state uno {", with: "state zero { let q = ask \"?\" as text; -> uno }\n  state uno {")
    let before = try paths(Self.program)
    let after = try paths(edited)
    #expect(before == ["inner/s/ask x", "main/start/menu", "main/start/run inner", "main/uno/wait"])
    #expect(after.filter { $0 != "main/zero/ask q" } == before)
  }

  @Test func pathsAreUnique() throws {
    let paths = try paths(
      """
      flow main {
        on keyword "a" { let x = ask "?" as text; resume }
        on keyword "a" { let x = ask "?" as text; resume }
        state start { let x = ask "?" as text; let y = ask "?" as text; x2() }
      }
      """.replacing("; x2()", with: "; menu \"?\" { \"A\" { end } }; menu \"?\" { \"A\" { end } }; end"))
    #expect(Set(paths).count == paths.count)
    #expect(paths.contains("main/start/menu#2"))
    #expect(paths.contains("main/on keyword a#2/ask x"))
  }

  private func paths(_ text: String) throws -> [String] {
    try Build(text).image().image.points.map { String(decoding: $0.path, as: UTF8.self) }
  }

  /// Only what the entry can reach is in the image.
  @Test func unreachedIsLeftOut() throws {
    let build = Build(Self.program + "\nflow other { state s { end } }\nfunction unused() -> int { return 1 }")
    let image = try build.image(entry: build.entry()).image
    #expect(image.flows.map { String(decoding: $0.name, as: UTF8.self) } == ["main", "inner"])
    #expect(image.functions.map { String(decoding: $0.name, as: UTF8.self) } == ["double"])
    #expect(image.effects.isEmpty)
    let all = try build.image().image
    #expect(all.flows.count == 3)
  }

  @Test func tooManyVariablesAreAnAnswer() throws {
    let many = (0..<4_200).map { "  let v\($0) = n + \($0)" }.joined(separator: "\n")
    let compilation = Build("function f(n: int) -> int {\n\(many)\n  return v0 + v4199\n}").compile()
    // What nobody reads needs no register but may fault; it is not dropped.
    #expect(compilation.diagnostics.map { $0.code.name } == ["F910"])
    #expect(compilation.verified == nil)
  }

  /// More of anything than an image can hold is said to be too much, never a mistake of the compiler.
  @Test(arguments: ["parameters", "cases", "options", "text", "name"])
  func tooMuchIsAnAnswer(what: String) throws {
    func list(_ count: Int, _ item: (Int) -> String) -> String { (0..<count).map(item).joined(separator: ", ") }
    let text =
      switch what {
      case "parameters": "function f(\(list(70) { "p\($0): int" })) -> int { return p0 }"
      case "cases":
        "enum E { \((0..<300).map { "c\($0)" }.joined(separator: "; ")) }\nfunction f(e: E) -> bool { return e is c1 }"
      case "options":
        "flow f { state s { menu \"?\" { \((0..<1_100).map { "\"o\($0)\"" }.joined(separator: "; ")) }; end } }"
      case "text": "function f() -> text { return \"\(String(repeating: "a", count: 70_000))\" }"
      default: "function \(String(repeating: "a", count: 600))() -> int { return 1 }"
      }
    let build = Build(text)
    let codes = build.errors.isEmpty ? build.compile().diagnostics.map { $0.code.name } : ["F911"]
    #expect(codes == ["F911"])
  }

  @Test func longNamesGiveShortPaths() throws {
    let name = String(repeating: "é", count: 100)
    let paths = try paths(
      "flow f { state \(name) { let \(name) = ask \"?\" as text; let x\(name) = ask \"?\" as text; end } }")
    #expect(paths.allSatisfy { $0.utf8.count < 200 })
    #expect(Set(paths).count == 2)
  }

  @Test func deepNestingIsCompiled() throws {
    let sum = String(repeating: "(1 + ", count: 50) + "n" + String(repeating: ")", count: 50)
    let ifs = String(repeating: "if n > 0 { ", count: 50) + "return 1" + String(repeating: " }", count: 50)
    _ = try Build("function f(n: int) -> int {\n  \(ifs)\n  return \(sum)\n}").image()
  }

  /// Everything that stands in the repository.
  @Test(arguments: ["flows", "flows/common", "stdlib"])
  func repositoryCompiles(folder: String) throws {
    let root = Corpus.root.path + "/"
    for name in try FileManager.default.contentsOfDirectory(atPath: root + folder).sorted()
    where name.hasSuffix(".flow") {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: root + folder + "/" + name)))
      let build = Build([ModuleText(path: folder + "/" + name, bytes: bytes)]) { path in
        FileManager.default.contents(atPath: root + path).map(Array.init)
      }
      _ = try build.image()
    }
  }
}
