import PorfinModel

/// What each error code of the Cloud API asks of us; the same for answers to a request and for statuses. Decisions are
/// by code alone: Meta changes the titles.
public enum CloudErrors {
  public enum Action: Equatable, Sendable {
    /// Try again, first after so many seconds, then so many times longer each time.
    case retry(seconds: Int64, growth: Int64)
    case refuse(SendRefusal)
  }

  /// The rule for a code; nil if it is not in the table.
  public static func action(for code: Int) -> Action? { table.first { $0.codes.contains(code) }?.action }

  /// Milliseconds until the attempt after this one (the first is 0); at most an hour, but for rules that begin later.
  static func delay(seconds: Int64, growth: Int64, attempt: Int) -> Int64 {
    let most = max(seconds, 3_600)
    var delay = seconds
    for _ in 0..<min(max(0, attempt), 16) { delay = min(most, delay * growth) }
    return delay * 1_000
  }

  private struct Rule: Sendable {
    let codes: ClosedRange<Int>
    let action: Action
  }

  private static func rule(_ code: Int, _ action: Action) -> Rule { Rule(codes: code...code, action: action) }
  private static func rules(_ codes: ClosedRange<Int>, _ action: Action) -> Rule { Rule(codes: codes, action: action) }

  private static let aWhile = Action.retry(seconds: 2, growth: 4)

  private static let table: [Rule] = [
    // Token and permissions: the owner must sign in again or grant something.
    rule(0, .refuse(.channelDown)), rule(3, .refuse(.channelDown)), rule(10, .refuse(.channelDown)),
    rule(190, .refuse(.channelDown)), rules(200...299, .refuse(.channelDown)), rule(131_005, .refuse(.channelDown)),
    // Meta's own trouble.
    rules(1...2, aWhile), rule(131_000, aWhile), rule(131_016, aWhile), rule(133_004, aWhile),
    // Maintenance while a number's throughput is raised.
    rule(131_057, .retry(seconds: 60, growth: 1)), rules(2_494_100...2_494_100, .retry(seconds: 60, growth: 2)),
    // Too much: of calls, of messages of the number, of messages to one person (4^n seconds).
    rule(4, .retry(seconds: 60, growth: 2)), rule(80_007, .retry(seconds: 60, growth: 2)),
    rule(613, .retry(seconds: 60, growth: 2)),
    rule(130_429, .retry(seconds: 1, growth: 2)), rule(131_056, .retry(seconds: 1, growth: 4)),
    // The number's reputation: campaigns stop, replies go on.
    rule(131_048, .refuse(.campaignsHalted)), rule(131_064, .refuse(.campaignsHalted)),
    // The person.
    rule(131_049, .refuse(.capped)), rule(130_472, .refuse(.capped)), rule(131_050, .refuse(.optedOut)),
    rule(131_026, .refuse(.unreachable)), rule(131_030, .refuse(.unreachable)), rule(131_062, .refuse(.unreachable)),
    rule(137_000, .refuse(.unreachable)), rule(131_047, .refuse(.needsTemplate)),
    // The request.
    rule(33, .refuse(.malformed)), rule(100, .refuse(.malformed)), rules(131_008...131_009, .refuse(.malformed)),
    rule(131_021, .refuse(.malformed)), rules(131_051...131_053, .refuse(.malformed)),
    rule(131_059, .refuse(.malformed)), rule(135_000, .refuse(.malformed)),
    rules(1_752_041...1_752_041, .refuse(.malformed)),
    // The template, or the form in it.
    rules(132_000...132_018, .refuse(.template)), rule(132_021, .refuse(.template)), rule(132_068, .refuse(.template)),
    rule(132_069, .retry(seconds: 60, growth: 2)), rules(2_388_000...2_388_999, .refuse(.template)),
    // Marketing Messages API: not a marketing template, wrong door; still syncing.
    rule(131_055, .refuse(.template)), rule(131_063, .refuse(.template)), rule(134_100, .refuse(.template)),
    rule(134_101, .retry(seconds: 120, growth: 2)), rule(134_102, .refuse(.template)),
    // The account: locked, unpaid, not registered, terms not accepted, name not approved.
    rule(368, .refuse(.channelDown)), rule(131_031, .refuse(.channelDown)), rule(130_497, .refuse(.channelDown)),
    rule(131_037, .refuse(.channelDown)), rule(131_042, .refuse(.channelDown)),
    rules(131_044...131_045, .refuse(.channelDown)),
    rules(133_000...133_016, .refuse(.channelDown)), rule(134_011, .refuse(.channelDown)),
    rules(2_593_107...2_593_108, .refuse(.channelDown)),
    // Calls, groups, sign-up links, forms that are being published, blocked people, direct send, usernames: none of them is a message that we
    // send, so the request was wrong.
    rules(138_000...138_999, .refuse(.malformed)), rules(139_000...139_999, .refuse(.malformed)),
    rules(147_000...147_099, .refuse(.malformed)), rule(131_020, .refuse(.malformed)),
    rule(131_041, .refuse(.malformed)), rules(131_200...131_299, .refuse(.malformed)),
    rules(2_494_101...2_494_199, .refuse(.malformed)),
  ]
}
