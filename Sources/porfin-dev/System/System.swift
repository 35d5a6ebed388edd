import Foundation

/// The process around the tool: files, streams, clocks.
enum System {
  static func exit(_ code: Int32) -> Never { Foundation.exit(code) }

  /// The whole of standard input.
  static func input() -> [UInt8] { Array(FileHandle.standardInput.readDataToEndOfFile()) }

  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }

  /// Writes a file whole, with the folders on the way to it.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty {
      guard (try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)) != nil else {
        return false
      }
    }
    return FileManager.default.createFile(atPath: path, contents: Data(bytes))
  }

  /// Paths of the files in a folder, in depth, in order.
  static func files(in folder: String, suffix: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    var found: [String] = []
    for case let path as String in walk where path.hasSuffix(suffix) { found.append(folder + "/" + path) }
    return found.sorted()
  }

  /// Seconds of processor time that this thread has used.
  static func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds on a clock that never goes back.
  static func wallTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Runs a program quietly; its exit code, or nil if it could not be started.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// Standard output and error.
enum Output {
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
  static func line(_ text: String) { write(Array((text + "\n").utf8)) }
  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
