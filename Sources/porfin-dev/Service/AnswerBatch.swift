import FlowService

/// Requests on standard input, each after its length (four bytes, little-endian); the answers likewise on standard
/// output: what `Tests/wasm/run.mjs` compares the WebAssembly module with.
enum AnswerBatch {
  static func run(_ arguments: Arguments) -> Int32 {
    guard let requests = Frames.split(System.input()) else {
      Output.error("answer-batch: the last request is cut short\n")
      return 2
    }
    var output: [UInt8] = []
    for request in requests { Frames.append(Service.answer(request), to: &output) }
    Output.write(output)
    return 0
  }
}
