import FlowDiagnostics
import FlowSemantics
import PorfinCommands

/// A state graph as text.
struct GraphWriter {
  let graph: StateGraph
  let name: String

  init(_ graph: StateGraph, name: String) {
    self.graph = graph
    self.name = name
  }

  func write(_ format: GraphFormat) -> String {
    switch format {
    case .mermaid: mermaid()
    case .dot: dot()
    case .json: graph.json(name: name)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// https://mermaid.js.org/syntax/flowchart.html
  private func mermaid() -> String {
    var lines = ["flowchart TD"]
    for (index, node) in graph.nodes.enumerated() {
      let words = text(node.name).replacing("\"", with: "#quot;")
      let (open, close) =
        switch node.kind {
        case .first: ("([", "])")
        case .state: ("[", "]")
        case .handler: (">", "]")
        case .end, .returned: ("((", "))")
        case .person: ("[[", "]]")
        }
      lines.append("  n\(index)\(open)\"\(words)\"\(close)")
    }
    for edge in graph.edges {
      let words = text(edge.label).replacing("\"", with: "#quot;")
      let arrow = edge.isRun ? "-.->" : "-->"
      lines.append(
        words.isEmpty ? "  n\(edge.from) \(arrow) n\(edge.to)" : "  n\(edge.from) \(arrow)|\"\(words)\"| n\(edge.to)")
    }
    return lines.joined(separator: "\n")
  }

  /// https://graphviz.org/doc/info/lang.html
  private func dot() -> String {
    var lines = ["digraph \(quoted(name)) {", "  rankdir=TB; node [shape=box, fontname=\"sans-serif\"]"]
    for (index, node) in graph.nodes.enumerated() {
      let shape =
        switch node.kind {
        case .first: "oval"
        case .state: "box"
        case .handler: "cds"
        case .end, .returned: "doublecircle"
        case .person: "house"
        }
      lines.append("  n\(index) [label=\(quoted(text(node.name))), shape=\(shape)]")
    }
    for edge in graph.edges {
      let style = edge.isRun ? ", style=dashed" : ""
      lines.append("  n\(edge.from) -> n\(edge.to) [label=\(quoted(text(edge.label)))\(style)]")
    }
    return (lines + ["}"]).joined(separator: "\n")
  }

  private func quoted(_ words: String) -> String {
    "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
