/// What this layer allows itself.
public enum Limits {
  /// Bytes of a response's headers; more is no server that we talk to.
  public static let headerBytesMax = 64 * 1024
  /// Connections to one host at a time; further requests wait for one of them.
  public static let connectionsPerHost = 64
  /// Idle connections that are kept for the next request.
  public static let idleConnections = 128
  /// Requests that are under way or waiting, of all callers together.
  public static let transfersMax = 10_000
  /// How long the thread sleeps when nothing happens.
  static let pollMilliseconds: Int32 = 10_000
}
