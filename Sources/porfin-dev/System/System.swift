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
    let process = process(program, arguments, output: FileHandle.nullDevice)
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// What a program writes, or nil if it fails.
  static func output(_ program: String, _ arguments: [String]) -> String? {
    let pipe = Pipe()
    let process = process(program, arguments, output: pipe)
    guard (try? process.run()) != nil else { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
  }

  /// Starts a program at a path as quickly as the system can, waits for it and throws away what it says.
  static func start(_ path: String, _ arguments: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, words, environ) == 0 else { return false }
    var status: Int32 = 0
    return waitpid(child, &status, 0) == child
  }

  private static func process(_ program: String, _ arguments: [String], output: Any) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    return process
  }
}

/// Standard output and error.
enum Output {
  static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
  static func line(_ text: String) { write(Array((text + "\n").utf8)) }
  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
