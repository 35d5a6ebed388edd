import FlowWhatsApp
import PorfinChannels
import PorfinHTTP
import PorfinModel
import PorfinRuntime

/// Sends a bubble the way its channel does.
struct ChannelSender: MessageSender {
  let settings: Settings
  let client: HTTPClient
  let metrics: Metrics
  let simulated: SimulatedChannel?

  func send(_ message: Bubble, _ leaving: Leaving) async -> SendOutcome {
    let begun = ContinuousClock.now, channel = leaving.row.channel
    let outcome = await attempt(message, leaving)
    metrics.count(outcome, on: channel, ContinuousClock.now - begun)
    return outcome
  }

  private func attempt(_ message: Bubble, _ leaving: Leaving) async -> SendOutcome {
    if leaving.row.channel == SimulatedChannel.name {
      guard let simulated, let to = leaving.to.first(where: { $0.kind == .simulated }) else {
        return .refused(code: 0, .unreachable)
      }
      return simulated.send(message, to: to.value, id: leaving.idempotencyKey)
    }
    guard let channel = settings.channels.first(where: { $0.name == leaving.row.channel }) else {
      return .refused(code: 0, .channelDown)
    }
    // Addresses come best first; one that this channel cannot write to is no reason to give up.
    for address in leaving.to {
      let request: OutgoingRequest
      do throws(Unsendable) {
        request = try outgoing(message, to: address, leaving, channel)
      } catch {
        if error == .address { continue }
        return .refused(code: 0, .malformed)
      }
      return await attempt(request, leaving, channel)
    }
    return .refused(code: 0, .unreachable)
  }

  private func outgoing(
    _ message: Bubble, to address: Address, _ leaving: Leaving, _ channel: ChannelSettings
  ) throws(Unsendable) -> OutgoingRequest {
    let last = leaving.lastMessage.isEmpty ? nil : leaving.lastMessage
    if channel.kind == .evolution {
      var request = EvolutionRequest(instance: channel["instance"], to: address)
      request.lastInbound = last
      return try request.send(message)
    }
    let number = CloudNumber(id: channel["phone_number_id"], version: channel["graph_version"])
    var request = CloudRequest(number: number, to: address, callback: leaving.callback.text)
    request.lastInbound = last
    return try request.send(message)
  }

  private func attempt(
    _ request: OutgoingRequest, _ leaving: Leaving, _ channel: ChannelSettings
  ) async -> SendOutcome {
    let isCloud = channel.kind == .cloud
    let base = channel[isCloud ? "graph_url" : "gateway_url"]
    let key =
      isCloud
      ? HTTPHeader("Authorization", "Bearer " + channel["access_token"]) : HTTPHeader("apikey", channel["api_key"])
    let attempt = Int(clamping: max(0, leaving.row.attempt - 1))
    do throws(HTTPFailure) {
      let response = try await client.send(
        HTTPRequest(
          request.method.rawValue, (base.hasSuffix("/") ? String(base.dropLast()) : base) + request.path,
          headers: [HTTPHeader("Content-Type", "application/json"), key], body: request.body))
      return isCloud
        ? CloudResponse.outcome(status: response.status, body: response.body, attempt: attempt)
        : EvolutionResponse.outcome(status: response.status, body: response.body, attempt: attempt)
    } catch {
      guard error.delivery == .notSent else { return .unknown(reason: "\(error.reason)") }
      return .retry(afterMilliseconds: 1_000 << Int64(min(attempt, 8)), code: 0)
    }
  }
}
