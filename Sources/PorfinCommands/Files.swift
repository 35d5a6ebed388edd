import FlowDiagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Limits of what the command line reads.
package enum FileLimits {
  /// A flow of 16 MB is a mistake, not a flow.
  package static let bytesMax = 16 * 1024 * 1024
  package static let directoryDepthMax = 32
  package static let filesMax = 10_000
}

/// Why a file could not be read or written.
package enum FileError: Error {
  case missing(String)
  case directory(String)
  case tooLarge(String, bytes: Int)
  case system(String, reason: String)
  case noFlows(String)
  case tooManyFiles(String)
}

/// Files of the command line: whole reads, atomic writes, directories in a fixed order.
package enum Files {
  /// The bytes of a file; `-` is standard input.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try drain(STDIN_FILENO, path) }
    var status = stat()
    guard stat(path, &status) == 0 else { throw errno == ENOENT ? .missing(path) : systemError(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .directory(path) }
    if status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) > FileLimits.bytesMax {
      throw .tooLarge(path, bytes: Int(status.st_size))
    }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw systemError(path) }
    defer { close(descriptor) }
    return try drain(descriptor, path)
  }

  private static func drain(_ descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = chunk.withUnsafeMutableBytes { readBytes(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw systemError(path)
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
      if bytes.count > FileLimits.bytesMax { throw .tooLarge(path, bytes: bytes.count) }
    }
  }

  /// Writes beside the file and renames, so that a reader sees the old bytes or the new ones, never half.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = path + ".porfin-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, permissions(of: path))
    guard descriptor >= 0 else { throw systemError(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { writeBytes(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        let failure = systemError(path)
        close(descriptor)
        unlink(temporary)
        throw failure
      }
      written += count
    }
    close(descriptor)
    guard rename(temporary, path) == 0 else {
      let failure = systemError(path)
      unlink(temporary)
      throw failure
    }
  }

  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The flow files of what was named, directories searched in depth, in a fixed order, each once.
  package static func flows(_ paths: [String]) throws(FileError) -> [String] {
    var found: [String] = []
    for path in paths {
      if isDirectory(path) {
        let before = found.count
        try search(path, depth: 0, into: &found)
        if found.count == before { throw .noFlows(path) }
      } else {
        found.append(path)
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func search(_ directory: String, depth: Int, into found: inout [String]) throws(FileError) {
    guard depth < FileLimits.directoryDepthMax else { return }
    for name in try names(in: directory) where !name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
      if isDirectory(path) {
        try search(path, depth: depth + 1, into: &found)
      } else if name.hasSuffix(".flow") {
        found.append(path)
        if found.count > FileLimits.filesMax { throw .tooManyFiles(directory) }
      }
    }
  }

  private static func names(in directory: String) throws(FileError) -> [String] {
    guard let handle = opendir(directory) else { throw systemError(directory) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Of the file that is replaced, else the usual ones.
  private static func permissions(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o644
  }

  private static func systemError(_ path: String) -> FileError {
    .system(path, reason: String(cString: strerror(errno)))
  }
}

private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
