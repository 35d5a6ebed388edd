/// What this layer allows itself.
enum Limits {
  /// Milliseconds to wait while another process (a backup, a look from the command line) has the file.
  static let busyMilliseconds = 5_000
  /// Pages of 4 KB in the write-ahead log after which they are copied into the file: 16 MB.
  static let logPages = 4_096
  /// Records of a conversation that are looked at again to know which message is next.
  static let lineLength = 32
  /// KB of pages kept in memory.
  static let cacheKilobytes = 65_536
}
