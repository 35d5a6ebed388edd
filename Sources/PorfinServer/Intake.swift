import PorfinModel
import PorfinStore

/// Where raw deliveries go: a channel's name and the bytes as they came. Returns when what they say is durable; throws
/// when it is not, and the provider is told to deliver again.
public typealias Intake = @Sendable (ChannelName, [UInt8]) async throws -> Void

/// Whether the store takes things in now; asked by /health/ready.
public typealias Readiness = @Sendable () async -> Bool

extension StoreError {
  /// For logs and metrics: the kind without the text, which may hold an address.
  var kind: String {
    switch self {
    case .conflict: "conflict"
    case .disk: "disk"
    case .unreachable: "unreachable"
    case .outcomeUnknown: "outcome_unknown"
    case .otherVersion: "other_version"
    case .damaged: "damaged"
    }
  }
}
