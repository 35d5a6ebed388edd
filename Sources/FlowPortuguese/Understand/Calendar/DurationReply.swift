import FlowValues

/// Replies that are lengths of time.
enum DurationReply {
  static func understand(_ reply: Reply) -> Understanding {
    var phrases: [DurationPhrase] = []
    var index = 0
    while index < reply.count {
      if let phrase = DurationPhrase.parse(reply, at: index) {
        phrases.append(phrase)
        index = max(phrase.end, index + 1)
      } else {
        index += 1
      }
    }
    return Alternatives.result(of: phrases) { phrase in
      phrase.seconds.map { .value(.duration($0)) } ?? .outOfRange(.tooLarge)
    }
  }
}
