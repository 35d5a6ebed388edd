/// A point in time: milliseconds since 1970-01-01T00:00Z.
public struct Moment: Hashable, Comparable, Sendable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whole seconds since 1970; the largest moment if they are more than fit.
  public init(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
    milliseconds = overflow ? (seconds < 0 ? .min : .max) : product
  }

  /// Whole seconds since 1970, rounded down.
  public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1_000 : (milliseconds - 999) / 1_000 }

  /// So many milliseconds later, or earlier if negative; never beyond the ends of time.
  public func advanced(milliseconds delta: Int64) -> Moment {
    let (sum, overflow) = milliseconds.addingReportingOverflow(delta)
    return Moment(milliseconds: overflow ? (delta < 0 ? .min : .max) : sum)
  }

  /// So many seconds later, or earlier if negative; never beyond the ends of time.
  public func advanced(seconds delta: Int64) -> Moment {
    let (product, overflow) = delta.multipliedReportingOverflow(by: 1_000)
    return advanced(milliseconds: overflow ? (delta < 0 ? .min : .max) : product)
  }

  public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}
