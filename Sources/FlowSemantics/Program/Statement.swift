/// A typed statement.
public struct Statement: Sendable {
  public var form: StatementForm
  /// The syntax node it came from, in the file of its declaration.
  public var node: Int32

  @inlinable public init(_ form: StatementForm, node: Int32) {
    self.form = form
    self.node = node
  }
}

public enum StatementForm: Sendable {
  case invalid

  // Out.
  case message(ExpressionID)
  case oneOf(Slice<ExpressionID>)
  case send(MediaKind, Arguments)
  case sendTemplate(TemplateID, Arguments)
  case pause

  // Values.
  case set(LocalID, ExpressionID)
  case remember(field: Int32, ExpressionID)
  case tag(ExpressionID)
  case untag(ExpressionID)
  case track(Name, value: ExpressionID?)

  // Choice and repetition.
  case `if`(ExpressionID, then: Block, else: Block)
  case ifLet(LocalID, ExpressionID, then: Block, else: Block)
  case `for`(LocalID, ExpressionID, Block)
  case match(ID<Match>)

  // Suspension points.
  case ask(ID<Ask>)
  case menu(ID<Menu>)
  case wait(ID<Wait>)
  /// An effect whose one outcome is ignored or bound to a local.
  case effect(ID<EffectCall>, result: LocalID?)
  /// Effects issued at once; each local gets the outcomes of its call.
  case together([TogetherItem])
  case agent(ID<Agent>)
  case run(ID<Run>, result: LocalID?)
  case handoff(ID<Handoff>)

  case undo(ID<EffectCall>)

  // Where the conversation goes.
  case goto(StateID, Arguments)
  case end
  case resume
  case again
  case `return`(ExpressionID?)
}

/// What a media message carries; the arguments are in the order of the comment, defaults filled in.
public enum MediaKind: UInt8, Sendable, CaseIterable {
  /// url, caption
  case image, video
  /// url
  case audio
  /// url, name, caption
  case document
  /// url
  case sticker
  /// latitude, longitude (decimal), name, address
  case location
  /// name, phone, email?
  case card
  /// emoji (on the customer's last message)
  case reaction
}

/// What a message means that arrives while an effect is under way.
public enum BusyPolicy: UInt8, Sendable, CaseIterable {
  case queue, interrupt, ignore
}

/// `let x = ask … as T` and `x = ask …`, with the optional `value or` before it.
public struct Ask: Sendable {
  public var prompt: Prompt
  /// Set where the answer goes.
  public var target: AskTarget
  public var type: TypeID
  /// When present and not none, its value is taken and nothing is asked.
  public var known: ExpressionID?
  public var minimum: ExpressionID?
  public var maximum: ExpressionID?
  /// In the order of the source.
  public var invalid: [InvalidArm]
  public var after: AfterArm?
  public var busy: BusyPolicy
}

public enum AskTarget: Sendable {
  case local(LocalID)
  case contactField(Int32)
}

public struct InvalidArm: Sendable {
  /// From which failure on: 1 for `invalid`, 2 for `twice`, N for `N times`.
  public var count: Int32
  /// Runs, and if its end is reached the question is asked again.
  public var body: Block
}

public struct AfterArm: Sendable {
  public var delay: ExpressionID
  public var body: Block
  public var node: Int32
}

public enum Prompt: Sendable {
  case text(ExpressionID)
  case template(TemplateID, Arguments)
}

public struct Menu: Sendable {
  public var prompt: Prompt
  public var header: ExpressionID?
  public var footer: ExpressionID?
  public var button: ExpressionID?
  public var list: MenuList?
  /// The fixed options in order.
  public var options: [MenuOption]
  public var empty: Block?
  public var otherwise: Block?
  public var after: AfterArm?
}

public struct MenuList: Sendable {
  public var list: ExpressionID
  /// Bound while `show` and `description` are computed.
  public var element: LocalID
  public var show: ExpressionID
  public var description: ExpressionID?
  /// Bound to the chosen element in `picked`.
  public var picked: LocalID
  public var body: Block
}

public struct MenuOption: Sendable {
  public var section: ExpressionID?
  public var title: ExpressionID
  /// Constant texts.
  public var synonyms: [Name]
  /// The `as` name, else made from the title; unique in the menu.
  public var id: Name
  public var description: ExpressionID?
  public var condition: ExpressionID?
  /// Falls through after the menu when its end is reached.
  public var body: Block
  public var node: Int32
}

public struct Match: Sendable {
  public var subject: Subject
  public var arms: [MatchArm]
  public var otherwise: Block?
  public var node: Int32

  public enum Subject: Sendable {
    case value(ExpressionID)
    case effect(ID<EffectCall>)
  }
}

public struct MatchArm: Sendable {
  public var patterns: [Pattern]
  public var condition: ExpressionID?
  public var body: Block
  public var node: Int32
}

public enum Pattern: Sendable {
  /// Case of an enum or an outcome; binders in field order, nil for `_`.
  case `case`(Int32, binders: [LocalID?])
  case none
  case some(LocalID?)
  /// A literal of the subject's type.
  case literal(ExpressionID)
  /// Both ends included.
  case range(ExpressionID, ExpressionID)
}

public struct EffectCall: Sendable {
  public var effect: EffectID
  /// The outcomes with type-name parameters filled in.
  public var outcomes: OutcomeSetID
  public var arguments: Arguments
  public var busy: BusyPolicy
  public var node: Int32
}

public struct TogetherItem: Sendable {
  public var local: LocalID
  public var call: ID<EffectCall>
}

public struct Wait: Sendable {
  public var until: Until
  /// `message(text)` and `media(m)` arms; patterns `.case(0…)` message, `.case(1…)` media.
  public var arms: [MatchArm]
  public var otherwise: Block?
  public var after: AfterArm?

  public enum Until: Sendable {
    case duration(ExpressionID)
    case datetime(ExpressionID)
  }
}

public struct Handoff: Sendable {
  public var to: ExpressionID?
  public var because: ExpressionID?
  /// nil: the conversation belongs to a person from here on. Cases: 0 resolved, 1 returned.
  public var arms: [MatchArm]?
  public var otherwise: Block?
  public var after: AfterArm?
}

public struct Agent: Sendable {
  public var prompt: ExpressionID?
  public var tools: [Tool]
  public var knowledge: [Int32]
  public var goal: TypeID
  public var turnsMax: ExpressionID?
  public var costMax: ExpressionID?
  /// Cases: 0 done(goal), 1 stuck(reason: text), 2 failed(reason: text).
  public var arms: [MatchArm]
  public var otherwise: Block?
  public var after: AfterArm?
  public var busy: BusyPolicy

  public enum Tool: Sendable {
    case effect(EffectID)
    case flow(FlowID)
    case function(FunctionID)
  }
}

public struct Run: Sendable {
  public var flow: FlowID
  public var arguments: Arguments
}
