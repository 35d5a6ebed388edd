import PorfinChannels

/// Requests on standard input, each after its length, as `AnswerBatch` does; for `Tests/channels/judges.py`.
enum ChannelBatch {
  static func run(_ arguments: Arguments) -> Int32 {
    guard let requests = Frames.split(System.input()) else {
      Output.error("channel-batch: the last request is cut short\n")
      return 2
    }
    var output: [UInt8] = []
    for request in requests { Frames.append(ChannelProbe.answer(request), to: &output) }
    Output.write(output)
    return 0
  }
}
