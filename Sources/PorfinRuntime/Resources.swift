import FlowBytecode
import FlowSimulator
import FlowVM

/// What a flow is started with: its defaults, and for each resource the name under which the host knows it.
enum Resources {
  static func arguments(for flow: Image.Flow, in image: Image) -> [Datum] {
    World.arguments(for: flow, in: image)
  }
}
