import Foundation

/// The files of the repository, as the tests of this target read them.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Paths below the root of all files in a folder, hidden ones left out, in order.
  static func files(in folder: String, suffix: String = "") -> [String] {
    let base = root.appendingPathComponent(folder).path
    guard let walk = FileManager.default.enumerator(atPath: base) else { return [] }
    var found: [String] = []
    for case let path as String in walk where path.hasSuffix(suffix) {
      let hidden = path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__pycache__" }
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: base + "/" + path, isDirectory: &isDirectory)
      if exists && !hidden && !isDirectory.boolValue { found.append(folder.isEmpty ? path : folder + "/" + path) }
    }
    return found.sorted()
  }

  static func folders(in folder: String) throws -> [String] {
    let base = root.appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(atPath: base.path).filter { name in
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: base.appendingPathComponent(name).path, isDirectory: &isDirectory)
      return exists && isDirectory.boolValue && !name.hasPrefix(".")
    }.sorted()
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }

  static func lines(_ path: String) throws -> [String] {
    var lines = try text(path).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  /// One target as Package.swift declares it.
  struct Target {
    let name: String
    let isTest: Bool
    /// The declaration in full.
    let text: Substring
  }

  /// The targets of Package.swift, lowest layer first.
  static func targets() throws -> [Target] {
    let manifest = try text("Package.swift")
    let head =
      #/
      (?m) ^ \x20{4} (language | platform | \.target | \.systemLibrary | \.executableTarget | tests)
      \( \s* (?: name:\x20 )? "([^"]+)"
      /#
    let heads = manifest.matches(of: head)
    return heads.indices.map { index in
      let end = index + 1 < heads.count ? heads[index + 1].range.lowerBound : manifest.endIndex
      return Target(
        name: String(heads[index].output.2), isTest: heads[index].output.1 == "tests",
        text: manifest[heads[index].range.lowerBound..<end])
    }
  }

  static func sourceTargets() throws -> [Target] {
    try targets().filter { !$0.isTest }
  }

  /// The modules that a Swift file imports.
  static func imports(of path: String) throws -> [String] {
    let kinds = "(?:(?:struct|enum|class|func|var|let|protocol|typealias) )?"
    let pattern = try Pattern("^\\s*(?:@\\w+(?:\\(\\w+\\))? )?(?:public |internal )?import \(kinds)(\\w+)")
    return pattern.captures(in: try text(path))
  }
}
