import Foundation

/// A fenced block of a page or a doc comment: see stdlib/README.md, "Examples".
struct Fence {
  enum Kind { case program, fragment, wrong }

  var kind: Kind
  var text: String
  /// Where it stands, for messages.
  var place: String

  /// The flow fences of a page.
  static func inPage(_ path: String, _ text: String) -> [Fence] {
    find(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), path)
  }

  /// The flow fences of the doc comments of a module.
  static func inDocComments(_ path: String, _ text: String) -> [Fence] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let bare = line.drop { $0 == " " }
      guard bare.hasPrefix("///") else { return "" }
      let words = bare.dropFirst(3)
      return String(words.hasPrefix(" ") ? words.dropFirst() : words)
    }
    return find(lines: lines, path)
  }

  private static func find(lines: [String], _ path: String) -> [Fence] {
    var found: [Fence] = []
    var open: (kind: Kind, line: Int, text: [String])?
    for (number, line) in lines.enumerated() {
      let bare = line.trimmingCharacters(in: .whitespaces)
      if let block = open {
        if bare == "```" {
          found.append(
            Fence(kind: block.kind, text: block.text.joined(separator: "\n") + "\n", place: "\(path):\(block.line)"))
          open = nil
        } else {
          open?.text.append(line)
        }
      } else if let kind = kinds[bare] {
        open = (kind, number + 1, [])
      }
    }
    return found
  }

  private static let kinds: [String: Kind] = [
    "```flow": .program, "```flow fragment": .fragment, "```flow wrong": .wrong,
  ]

  /// The program to compile: a fragment stands in the program that stdlib/README.md gives.
  func program(using module: String?) throws -> String {
    guard kind == .fragment else { return text }
    let page = try Repository.text("stdlib/README.md")
    let start = page.range(of: "```text\nuse MODULE")
    guard let start, let end = page.range(of: "\n```", range: start.upperBound..<page.endIndex) else { return text }
    let frame = "use MODULE" + page[start.upperBound..<end.lowerBound]
    var result: [String] = []
    for line in frame.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("use MODULE") {
        if let module { result.append("use \(module)") }
      } else if line.contains("FRAGMENT") {
        result.append(text)
      } else if line.hasPrefix("enum ") || line.hasPrefix("record ") {
        result.append(Fence.unfolded(String(line)))
      } else {
        result.append(String(line))
      }
    }
    return result.joined(separator: "\n")
  }

  /// `enum Wish { book "…"  price "…" }` with its cases on lines of their own: two spaces part them.
  private static func unfolded(_ line: String) -> String {
    line.replacing("{ ", with: "{\n").replacing("\"  ", with: "\"\n").replacing(" }", with: "\n}")
  }
}
