import PorfinModel

/// News of accounts, numbers, templates and people's wishes.
enum CloudAccountReader {
  static func event(_ field: String, in scope: CloudScope) -> ChannelEvent {
    guard let kind = kind(field, scope.value) else {
      let name = String(decoding: field.utf8.prefix(60).filter { $0 == 0x5F || $0 &- 0x61 < 26 }, as: UTF8.self)
      return ChannelEvent(
        key: scope.key("unknown", scope.value), at: scope.time, kind: .unknown(reason: "field \(name)"))
    }
    return ChannelEvent(key: scope.key(field, scope.value), at: scope.time, kind: kind)
  }

  static func error(_ error: JSON, in scope: CloudScope) -> ChannelEvent {
    let details = (error["error_data"]?["details"]).text
    let words = [error["code"].text, error["title"].text, details].filter { !$0.isEmpty }.joined(separator: " ")
    return ChannelEvent(key: scope.key("error", error), at: scope.time, kind: .channel(.alert(words)))
  }

  static func preference(_ wish: JSON, in scope: CloudScope) -> ChannelEvent {
    let isMarketing = wish["category"].text == "marketing_messages"
    let wishes = ["stop": false, "resume": true, "signup": true]
    guard isMarketing, let wants = wishes[wish["value"].text] else {
      return scope.unknown("preference of no known kind", wish)
    }
    guard let person = scope.person(phone: wish["wa_id"].text, user: wish["user_id"].text) else {
      return scope.unknown("preference of nobody", wish)
    }
    return ChannelEvent(
      key: scope.key("preference", wish), at: scope.moment(of: wish),
      kind: .preference(person, wantsMarketing: wants))
  }

  private static func kind(_ field: String, _ value: JSON) -> ChannelEvent.Kind? {
    switch field {
    case "message_template_status_update": template(value, state: words(value, ["event"], detail: reason(value)))
    case "message_template_quality_update": template(value, state: words(value, ["new_quality_score"], "QUALITY"))
    case "template_category_update": template(value, state: words(value, ["new_category"], "CATEGORY"))
    case "message_template_components_update": template(value, state: "COMPONENTS")
    case "phone_number_quality_update":
      .channel(.alert(words(value, ["event", "current_limit", "max_daily_conversations_per_business"], "QUALITY")))
    case "phone_number_name_update": .channel(.alert(words(value, ["decision", "rejection_reason"], "NAME")))
    case "business_capability_update":
      .channel(.alert(words(value, ["max_daily_conversations_per_business"], "CAPABILITY")))
    case "account_alerts": .channel(.alert(words(value, ["alert_severity", "alert_type", "alert_description"])))
    case "account_review_update": .channel(.alert(words(value, ["decision"], "REVIEW")))
    case "security": .channel(.alert(words(value, ["event"], "SECURITY")))
    case "account_update": .channel(account(value))
    default: nil
    }
  }

  private static func template(_ value: JSON, state: String) -> ChannelEvent.Kind {
    .template(
      name: value["message_template_name"].text, language: value["message_template_language"].text, state: state)
  }

  /// Why a template was refused or paused; empty if the provider has no reason.
  private static func reason(_ value: JSON) -> String {
    let pause = (value["other_info"]?["title"]).text, reason = value["reason"].text
    return pause.isEmpty ? (reason == "NONE" ? "" : reason) : pause
  }

  private static func account(_ value: JSON) -> ChannelNotice {
    let event = value["event"].text
    let ban = (value["ban_info"]?["waba_ban_state"]).text
    let restrictions = value["restriction_info"].elements.map { $0["restriction_type"].text }
    let violation = (value["violation_info"]?["violation_type"]).text
    let words = ([event, ban, violation] + restrictions).filter { !$0.isEmpty }.joined(separator: " ")
    let isDown: Bool
    switch event {
    case "ACCOUNT_DELETED", "PARTNER_REMOVED": isDown = true
    case "DISABLED_UPDATE": isDown = ban != "REINSTATE"
    case "ACCOUNT_RESTRICTION":
      isDown = restrictions.contains { $0.hasSuffix("ALL_MESSAGES") || $0.contains("CUSTOMER") }
    default: isDown = false
    }
    return isDown ? .down(reason: words) : .alert(words)
  }

  private static func words(_ value: JSON, _ keys: [String], _ prefix: String = "", detail: String = "") -> String {
    ([prefix] + keys.map { value[$0].text } + [detail]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
