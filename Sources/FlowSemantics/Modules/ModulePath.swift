/// Paths of modules: `/` between folders, `.flow` at the end. Pure text; nothing is looked up.
public enum ModulePath {
  static let suffix = ".flow"
  static let library = "stdlib/"

  /// The paths at which a used name may be found, best first: beside the using file, then in the standard library.
  static func candidates(forName name: String, from path: String) -> [String] {
    let beside = normalized(folder(of: path) + name + suffix)
    let library = library + name + suffix
    return same(beside, library) ? [beside] : [beside, library]
  }

  /// The path that a quoted `use "a/b"` means.
  static func candidate(forPath relative: String, from path: String) -> String {
    let whole = relative.utf8.first == UInt8(ascii: "/") ? relative : folder(of: path) + relative
    return normalized(endsInSuffix(whole) ? whole : whole + suffix)
  }

  /// The part up to and including the last `/`; empty for a bare file name.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(decoding: bytes[...slash], as: UTF8.self)
  }

  /// Without `.` and, where possible, without `..`.
  public static func normalized(_ path: String) -> String {
    let bytes = Array(path.utf8)
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: UInt8(ascii: "/")) {
      if isDots(part, 1) { continue }
      if isDots(part, 2), let last = parts.last, !isDots(last, 2) {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    var result: [UInt8] = bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
    for (index, part) in parts.enumerated() {
      if index > 0 { result.append(UInt8(ascii: "/")) }
      result.append(contentsOf: part)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Equality of bytes, without Unicode normalisation.
  static func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

  private static func isDots(_ part: ArraySlice<UInt8>, _ count: Int) -> Bool {
    part.count == count && part.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  private static func endsInSuffix(_ path: String) -> Bool {
    path.utf8.count > suffix.utf8.count && path.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
