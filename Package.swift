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

/// A target of the platform half.
func platform(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// What the tests of several targets share.
func support(_ name: String) -> Target {
  .target(name: name, path: "Tests/Support/\(name)", swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "porfin",
  products: [
    .executable(name: "porfin", targets: ["porfin"]),
    .executable(name: "porfin-server", targets: ["porfin-server"]),
    .executable(name: "porfin-dev", targets: ["porfin-dev"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
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
    // How a turn looks to a customer on WhatsApp.
    language("FlowWhatsApp", ["FlowVM", "FlowBytecode", "FlowPortuguese", "FlowValues"]),
    // Conversations in virtual time.
    language(
      "FlowSimulator",
      [
        "FlowWhatsApp", "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowVM", "FlowBytecode",
        "FlowPortuguese",
        "FlowValues", "FlowStdlib",
      ]),
    // The language as one function of bytes, for hosts that cannot call Swift.
    language(
      "FlowService",
      [
        "FlowSimulator", "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowVM", "FlowBytecode",
        "FlowStdlib",
      ]),
    // Libraries of the system: PostgreSQL's client, an HTTP client, cryptography.
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // The words of the platform: moments, addresses, what channels tell.
    platform("PorfinModel"),
    // Where conversations are kept: the port, its records, and the model in memory.
    platform("PorfinStore", ["PorfinModel"]),
    platform("PorfinStoreSQLite", ["PorfinStore", "PorfinModel", .product(name: "GRDB", package: "GRDB.swift")]),
    platform("PorfinStorePostgres", ["CPostgres", "PorfinStore", "PorfinModel"]),
    // WhatsApp's providers: webhooks to events, bubbles to requests.
    platform("PorfinChannels", ["PorfinModel", "FlowWhatsApp", "FlowBytecode"]),
    // Durable turns: inbox, turn, outbox, timers.
    platform(
      "PorfinRuntime",
      ["PorfinStore", "PorfinModel", "FlowSimulator", "FlowWhatsApp", "FlowVM", "FlowBytecode", "FlowValues"]),
    // The runtime in a world of made-up clocks, processes, networks and faults; everything follows from a seed.
    platform(
      "PorfinSimulation",
      [
        "PorfinRuntime", "PorfinStore", "PorfinModel", "FlowCompiler", "FlowSemantics", "FlowStdlib", "FlowWhatsApp",
        "FlowBytecode", "FlowVM",
      ]),
    // Requests out, with the system's client; signatures.
    platform("PorfinHTTP", ["CCurl", "COpenSSL", "PorfinModel"]),
    // Pages that the server shows, embedded.
    .target(
      name: "PorfinPages", exclude: ["simulated.html"],
      cSettings: [.unsafeFlags(["-std=c23", "-Wno-c23-extensions"])]),
    // Endpoints, settings, threads: the only place that names adapters.
    platform(
      "PorfinServer",
      [
        "PorfinRuntime", "PorfinChannels", "PorfinHTTP", "PorfinPages", "PorfinStorePostgres", "PorfinStoreSQLite",
        "PorfinStore", "PorfinModel", "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowStdlib",
        "FlowWhatsApp",
        "FlowBytecode", "FlowVM", .product(name: "Hummingbird", package: "hummingbird"),
      ]),
    // What all commands share: files, options, terminal, loading of programs.
    platform(
      "PorfinCommands",
      [
        "FlowCompiler", "FlowSemantics", "FlowSyntax", "FlowDiagnostics", "FlowBytecode", "FlowStdlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // The server's command line: apart, so that the language's commands start without a server's libraries.
    .executableTarget(
      name: "porfin-server",
      dependencies: [
        "PorfinCommands", "PorfinServer", "PorfinHTTP", "PorfinStore", "FlowCompiler", "FlowDiagnostics",
        "FlowBytecode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // The command line.
    .executableTarget(
      name: "porfin",
      dependencies: [
        "PorfinCommands", "FlowSimulator", "FlowWhatsApp", "FlowCompiler", "FlowLint", "FlowSemantics", "FlowSyntax",
        "FlowDiagnostics", "FlowVM", "FlowBytecode", "FlowPortuguese", "FlowValues", "FlowStdlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Maintenance: reference pages, generated corpora, benchmarks, fuzz seeds.
    .executableTarget(
      name: "porfin-dev",
      dependencies: [
        "PorfinSimulation", "PorfinRuntime", "PorfinStore", "PorfinModel", "FlowService", "FlowSimulator",
        "FlowCompiler", "FlowLint", "FlowSemantics", "FlowSyntax", "FlowDiagnostics",
        "FlowVM", "FlowBytecode", "FlowPortuguese", "FlowValues",
        "FlowStdlib", "PorfinChannels",
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
    tests(
      "PorfinRuntimeTests",
      ["PorfinSimulation", "PorfinRuntime", "PorfinStore", "PorfinModel", "FlowWhatsApp", "FlowBytecode", "FlowVM"]),
    tests("PorfinChannelsTests", ["PorfinChannels", "PorfinModel", "FlowWhatsApp", "FlowBytecode"]),
    tests("CommandLineTests", ["porfin", "porfin-server"]),
    tests("PorfinHTTPTests", ["PorfinHTTP"]),
    // A PostgreSQL server for the tests of whatever needs one.
    support("PostgresCluster"),
    tests(
      "PorfinStoreTests",
      [
        "PorfinStore", "PorfinStoreSQLite", "PorfinStorePostgres", "PorfinModel", "PostgresCluster",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests("PorfinStorePostgresTests", ["PorfinStorePostgres", "PorfinStore", "PorfinModel", "PostgresCluster"]),
    tests(
      "PorfinServerTests",
      ["porfin", "PorfinServer", "PorfinHTTP", "PorfinStore", "PorfinModel", "PorfinRuntime", "FlowWhatsApp"]),
  ]
)
