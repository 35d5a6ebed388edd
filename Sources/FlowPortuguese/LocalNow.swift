import FlowValues

/// The moment of the turn where the customer is.
public struct LocalNow: Equatable, Sendable {
  public let instant: Instant
  public let offset: ZoneOffset

  public init(_ instant: Instant, at offset: ZoneOffset) {
    self.instant = instant
    self.offset = offset
  }

  public var civil: CivilDateTime { instant.civil(at: offset) }
  public var today: CivilDate { civil.date }
}
