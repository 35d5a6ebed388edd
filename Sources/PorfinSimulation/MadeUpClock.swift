import PorfinModel
import Synchronization

/// A clock that only moves when it is told to, also backwards.
public final class MadeUpClock: Sendable {
  private let milliseconds: Mutex<Int64>

  public init(_ start: Moment) { milliseconds = Mutex(start.milliseconds) }

  public var now: Moment { Moment(milliseconds: milliseconds.withLock { $0 }) }

  public func move(milliseconds delta: Int64) { milliseconds.withLock { $0 += delta } }
}
