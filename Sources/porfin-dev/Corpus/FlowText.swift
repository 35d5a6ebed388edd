/// The text of a flow as it is written, line by line, indented as `porfin fmt` does.
struct FlowText {
  private(set) var text = ""
  private(set) var lines = 0
  private var depth = 0

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: content.isEmpty ? 0 : depth) + content + "\n"
    lines += 1
  }

  mutating func blank() { line("") }

  /// `head {`: what follows is one step further in, until `close`.
  mutating func open(_ head: String) {
    line(head + " {")
    depth += 1
  }

  mutating func close() {
    depth -= 1
    line("}")
  }
}
