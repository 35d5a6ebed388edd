import FlowWhatsApp
import PorfinModel
import PorfinStore

/// WhatsApp's window: anything but a template needs a message of the customer in the last 24 hours (Meta).
enum Window {
  /// What the Cloud API answers outside the window (Meta, error codes).
  static let code = 131_047

  /// Judged when the message leaves, not when it was written.
  static func isClosed(for row: OutboxRow, _ conversation: Conversation, _ plan: ChannelPlan?, now: Moment) -> Bool {
    guard row.kind == .message, plan?.hasWindow == true else { return false }
    if case .template? = Bubble(decoding: row.body) { return false }
    guard let until = conversation.windowUntil else { return true }
    return now > until.advanced(seconds: -Limits.windowMarginSeconds)
  }
}

/// Which messages may be sent a second time when nobody knows of the first.
enum Kindness {
  static func mayRepeat(_ body: [UInt8]) -> Bool {
    switch Bubble(decoding: body) {
    case .text, .buttons, .list, .numbered, .media: true
    case .template, nil: false
    }
  }
}

/// Months as usage counts them.
enum Month {
  /// yyyymm in UTC.
  static func of(_ moment: Moment) -> Int64 {
    // Days to civil date (proleptic Gregorian, H. Hinnant, "chrono-compatible low-level date algorithms").
    let days = moment.seconds / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let day = days - era * 146_097
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let ofYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    let civilYear = year + era * 400 + (civilMonth <= 2 ? 1 : 0)
    return civilYear * 100 + civilMonth
  }
}
