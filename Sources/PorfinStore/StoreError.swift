/// Why a transaction did not happen. Nothing of it is durable, unless `outcomeUnknown` says so.
public enum StoreError: Error, Equatable, Sendable {
  /// Another process had it at the same time; the same transaction may work now.
  case conflict(String)
  /// The disk is full, read-only or failing: take nothing in until it is mended.
  case disk(String)
  /// The database cannot be reached.
  case unreachable(String)
  /// The connection broke while committing: it may or may not be durable.
  case outcomeUnknown(String)
  /// The database was written by another version of Porfin: found and known schema version.
  case otherVersion(found: Int, known: Int)
  /// What is stored makes no sense: a bug or damage.
  case damaged(String)
}
