import FlowDiagnostics
import FlowSyntax

/// Where in a program the analysis stands, and what may be done there.
struct BodyContext {
  var kind = Kind.constant
  /// The name of the flow or function.
  var name = Name(0)
  /// Every variable of the flow or function so far.
  var locals: [Local] = []
  /// What `return` must give.
  var result = TypeID.void
  /// The parameters of each state of the flow.
  var stateFields: [[Field]] = []
  var stateParameters: [[LocalID]] = []
  var knowledge: [Knowledge] = []
  /// Variables that have no value when they are declared.
  var unassigned: [LocalID] = []
  /// What a message means that arrives while an effect is under way.
  var busy = BusyPolicy.queue

  /// Where a resource is wanted, any new name makes a stand-in: in the arguments of a scenario.
  var acceptsStandIns = false
  /// In a state or a handler, not in the constants and variables of a flow.
  var allowsQuestions = false
  /// Inside `on … { }`.
  var isHandler = false
  /// Inside an arm of an `ask` or a `menu`: `-> again` has a question to repeat.
  var isQuestionArm = false
  /// `reply` has a value.
  var hasReply = false
  /// A function does what only a flow can: how it ends is not told as well.
  var isImpure = false
  /// A `return` was seen.
  var returns = false

  enum Kind: UInt8 {
    /// A default value or a constant of a file.
    case constant
    case function
    case flow
    /// The `expect` of a scenario.
    case scenario
  }
}
