/// What one turn may use and one conversation may hold. More is a fault or, in a snapshot, an error.
public struct Limits: Equatable, Sendable {
  /// Loops, calls, and work on long values; about a nanosecond to a microsecond each.
  public var fuel: Int64 = 1_000_000
  /// Fuel that an error handler has at least.
  public var errorFuel: Int64 = 10_000
  /// Words of all values made in a turn.
  public var heapWords: Int = 1 << 20
  /// Registers of all windows.
  public var stackWords: Int = 1 << 16
  /// Calls of functions within calls.
  public var callDepth: Int = 1_000
  /// Flows that run flows.
  public var flowDepth: Int = 32
  /// Values within values.
  public var valueDepth: Int = 64
  public var textBytes: Int = 1 << 16
  public var listElements: Int = 10_000
  public var outputs: Int = 100
  public var menuOptions: Int = 200
  public var undos: Int = 16
  public var queuedMessages: Int = 20
  /// Longer messages are no keyword.
  public var keywordBytes: Int = 256
  public var snapshotBytes: Int = 1 << 16
  /// Seconds without an answer after which a conversation ends by itself.
  public var silenceSeconds: Int64 = 86_400
  /// Times in a row that silence is answered, whatever the questions, before the conversation ends by itself.
  public var silences: Int = 10
  /// Times a reply is not understood before the error way, where no `invalid` arm says otherwise.
  public var failures: Int = 3
  /// Seconds beyond timeout and retries after which an effect counts as lost.
  public var effectGraceSeconds: Int64 = 60

  public init() {}
}
