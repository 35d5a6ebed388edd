import PorfinChannels
import PorfinHTTP
import PorfinModel
import PorfinRuntime
import PorfinStore

/// Deliveries of all channels as what the runtime takes in. Total: what is not understood arrives too, with its bytes.
struct DeliveryReader: Sendable {
  let settings: Settings
  let clock: @Sendable () -> Moment

  func arrivals(_ body: [UInt8], of channel: ChannelName) -> [Arrival] {
    if channel == SimulatedChannel.name {
      guard let events = SimulatedChannel.events(body) else { return [unknown("no message", body, channel)] }
      return events.map { arrival($0, channel, body) }
    }
    guard let own = settings.channels.first(where: { $0.name == channel }) else { return [] }
    let isCloud = own.kind == .cloud
    let reading = isCloud ? CloudWebhook.events(body: body) : EvolutionWebhook.events(body: body)
    if reading.isMalformed { return [unknown(reading.problems.first?.reason ?? "malformed", body, channel)] }
    return reading.events.map { routed in
      // One app may have several numbers: an event goes to the channel of its own.
      let place = settings.channels.first { other in
        other.kind == own.kind && !routed.number.isEmpty
          && other[isCloud ? "phone_number_id" : "instance"] == routed.number
      }
      return arrival(routed.event, place?.name ?? channel, body)
    }
  }

  private func arrival(_ event: ChannelEvent, _ channel: ChannelName, _ body: [UInt8]) -> Arrival {
    var raw: [UInt8] = []
    if case .unknown = event.kind { raw = body }
    return Arrival(channel: channel, event: event, key: Self.key(channel, event.key), raw: raw)
  }

  private func unknown(_ reason: String, _ body: [UInt8], _ channel: ChannelName) -> Arrival {
    let key = "body." + Hexadecimal.text(Signature.sha256(body))
    return arrival(ChannelEvent(key: key, at: clock(), kind: .unknown(reason: reason)), channel, body)
  }

  /// Channel and event, with a zero between them, which neither can hold.
  static func key(_ channel: ChannelName, _ event: String) -> DeliveryKey {
    let hash = Signature.sha256(Array(channel.text.utf8) + [0] + Array(event.utf8))
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
    return DeliveryKey(high: word(hash.prefix(8)), low: word(hash.dropFirst(8).prefix(8)))
  }
}
