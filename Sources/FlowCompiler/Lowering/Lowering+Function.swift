import FlowBytecode
import FlowSemantics

extension Lowering {
  /// The graph of a function. Functions never wait.
  mutating func lower(_ function: Function) {
    scope = Scope()
    begin(function.locals, parameterCount: function.parameters.count)
    findConstants(in: [function.body])
    lower(function.body)
    // The analyser has proved that every way returns.
    stop(.unreachable)
  }
}
