import Glibc

// fuzz TARGET [libFuzzer option…], or fuzz seeds FOLDER. SwiftPM renames the main of an executable, so libFuzzer's
// driver is called by name.

/// What the callback feeds. Set once, before the driver starts; a C function cannot capture it.
nonisolated(unsafe) var chosen = FuzzTarget.parser

typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Words>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let target = CommandLine.arguments.dropFirst().first ?? ""
if target == "seeds", CommandLine.argc == 3 {
  for target in FuzzTarget.allCases {
    for (number, seed) in target.seeds.enumerated() {
      guard let file = fopen("\(CommandLine.arguments[2])/\(target.rawValue)/seed\(number)", "w") else { exit(2) }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
  }
  exit(0)
}
guard let exercise = FuzzTarget(rawValue: target) else {
  print("usage: fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [OPTION…]")
  exit(2)
}
chosen = exercise

// The driver must not see our word.
var count = CommandLine.argc - 1
var arguments = CommandLine.unsafeArgv + 1
exit(
  runDriver(&count, &arguments) { bytes, count in
    chosen.exercise(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  })
