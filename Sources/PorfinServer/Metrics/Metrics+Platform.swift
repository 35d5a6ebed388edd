import PorfinModel
import PorfinStore

/// What the parts of the platform report, as metrics.
extension Metrics {
  /// Brings the gauges up to date.
  public func set(_ census: Census) {
    set(.conversations, ["running"], to: census.running)
    set(.conversations, ["handed_over"], to: census.handedOver)
    set(.conversations, ["all"], to: census.conversations)
    set(.outbox, ["queued"], to: census.queued)
    set(.outbox, ["sending"], to: census.sending)
    set(.outbox, ["unknown"], to: census.unknown)
    set(.held, to: census.held)
    set(.deadLetters, to: census.deadLetters)
  }

  /// One attempt to send has ended.
  public func count(_ outcome: SendOutcome, on channel: ChannelName, _ duration: Duration) {
    let name =
      switch outcome {
      case .accepted: "accepted"
      case .retry: "retry"
      case .refused: "refused"
      case .unknown: "unknown"
      }
    add(.sends, [channel.text, name])
    observe(.sendSeconds, [channel.text], duration)
  }

  /// The store has refused a round.
  public func count(_ error: StoreError) { add(.storeFailures, [error.kind]) }

  /// A reference page in Markdown.
  public static func page() -> String {
    var text = """
      # Metrics of `porfin serve`

      At `/metrics`, in the text format of Prometheus. Labels are names of channels, endpoints and states, never people's.
      `deploy/alerts.yml` has alert rules on them.

      | metric | kind | labels | what it is |
      | --- | --- | --- | --- |

      """
    for declaration in Metric.allCases.map(\.declaration) {
      let labels = declaration.labels.map { "`\($0)`" }.joined(separator: ", ")
      text += "| `\(declaration.name)` | \(typeName(declaration.kind)) | \(labels) | \(declaration.help) |\n"
    }
    return text
  }
}
