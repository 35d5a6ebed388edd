// swift-tools-version: 6.2
import PackageDescription

// The language targets once more, instrumented: the flags would disturb the main package. run.sh links the sources in.
let instrumented: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

func language(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: instrumented)
}

let package = Package(
  name: "fuzz",
  targets: [
    language("FlowValues"),
    language("FlowDiagnostics"),
    language("FlowSyntax", ["FlowDiagnostics"]),
    language("FlowPortuguese", ["FlowValues"]),
    language("FlowBytecode", ["FlowValues", "FlowDiagnostics"]),
    language("FlowVM", ["FlowBytecode", "FlowPortuguese", "FlowValues", "FlowDiagnostics"]),
    language("FlowSemantics", ["FlowSyntax", "FlowDiagnostics", "FlowValues"]),
    language("FlowCompiler", ["FlowSemantics", "FlowBytecode", "FlowSyntax", "FlowDiagnostics", "FlowValues"]),
    .executableTarget(
      name: "fuzz",
      dependencies: ["FlowSyntax", "FlowDiagnostics", "FlowSemantics", "FlowCompiler", "FlowBytecode", "FlowVM"],
      swiftSettings: instrumented,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ])
