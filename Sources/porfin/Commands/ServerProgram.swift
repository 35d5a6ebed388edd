import ArgumentParser
import PorfinCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `porfin-server`, which stands beside `porfin`.
enum ServerProgram {
  static let name = "porfin-server"

  /// Replaces this process by the server's program; returns only if that cannot be done.
  static func become(_ verb: String, _ arguments: [String]) throws {
    let path = folder() + name
    var words: [UnsafeMutablePointer<CChar>?] = ([path, verb] + arguments).map { strdup($0) }
    words.append(nil)
    execv(path, words)
    Terminal.printError("error: \(name) is missing or cannot run: \(path)\nBuild it: make build")
    throw ExitCode.cannotExit
  }

  /// The folder of this executable, with a slash; empty if the system does not say.
  private static func folder() -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    guard count > 0 else { return "" }
    let path = String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
