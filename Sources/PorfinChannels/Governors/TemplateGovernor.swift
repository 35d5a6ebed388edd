import PorfinModel

/// Templates that must wait: Meta holds a part of new ones to see how they are received, and pauses bad ones (3 hours,
/// then 6, then for good).
public struct TemplateGovernor: Sendable {
  private var holds: [String: Moment] = [:]

  public init() {}

  /// Nothing of it leaves before that moment; nil for as long as nobody releases it.
  public mutating func hold(_ template: String, until moment: Moment?) {
    holds[template] = moment ?? Moment(milliseconds: .max)
  }

  public mutating func release(_ template: String) { holds[template] = nil }

  /// When a message made from it may leave: `moment` itself if now, nil if nobody knows.
  public func mayLeave(_ template: String, at moment: Moment) -> Moment? {
    guard let until = holds[template] else { return moment }
    return until.milliseconds == .max ? nil : max(moment, until)
  }
}
