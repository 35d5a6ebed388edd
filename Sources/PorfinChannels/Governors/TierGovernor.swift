import PorfinModel

/// How many different people a business portfolio may write to first, outside their windows, in 24 moving hours. All
/// numbers of the portfolio share it.
public struct TierGovernor: Sendable {
  public static let span: Int64 = 24 * 60 * 60 * 1_000

  /// People in 24 hours; nil for no limit.
  public var limit: Int?
  private var counted: [ContactID: Moment] = [:]
  /// In the order in which they were counted first; the front leaves first.
  private var queue: [(contact: ContactID, at: Moment)] = []
  private var front = 0

  /// The steps are 250, 2,000, 10,000, 100,000, unlimited.
  public init(limit: Int?) { self.limit = limit }

  /// What Meta calls it, e.g. `TIER_2K`; nil if the name is unknown.
  public static func limit(named name: String) -> Int?? {
    switch name {
    case "TIER_50": 50
    case "TIER_250": 250
    case "TIER_1K": 1_000
    case "TIER_2K": 2_000
    case "TIER_10K": 10_000
    case "TIER_100K": 100_000
    case "TIER_UNLIMITED": .some(nil)
    default: nil
    }
  }

  /// When a message that opens a conversation with this person may leave; nil if never under this limit. Who was counted
  /// in the last 24 hours costs nothing more.
  public func mayLeave(to contact: ContactID, at moment: Moment) -> Moment? {
    guard let limit else { return moment }
    if let since = counted[contact], since.advanced(milliseconds: Self.span) > moment { return moment }
    guard limit > 0 else { return nil }
    // The person whose leaving makes room is the last but `limit` of those who count.
    let index = queue.count - limit
    guard index >= front else { return moment }
    return max(moment, queue[index].at.advanced(milliseconds: Self.span))
  }

  /// Moments do not go back between calls.
  public mutating func leave(to contact: ContactID, at moment: Moment) {
    forget(at: moment)
    guard counted[contact] == nil else { return }
    counted[contact] = moment
    queue.append((contact, moment))
  }

  private mutating func forget(at moment: Moment) {
    while front < queue.count, queue[front].at.advanced(milliseconds: Self.span) <= moment {
      counted[queue[front].contact] = nil
      front += 1
    }
    if front > 1_000, front * 2 > queue.count {
      queue.removeFirst(front)
      front = 0
    }
  }
}
