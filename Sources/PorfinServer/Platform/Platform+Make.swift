import Foundation
import PorfinHTTP
import PorfinModel
import PorfinRuntime
import PorfinStore
import PorfinStorePostgres
import PorfinStoreSQLite

extension Platform {
  /// The platform of `porfin serve`: the store, the runtime and the channels that the settings ask for. The programs are
  /// published first; new conversations run them.
  public static func make(
    _ settings: Settings, programs: [NewProgram], _ metrics: Metrics, _ log: Log, _ simulated: SimulatedChannel?
  ) async throws -> Platform {
    let clock: @Sendable () -> Moment = { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
    let store = store(settings["store"], clock)
    let desk = StoreDesk(store)
    let published: [PublishedProgram]
    do {
      try await desk.prepare()
      published = try await desk.ask { transaction in try publish(programs, transaction) }
    } catch let error as StoreError {
      throw PlatformProblem(error)
    }
    let client = HTTPClient()
    let sender = ChannelSender(settings: settings, client: client, metrics: metrics, simulated: simulated)
    let runtime = Runtime(
      store: store, plans: plans(settings, programs), sender: sender, effects: OfflineEffects(clock: clock),
      workers: settings.number("workers"), owner: owner(), report: { count($0, metrics, log) })
    try await desk.perform { _ in try runtime.start() }
    let reader = DeliveryReader(settings: settings, clock: clock)
    return Platform(
      intake: { channel, body in try await runtime.accept(reader.arrivals(body, of: channel)) },
      isReady: {
        do { return try await desk.ask { _ in true } } catch { return false }
      },
      programs: published, missing: missing(settings, programs),
      refresh: {
        do {
          metrics.set(try await desk.ask { try $0.census() })
          metrics.set(.storeReady, to: 1)
        } catch {
          metrics.set(.storeReady, to: 0)
        }
      },
      stop: {
        await runtime.stop(seconds: Double(settings.number("shutdown_seconds")))
        client.close()
      })
  }

  private static func store(_ setting: String, _ clock: @escaping @Sendable () -> Moment) -> any Store {
    setting.hasPrefix("postgres") ? PostgresStore(url: setting) : SQLiteStore(path: setting, clock: clock)
  }

  private static func publish(
    _ programs: [NewProgram], _ transaction: any StoreTransaction
  ) throws -> [PublishedProgram] {
    try programs.map { program in
      let id = try transaction.publish(program)
      if try transaction.current(program.assistant) != id { try transaction.setCurrent(program.assistant, id) }
      let version = try transaction.versions(of: program.assistant).first { $0.id == id }?.version ?? 1
      return PublishedProgram(assistant: program.assistant, version: version)
    }
  }

  private static func plans(_ settings: Settings, _ programs: [NewProgram]) -> [ChannelName: ChannelPlan] {
    var plans: [ChannelName: ChannelPlan] = [:]
    for channel in settings.channels {
      plans[channel.name] = ChannelPlan(
        assistant: channel["assistant"], quietMilliseconds: Int64(channel.number("quiet_milliseconds")),
        pauseSeconds: Int64(channel.number("pause_seconds")), hasButtons: channel.kind == .cloud,
        hasWindow: channel.kind == .cloud)
    }
    if settings.servesSimulated {
      let chosen = settings["simulated_assistant"]
      plans[SimulatedChannel.name] = ChannelPlan(
        assistant: chosen.isEmpty ? programs.first?.assistant ?? "" : chosen, hasWindow: false)
    }
    return plans
  }

  /// Channels whose assistant is nowhere.
  private static func missing(_ settings: Settings, _ programs: [NewProgram]) -> [Words] {
    plans(settings, programs).sorted { $0.key < $1.key }.compactMap { channel, plan in
      guard !programs.contains(where: { $0.assistant == plan.assistant }) else { return nil }
      return Words(
        "channel \(channel.text): there is no assistant \(plan.assistant) in `flows`; nobody is answered",
        "canal \(channel.text): não há assistente \(plan.assistant) em `flows`; ninguém é respondido")
    }
  }

  /// Names this process in leases; room for its workers to count on.
  private static func owner() -> Int64 {
    let bytes = Signature.randomBytes(8) ?? Array(repeating: 1, count: 8)
    return Int64(bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 2)
  }

  private static func count(_ notice: RuntimeNotice, _ metrics: Metrics, _ log: Log) {
    switch notice {
    case .storeFailed(let error):
      metrics.count(error)
      log(.error, "store refused a round", [("kind", .text(error.kind))])
    case .roundFailed(let reason):
      metrics.add(.roundFailures)
      log(.error, "round failed", [("reason", .text(reason))])
    }
  }
}
