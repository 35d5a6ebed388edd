import FlowDiagnostics

extension StateGraph {
  /// The states and arrows of the flow `name`:
  /// `{"flow", "nodes": [{"name", "kind"}], "edges": [{"from", "to", "label", "run"}]}`.
  public func json(name: String) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("flow")
      json.string(name)
      json.key("nodes")
      json.array { json in for node in nodes { node.write(into: &json) } }
      json.key("edges")
      json.array { json in for edge in edges { edge.write(into: &json) } }
    }
    return json.string
  }
}

extension StateGraph.Node {
  fileprivate func write(into json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(String(decoding: name, as: UTF8.self))
      json.key("kind")
      json.string(kind.word)
    }
  }
}

extension StateGraph.Edge {
  fileprivate func write(into json: inout JSONWriter) {
    json.object { json in
      json.key("from")
      json.number(from)
      json.key("to")
      json.number(to)
      json.key("label")
      json.string(String(decoding: label, as: UTF8.self))
      json.key("run")
      json.bool(isRun)
    }
  }
}

extension StateGraph.Kind {
  fileprivate var word: String {
    switch self {
    case .first: "first"
    case .state: "state"
    case .handler: "handler"
    case .end: "end"
    case .returned: "return"
    case .person: "handoff"
    }
  }
}
