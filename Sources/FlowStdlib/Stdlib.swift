import FlowStdlibData

/// The standard library: effect catalogue, reusable flows and functions, written in the language itself.
public enum Stdlib {
  /// One file of `stdlib/`.
  public struct Module: Sendable {
    /// Below `stdlib/`, with the extension, in UTF-8: `prelude/calendar.flow`.
    public let path: [UInt8]
    /// The whole file.
    public let text: [UInt8]
  }

  /// Every file, in the order of their paths. Copies out of the program's constants at each call.
  public static func modules() -> [Module] {
    var modules: [Module] = []
    for entry in UnsafeBufferPointer(start: flow_stdlib_modules(), count: Int(flow_stdlib_count())) {
      guard let path = entry.path, let text = entry.text else { continue }
      modules.append(
        Module(path: bytes(path), text: Array(UnsafeBufferPointer(start: text, count: Int(entry.length)))))
    }
    return modules
  }

  private static func bytes(_ cString: UnsafePointer<CChar>) -> [UInt8] {
    var bytes: [UInt8] = []
    var next = cString
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return bytes
  }
}
