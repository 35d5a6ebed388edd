/// A checked program: every name resolved, every expression typed, all in flat tables.
///
/// Written by the analyser, read by the flow checks, the compiler, the linter and the editor.
public struct Program: Sendable {
  public var names = NameTable()
  public var types = TypeTable()

  public var records: [Record] = []
  public var enumerations: [Enumeration] = []
  public var outcomeSets: [OutcomeSet] = []
  public var resources: [Resource] = []
  public var effects: [Effect] = []
  public var builtins: [Builtin] = []
  public var functions: [Function] = []
  public var templates: [Template] = []
  public var flows: [Flow] = []
  public var contact = Contact(fields: [])
  public var scenarios: [Scenario] = []

  public var expressions: [Expression] = []
  public var expressionLists: [ExpressionID] = []
  public var statements: [Statement] = []
  public var blocks: [StatementID] = []

  public var asks: [Ask] = []
  public var menus: [Menu] = []
  public var matches: [Match] = []
  public var effectCalls: [EffectCall] = []
  public var waits: [Wait] = []
  public var handoffs: [Handoff] = []
  public var agents: [Agent] = []
  public var runs: [Run] = []

  public init() {}

  @inlinable public subscript(id: ExpressionID) -> Expression { expressions[Int(id.index)] }
  @inlinable public subscript(id: StatementID) -> Statement { statements[Int(id.index)] }
  @inlinable public subscript(id: ID<Ask>) -> Ask { asks[Int(id.index)] }
  @inlinable public subscript(id: ID<Menu>) -> Menu { menus[Int(id.index)] }
  @inlinable public subscript(id: ID<Match>) -> Match { matches[Int(id.index)] }
  @inlinable public subscript(id: ID<EffectCall>) -> EffectCall { effectCalls[Int(id.index)] }
  @inlinable public subscript(id: ID<Wait>) -> Wait { waits[Int(id.index)] }
  @inlinable public subscript(id: ID<Handoff>) -> Handoff { handoffs[Int(id.index)] }
  @inlinable public subscript(id: ID<Agent>) -> Agent { agents[Int(id.index)] }
  @inlinable public subscript(id: ID<Run>) -> Run { runs[Int(id.index)] }
}
