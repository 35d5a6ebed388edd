import FlowDiagnostics

/// Scenarios.
extension Parser {
  /// scenario : "scenario" text "for" path arguments? "{" scenario_step* "}" SEP
  mutating func scenario() {
    let node = open(.scenarioDecl)
    advance()
    requiredText()
    word(.forKeyword)
    path()
    argumentsIfAny()
    braced(.scenario) { $0.scenarioStep() }
    close(node)
  }

  /// scenario_step : "given" … | "at" … | "after" … | "user" … | "event" … | "bot" … | "expect" …
  private mutating func scenarioStep() {
    switch current {
    case .givenKeyword: givenStep()
    case .atKeyword: timeStep(.atStep)
    case .afterKeyword: timeStep(.afterStep)
    case .userKeyword: userStep()
    case .eventKeyword: eventStep()
    case .botKeyword: botStep()
    case .expectKeyword: expectStep()
    default:
      let candidates: [SyntaxKind] = [
        .givenKeyword, .atKeyword, .afterKeyword, .userKeyword, .eventKeyword, .botKeyword, .expectKeyword,
      ]
      if mendWord(among: candidates) { scenarioStep() } else { unexpectedItem(.unknownStep) }
    }
  }

  /// "given" path "gives" given_value ("then" given_value)* SEP | "given" path "=" expression SEP
  private mutating func givenStep() {
    let node = open(.givenStep)
    advance()
    path()
    if take(.assign) {
      expression()
    } else {
      word(.givesKeyword)
      givenValue()
      while take(.thenKeyword) { givenValue() }
    }
    close(node)
  }

  /// given_value : NAME arguments?
  private mutating func givenValue() {
    let node = open(.givenValue)
    name()
    argumentsIfAny()
    close(node)
  }

  /// "at" expression SEP | "after" expression SEP
  private mutating func timeStep(_ kind: SyntaxKind) {
    let node = open(kind)
    advance()
    expression()
    close(node)
  }

  /// "user" text SEP | "user" "sends" ("image" | …) SEP
  private mutating func userStep() {
    let node = open(.userStep)
    advance()
    if current == .sendsKeyword || current.isName && mendWord(among: [.sendsKeyword]) {
      advance()
      media(besides: [.reactionKeyword])
    } else {
      requiredText()
    }
    close(node)
  }

  /// "event" NAME arguments? SEP
  private mutating func eventStep() {
    let node = open(.eventStep)
    advance()
    name()
    argumentsIfAny()
    close(node)
  }

  /// "bot" "~"? text SEP | "bot" "offers" text ("," text)* SEP | "bot" "sends" ("image" | … | "template" NAME) SEP
  /// | "bot" "silent" SEP
  private mutating func botStep() {
    let node = open(.botStep)
    advance()
    if current.isName && !current.isBotVerb { _ = mendWord(among: [.offersKeyword, .sendsKeyword, .silentKeyword]) }
    switch current {
    case .offersKeyword:
      advance()
      texts()
    case .sendsKeyword:
      advance()
      if take(.templateKeyword) { name() } else { media(besides: []) }
    case .silentKeyword: advance()
    default:
      if current == .tilde { advance() }
      requiredText()
    }
    close(node)
  }

  /// "image" | "video" | "audio" | "document" | "sticker" | "location" | "card" | "reaction"
  private mutating func media(besides excluded: [SyntaxKind]) {
    let allowed = SyntaxKind.media.filter { !excluded.contains($0) }
    if allowed.contains(current) || mendWord(among: allowed) {
      advance()
    } else {
      report(.unknownMedia, gap)
    }
  }

  /// "expect" "state" NAME SEP | "expect" ("ended" | "handoff") SEP | "expect" "tracked" NAME SEP
  /// | "expect" expression SEP
  private mutating func expectStep() {
    let node = open(.expectStep)
    advance()
    switch current {
    case .stateKeyword, .trackedKeyword:
      advance()
      name()
    case .endedKeyword, .handoffKeyword: advance()
    default: expression()
    }
    close(node)
  }
}

extension SyntaxKind {
  fileprivate var isBotVerb: Bool { self == .offersKeyword || self == .sendsKeyword || self == .silentKeyword }
}
