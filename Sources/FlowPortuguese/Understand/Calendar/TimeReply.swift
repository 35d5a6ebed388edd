import FlowValues

/// Replies that are times on the clock.
enum TimeReply {
  static func understand(_ reply: Reply, now: LocalNow) -> Understanding {
    if let moment = MomentReply.fromNow(reply, now: now) {
      return .value(.time(moment.civil(at: now.offset).time))
    }
    let finder = TimeFinder(reply: reply, acceptsBareNumber: true)
    let phrases = finder.phrases()
    if phrases.isEmpty { return finder.namesDayPart ? .outOfRange(.missingTime) : .notUnderstood }
    return Alternatives.result(of: phrases) { phrase in
      let times = phrase.times(finder.dayPart(of: phrase))
      return times.isEmpty ? .outOfRange(.noSuchTime) : Alternatives.result(of: times) { .value(.time($0)) }
    }
  }
}
