import FlowBytecode
import FlowSemantics

/// Where in a flow the statements at hand stand.
struct Scope {
  // The same in the whole flow.
  var flow = FlowIndex(0)
  var flowPath: [UInt8] = []
  var knowledge: [Knowledge] = []
  /// Whether the flow can have something to undo.
  var hasUndo = false
  /// The entry of waits whose code never runs again; made when first needed.
  var neverAsked: BlockID?
  /// By local: the state that it belongs to; nil for the whole flow.
  private(set) var owners: [Int32: StateIndex] = [:]

  // Of the state or handler.
  /// Prefix of the paths of points, e.g. `reception/book`.
  var path: [UInt8] = []
  private(set) var state: StateIndex?
  /// The silence handlers in force, nearest first: the state's, the flow's.
  private(set) var silences: [Silence] = []

  // Of the statement.
  /// The questions in whose arms it stands, innermost last.
  var questions: [Question] = []
  /// The customer's words, in an arm of a question.
  var reply: Register?
  /// Whether an effect has failed on the way here: who leaves now undoes.
  var isFailing = false
  /// The loops around it, outermost first, none of which waits.
  var loops: [Loop] = []

  struct Silence {
    var delay: ExpressionID
    var handler: HandlerIndex
    /// Whether the question can be pending again after it, so that the next rule counts.
    var asksAgain: Bool
  }

  struct Question {
    /// Of an ask or a menu, which the machine can ask again by itself.
    var point: Int
    /// Whether asking it again sends nothing, because the arm has a message of its own.
    var isSilent: Bool
  }

  struct Loop {
    /// Runs once before the loop.
    var preheader: BlockID
    var constants: [(value: FoldedValue, type: TypeIndex, register: Register)] = []
  }

  /// Begins the prologue, a state or a handler.
  mutating func enter(_ state: StateIndex?, _ silences: [Silence]) {
    path = flowPath
    self.state = state
    self.silences = silences
    questions = []
    reply = nil
    isFailing = false
    loops = []
  }

  mutating func extendPath(_ name: [UInt8]) { path.appendPart(name) }

  mutating func extendPath(_ name: StaticString) { extendPath(name.withUTF8Buffer { Array($0) }) }

  mutating func own(_ local: LocalID) { own(local, by: state) }

  mutating func own(_ local: LocalID, by state: StateIndex?) { owners[local.index] = state }
}

extension [UInt8] {
  /// Adds a part to a path, cut at a character if it is long.
  mutating func appendPart(_ name: [UInt8]) {
    var end = Swift.min(name.count, Limits.pathPartBytesMax)
    while end < name.count, end > 0, name[end] & 0xC0 == 0x80 { end -= 1 }
    self += [UInt8(ascii: "/")] + name[..<end]
  }
}
