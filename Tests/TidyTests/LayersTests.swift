import Testing

/// The package is a pile of layers. The compiler does not enforce it: an undeclared import of a sibling passes an
/// incremental build, a transitive one passes every build.
@Suite struct LayersTests {
  @Test func importsPointDownwards() throws {
    let targets = try Repository.sourceTargets()
    #expect(targets.count >= 14, "the targets of Package.swift were not understood")
    let rank = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1.name, $0) })
    for (own, target) in targets.enumerated() {
      for path in Repository.files(in: "Sources/\(target.name)", suffix: ".swift") {
        for name in try Repository.imports(of: path) {
          guard let other = rank[name] else { continue }
          #expect(other < own, "\(path): \(target.name) must not import \(name)")
        }
      }
    }
  }

  @Test func importsAreDeclared() throws {
    let targets = try Repository.targets()
    let names = Set(targets.map(\.name))
    for target in targets {
      for path in Repository.files(in: "\(target.isTest ? "Tests" : "Sources")/\(target.name)", suffix: ".swift") {
        for name in try Repository.imports(of: path) where names.contains(name) {
          #expect(target.text.contains("\"\(name)\""), "\(path) imports \(name), which \(target.name) does not declare")
        }
      }
    }
  }

  /// What runs in the browser too: plain values, no system, no run-time type information.
  @Test(arguments: try Repository.sourceTargets().map(\.name).filter { $0.hasPrefix("Flow") && $0 != "FlowStdlibData" })
  func languageTargetsStandAlone(target: String) throws {
    let files = Repository.files(in: "Sources/\(target)", suffix: ".swift")
    #expect(!files.isEmpty, "\(target) has no sources")
    for path in files {
      let code = codeOnly(try Repository.text(path))
      for ban in Self.banned {
        for finding in try ban.findings(in: code, of: path) { Issue.record("\(finding)") }
      }
    }
  }

  private static let banned = [
    Ban(#"^\s*import (Foundation\w*|Glibc|Darwin|Musl|Dispatch|Synchronization)\b"#, "the language imports no system"),
    Ban(#"\bany [A-Z]|\bsome Error\b"#, "Embedded Swift has no existentials"),
    Ban(#"\bthrows\b(?!\()"#, "errors are typed: throws(E)"),
    Ban(#"\btry!|\bfatalError\(|\bas!|\bpreconditionFailure\("#, "input must not trap"),
    Ban(#"\b(Codable|Mirror|KeyPath)\b|String\((describing|reflecting):"#, "no reflection"),
    Ban(#"(?<![.\w])(?<!func )print\("#, "the language does not print"),
    Ban(#"\bas\?"#, "no casts at run time"),
    Ban(#"[(\s,]\\\.[A-Za-z]"#, "Embedded Swift has no key paths: write { $0.name }"),
    Ban(#"\b(Double|Float|Float32|Float64|CGFloat)\b"#, "no binary floating point in the language"),
  ]
}
