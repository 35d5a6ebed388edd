import FlowBytecode
import FlowWhatsApp
import PorfinModel

/// When Meta lets a business write freely, and what it counts a message as.
public enum CloudWindow {
  /// After each message of the person.
  public static let span: Int64 = 24 * 60 * 60
  /// Our clock, theirs and the way between them: this much before the end, the window counts as closed.
  public static let margin: Int64 = 5 * 60

  /// Until when anything but a template may leave; ask again when sending, not when planning to.
  public static func closes(lastInbound: Moment) -> Moment { lastInbound.advanced(seconds: span - margin) }

  /// Whether this bubble may leave at that moment; `lastInbound` is nil if the person never wrote.
  public static func mayLeave(_ bubble: Bubble, lastInbound: Moment?, at moment: Moment) -> Bool {
    if case .template = bubble { return true }
    return lastInbound.map { moment < closes(lastInbound: $0) } ?? false
  }

  /// What a message is charged as; statuses say it for certain. Everything but a template is `service`.
  public enum Category: String, Sendable, CaseIterable { case service, utility, marketing, authentication }

  public static func category(of template: Image.Template.Category?) -> Category {
    switch template {
    case nil: .service
    case .utility: .utility
    case .marketing: .marketing
    case .authentication: .authentication
    }
  }
}
