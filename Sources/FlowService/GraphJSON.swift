import FlowDiagnostics
import FlowSemantics

/// The states and arrows of a flow: `{"flow", "nodes": [{"name", "kind"}], "edges": [{"from", "to", "label", "run"}]}`.
enum GraphJSON {
  static func write(_ program: Program, _ flow: FlowID) -> String {
    let graph = StateGraph(program, flow)
    var json = JSONWriter()
    json.object { json in
      json.key("flow")
      json.string(program.names.string(graph.flow))
      json.key("nodes")
      json.array { json in for node in graph.nodes { write(node, into: &json) } }
      json.key("edges")
      json.array { json in for edge in graph.edges { write(edge, into: &json) } }
    }
    return json.string
  }

  private static func write(_ node: StateGraph.Node, into json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(String(decoding: node.name, as: UTF8.self))
      json.key("kind")
      json.string(name(of: node.kind))
    }
  }

  private static func write(_ edge: StateGraph.Edge, into json: inout JSONWriter) {
    json.object { json in
      json.key("from")
      json.number(edge.from)
      json.key("to")
      json.number(edge.to)
      json.key("label")
      json.string(String(decoding: edge.label, as: UTF8.self))
      json.key("run")
      json.bool(edge.isRun)
    }
  }

  private static func name(of kind: StateGraph.Kind) -> String {
    switch kind {
    case .first: "first"
    case .state: "state"
    case .handler: "handler"
    case .end: "end"
    case .returned: "return"
    case .person: "handoff"
    }
  }
}
