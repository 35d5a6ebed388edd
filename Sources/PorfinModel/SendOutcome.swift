/// How an attempt to send something ended.
public enum SendOutcome: Equatable, Sendable {
  /// The provider has it, under this id.
  case accepted(id: String)
  /// Certainly not sent; try again, not before so many milliseconds.
  case retry(afterMilliseconds: Int64, code: Int)
  /// Certainly not sent, and never will be: the provider's code and what to do.
  case refused(code: Int, SendRefusal)
  /// It may have been sent: the connection broke after the request was written, or the answer made no sense.
  case unknown(reason: String)
}

/// What a refusal means for whoever can act.
public enum SendRefusal: UInt8, Sendable, CaseIterable {
  /// The request itself is wrong; the author must change something.
  case malformed = 1
  /// The 24 hours have passed: only a template may be sent.
  case needsTemplate
  /// The person cannot be reached on this channel.
  case unreachable
  /// The person does not want such messages.
  case optedOut
  /// The provider chose not to deliver a marketing message to this person now.
  case capped
  /// The template is missing, paused or does not fit its parameters.
  case template
  /// The channel must be connected again, or its account put in order; nothing more leaves until then.
  case channelDown
  /// Too much of one kind: campaigns on this number stop, replies go on.
  case campaignsHalted
}
