import PorfinModel
import PorfinStore
import Synchronization

/// What handlers work with.
public final class HTTPService: Sendable {
  public let settings: Settings
  public let metrics: Metrics
  public let log: Log
  public let simulated: SimulatedChannel?
  let intake: Intake
  let isReady: Readiness
  let refresh: @Sendable () async -> Void
  private let isStopping = Atomic(false)

  public init(
    settings: Settings, metrics: Metrics = Metrics(), log: Log, simulated: SimulatedChannel?,
    isReady: @escaping Readiness = { true }, refresh: @escaping @Sendable () async -> Void = {},
    intake: @escaping Intake
  ) {
    self.settings = settings
    self.metrics = metrics
    self.log = log
    self.simulated = simulated
    self.isReady = isReady
    self.refresh = refresh
    self.intake = intake
  }

  var stops: Bool { isStopping.load(ordering: .relaxed) }

  /// Answers what is held open, and tells whoever asks that Porfin is going.
  func stop() {
    isStopping.store(true, ordering: .relaxed)
    simulated?.release()
  }

  /// Hands a delivery over: 200 once it is durable, 503 if it is not.
  func take(_ body: [UInt8], of channel: ChannelName) async -> Answer {
    let begun = ContinuousClock.now
    do {
      try await intake(channel, body)
      metrics.add(.webhooks, [channel.text, "accepted"])
      metrics.observe(.webhookSeconds, [channel.text], ContinuousClock.now - begun)
      return Answer(200, "ok")
    } catch {
      let kind = (error as? StoreError)?.kind ?? "other"
      metrics.add(.webhooks, [channel.text, "unavailable"])
      log(.error, "delivery not stored", [("channel", .text(channel.text)), ("kind", .text(kind))])
      var answer = Answer(503, "not stored; deliver it again\n")
      answer.headers = [("retry-after", "5")]
      return answer
    }
  }

  /// A delivery that is not let in.
  func refuse(_ status: Int, _ result: String, channel: String, _ text: String) -> Answer {
    metrics.add(.webhooks, [channel, result])
    return Answer(status, text + "\n")
  }
}
