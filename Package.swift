// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: Swift 6 mode is implied by the tools version.
let strict: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// A target of the language half: no dependencies outside this package, also built as Embedded Swift, which wants the
/// module of every member that a file uses to be imported there.
func language(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict + [.enableUpcomingFeature("MemberImportVisibility")])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "porfin",
  products: [
    .executable(name: "porfin", targets: ["porfin"]),
    .executable(name: "porfin-dev", targets: ["porfin-dev"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  // Lowest layer first: a target imports only targets above it in this list (Tests/TidyTests proves it).
  targets: [
    // The values of the language: exact decimals, money, civil dates and times.
    language("FlowValues"),
    // What is wrong, where, and how it is told.
    language("FlowDiagnostics"),
    // The text of stdlib/, embedded.
    .target(
      name: "FlowStdlibData", exclude: ["embed.awk"], cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
    // Text to lossless tree and back.
    language("FlowSyntax", ["FlowDiagnostics", "FlowValues"]),
    // Prints and understands values as Brazilians write them.
    language("FlowPortuguese", ["FlowValues"]),
    // Instruction set, program image, verifier, disassembler.
    language("FlowBytecode", ["FlowValues", "FlowDiagnostics"]),
    // The standard library as modules.
    language("FlowStdlib", ["FlowStdlibData"]),
    // The machine: (image, snapshot, input) -> (snapshot, outputs).
    language("FlowVM", ["FlowBytecode", "FlowPortuguese", "FlowValues", "FlowDiagnostics"]),
    // Names, types, outcomes, and what must hold of every flow.
    language("FlowSemantics", ["FlowSyntax", "FlowDiagnostics", "FlowValues"]),
    // Typed program to image.
    language("FlowCompiler", ["FlowSemantics", "FlowBytecode", "FlowSyntax", "FlowDiagnostics", "FlowValues"]),
    // Advice beyond what must hold, one rule a file.
    language("FlowLint", ["FlowSemantics", "FlowSyntax", "FlowDiagnostics"]),
    // Conversations in virtual time.
    language(
      "FlowSimulator",
      [
        "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowVM", "FlowBytecode", "FlowPortuguese",
        "FlowValues", "FlowStdlib",
      ]),
    // The language as one function of bytes, for hosts that cannot call Swift.
    language(
      "FlowService",
      [
        "FlowSimulator", "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowVM", "FlowBytecode",
        "FlowStdlib",
      ]),
    // The command line.
    .executableTarget(
      name: "porfin",
      dependencies: [
        "FlowSimulator", "FlowCompiler", "FlowLint", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowVM",
        "FlowBytecode", "FlowPortuguese", "FlowValues",
        "FlowStdlib", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Maintenance: reference pages, generated corpora, benchmarks, fuzz seeds.
    .executableTarget(
      name: "porfin-dev",
      dependencies: [
        "FlowService", "FlowSimulator", "FlowCompiler", "FlowLint", "FlowSemantics", "FlowSyntax", "FlowDiagnostics",
        "FlowVM", "FlowBytecode", "FlowPortuguese", "FlowValues",
        "FlowStdlib",
      ],
      swiftSettings: strict),
    tests("TidyTests", [], exclude: ["long-files.tsv"]),
    tests("FuzzTests", ["FlowBytecode", "FlowCompiler", "FlowDiagnostics", "FlowSemantics", "FlowSyntax", "FlowVM"]),
    tests("FlowValuesTests", ["FlowValues"]),
    tests("FlowDiagnosticsTests", ["FlowDiagnostics", "FlowSyntax", "FlowSemantics", "FlowStdlib", "FlowCompiler"]),
    tests("FlowSyntaxTests", ["FlowSyntax", "FlowDiagnostics"]),
    tests("FlowPortugueseTests", ["FlowPortuguese", "FlowValues"]),
    tests("FlowBytecodeTests", ["FlowBytecode", "FlowVM", "FlowValues"]),
    tests("FlowVMTests", ["FlowVM", "FlowBytecode", "FlowValues"]),
    tests("FlowSemanticsTests", ["FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowStdlib"]),
    tests(
      "FlowCompilerTests",
      [
        "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowBytecode", "FlowVM", "FlowStdlib", "FlowDiagnostics",
        "FlowValues",
      ]),
    tests("FlowLintTests", ["FlowLint", "FlowSemantics", "FlowDiagnostics"]),
    tests(
      "FlowSimulatorTests",
      ["FlowSimulator", "FlowCompiler", "FlowSemantics", "FlowDiagnostics", "FlowVM", "FlowBytecode", "FlowStdlib"]),
    tests("CommandLineTests", ["porfin"]),
  ]
)
