/// Every metric there is, declared once: the registry, /metrics and the check of the alert rules follow from it.
public enum Metric: Int, CaseIterable, Sendable {
  case build, requests, requestSeconds, requestsUnderWay
  case webhooks, webhookSeconds, storeReady
  case sends, sendSeconds
  case conversations, outbox, held, deadLetters, storeFailures, roundFailures

  var declaration: MetricDeclaration {
    switch self {
    case .build: MetricDeclaration("porfin_build_info", .gauge, ["version"], "1, with the version as a label.")
    case .requests:
      MetricDeclaration("porfin_http_requests_total", .counter, ["endpoint", "status"], "Requests answered.")
    case .requestSeconds:
      MetricDeclaration("porfin_http_request_seconds", .histogram(.request), ["endpoint"], "Time to an answer.")
    case .requestsUnderWay:
      MetricDeclaration("porfin_http_requests_in_progress", .gauge, [], "Requests not answered yet.")
    case .webhooks:
      MetricDeclaration("porfin_webhooks_total", .counter, ["channel", "result"], "Deliveries of webhooks.")
    case .webhookSeconds:
      MetricDeclaration(
        "porfin_webhook_acknowledge_seconds", .histogram(.request), ["channel"], "Time until a delivery is durable.")
    case .storeReady: MetricDeclaration("porfin_store_ready", .gauge, [], "1 while the store takes things in.")
    case .sends:
      MetricDeclaration("porfin_sends_total", .counter, ["channel", "outcome"], "Attempts to send a message.")
    case .sendSeconds:
      MetricDeclaration("porfin_send_seconds", .histogram(.send), ["channel"], "Time of an attempt to send.")
    case .conversations:
      MetricDeclaration("porfin_conversations", .gauge, ["phase"], "Conversations by phase.")
    case .outbox: MetricDeclaration("porfin_outbox_rows", .gauge, ["state"], "What has not left yet, by state.")
    case .held: MetricDeclaration("porfin_inbox_held", .gauge, [], "Inputs that wait for a later turn.")
    case .deadLetters: MetricDeclaration("porfin_dead_letters", .gauge, [], "What could not be handled.")
    case .storeFailures:
      MetricDeclaration("porfin_store_failures_total", .counter, ["kind"], "Rounds that the store refused.")
    case .roundFailures:
      MetricDeclaration("porfin_round_failures_total", .counter, [], "Rounds that failed for another reason: bugs.")
    }
  }
}

struct MetricDeclaration: Sendable {
  var name: String
  var kind: MetricKind
  var labels: [String]
  var help: String

  init(_ name: String, _ kind: MetricKind, _ labels: [String], _ help: String) {
    self.name = name
    self.kind = kind
    self.labels = labels
    self.help = help
  }
}

enum MetricKind: Equatable, Sendable {
  case counter, gauge
  case histogram(Buckets)
}

/// Upper bounds of the classes of a histogram, in microseconds.
struct Buckets: Equatable, Sendable {
  var bounds: [Int64]

  /// Around the goal of 50 ms for an acknowledgement.
  static let request = Buckets(bounds: [
    500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000,
  ])
  /// A provider far away.
  static let send = Buckets(bounds: [
    10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 30_000_000,
  ])
}
