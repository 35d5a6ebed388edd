import Testing

/// Nothing lies about: each file belongs to something that builds it, runs it or links to it.
@Suite struct DeadFilesTests {
  @Test func everySourceFolderIsATarget() throws {
    let targets = Set(try Repository.sourceTargets().map(\.name))
    // FlowWasm is built by its own script: SwiftPM cannot link for WebAssembly without an SDK.
    let folders = Set(try Repository.folders(in: "Sources")).subtracting(["FlowWasm"])
    #expect(folders == targets)
  }

  @Test func everyTestFolderIsRun() throws {
    let targets = Set(try Repository.targets().filter(\.isTest).map(\.name))
    // Data, what the Makefile runs, and what tests share.
    let folders = Set(try Repository.folders(in: "Tests"))
      .subtracting(["Corpus", "Support", "grammar", "channels", "wasm", "fuzz"])
    #expect(folders == targets)
  }

  @Test func everySwiftFileSaysSomething() throws {
    for path in Repository.files(in: "Sources", suffix: ".swift") + Repository.files(in: "Tests", suffix: ".swift") {
      let code = codeOnly(try Repository.text(path)).split(separator: "\n")
      let says = code.contains { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("import ") }
      #expect(says, "\(path) declares nothing")
    }
  }

  @Test func everyTestTargetTests() throws {
    for target in try Repository.targets() where target.isTest {
      let files = Repository.files(in: "Tests/\(target.name)", suffix: ".swift")
      let tests = try files.filter { try Repository.text($0).contains("@Test") }
      #expect(!tests.isEmpty, "\(target.name) has no tests: a run of it would pass and prove nothing")
    }
  }

  /// Tests whose arguments are the files of a folder pass when the folder is empty.
  @Test func everyCorpusFolderHasFiles() throws {
    let folders = try Repository.folders(in: "Tests/Corpus")
    let sources = Repository.files(in: "Tests").filter { [".swift", ".mjs", ".py"].contains(where: $0.hasSuffix) }
    let readers = try sources.map(Repository.text).filter { $0.contains("Corpus") }
    #expect(!folders.isEmpty)
    for folder in folders {
      #expect(!Repository.files(in: "Tests/Corpus/\(folder)").isEmpty, "Tests/Corpus/\(folder) is empty")
      #expect(readers.contains { $0.contains(folder) }, "no test reads Tests/Corpus/\(folder)")
    }
  }

  @Test func theStandardLibraryIsEmbeddedWhole() throws {
    let list = try Repository.text("Sources/FlowStdlibData/data.c")
    let embedded = try Pattern("#embed \"../../([^\"]+)\"").captures(in: list)
    let files = Repository.files(in: "stdlib", suffix: ".flow")
    #expect(!files.isEmpty)
    #expect(embedded == files, "run `make generate`")
  }
}
