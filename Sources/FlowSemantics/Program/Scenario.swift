/// A typed scenario: a conversation with expectations.
public struct Scenario: Sendable {
  public var title: Name
  public var file: Int32
  public var flow: FlowID
  /// One for each parameter of the flow: a constant expression, or for a resource its name.
  public var arguments: [Argument]
  public var steps: [Step]
  public var node: Int32

  public enum Argument: Sendable {
    case value(ExpressionID)
    case resource(Name)
  }

  public struct Step: Sendable {
    public var form: Form
    public var node: Int32

    public init(_ form: Form, node: Int32) {
      self.form = form
      self.node = node
    }
  }

  /// Expressions are constant (no locals), but for `expect`, which may read the flow's variables by name.
  public enum Form: Sendable {
    /// What an effect gives the first time, the second …; the last one stays. `agent` as a path: no effect.
    case given(EffectID, [Outcome])
    case givenAgent([Outcome])
    case givenContact(field: Int32, ExpressionID)
    /// A datetime.
    case at(ExpressionID)
    /// A duration.
    case after(ExpressionID)
    case user(Name)
    case userSends(MediaKind)
    case event(Name, [ExpressionID])
    case bot(Name)
    /// The text occurs in what the bot says (case and accents aside).
    case botLike(Name)
    case botOffers([Name])
    case botSends(MediaKind)
    case botSendsTemplate(TemplateID)
    case botSilent
    case expectState(Name)
    case expectEnded
    case expectHandoff
    case expectTracked(Name)
    /// A bool; locals are `Local`s of the flow.
    case expect(ExpressionID)
  }

  /// An outcome of an effect, by name so that it fits every instance of a generic effect.
  public struct Outcome: Sendable {
    public var name: Name
    /// Fewer than the outcome has fields: made-up values fill the rest.
    public var values: [ExpressionID]

    public init(name: Name, values: [ExpressionID]) {
      self.name = name
      self.values = values
    }
  }
}
