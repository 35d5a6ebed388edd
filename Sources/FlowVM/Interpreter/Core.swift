import FlowBytecode
import FlowPortuguese
import FlowValues

/// Everything a machine works with in a turn: registers, heap, the conversation, and what it has to say.
///
/// The interpreter keeps program counter, window and fuel in locals of one function (`run`); everything that is not
/// done in a few machine instructions is a method of its own that reports failure by returning nil and setting
/// `failure`.
struct Core: ~Copyable {
  let program: VerifiedImage
  let limits: Limits
  let tables: ProgramTables
  var heap: Heap
  /// Folded words that mean something at any moment, of all flows.
  let keywords: Set<[UInt8]>

  /// Windows of the flows, then of the functions under way.
  let stack: UnsafeMutablePointer<Word>
  let frames: UnsafeMutablePointer<Frame>

  // Where the interpreter goes on and stopped.
  /// Next instruction.
  var pc = 0
  /// First register of the window.
  var base = 0
  /// Where the window of the next function begins.
  var top: UnsafeMutablePointer<Word>
  var fuel: Int64 = 0
  /// Fuel used by long operations, to be taken off by the loop.
  var spent: Int64 = 0
  var failure: Fault.Kind = .unreachable
  /// What `returnValue` gave.
  var returned: Word = 0
  var handoffTo: Word = 0
  var handoffBecause: Word = 0

  // The turn.
  var context = TurnContext(now: 0)
  var now = LocalNow(Instant(clamping: 0), at: .saoPaulo)
  var random: UInt64 = 0
  var outputs: [Output] = []
  var options: [MenuEntry] = []
  var section: Word = 0
  var visited: [VisitedState] = []
  var mode = Mode.send
  /// Whether the code that runs leads back to the question that was pending, and not to it anew.
  var isAskedAgain = false
  /// The message that is being matched in `Mode.match`.
  var message = CustomerMessage(text: [])
  /// Words of the contact's fields, as far as they were asked for.
  var contact: [Word?] = []

  var conversation = Conversation()

  /// What a point does when it is reached.
  enum Mode: UInt8 {
    /// Asks, and waits.
    case send
    /// Waits without asking again.
    case silent
    /// Looks whether `message` is an answer.
    case match
  }

  struct Frame {
    var pc: UnsafePointer<UInt64>
    var window: UnsafeMutablePointer<Word>
    var result: Int
  }

  /// An option as the code before a menu made it.
  struct MenuEntry {
    var title: Word
    var description: Word
    var section: Word
    /// Number in the point's options; -1 for an element of a list.
    var option: Int32
    /// The element.
    var element: Word
  }

  init(_ program: VerifiedImage, limits: Limits) {
    self.program = program
    self.limits = limits
    tables = ProgramTables(program)
    heap = Heap(constants: program.constantHeap, wordsMax: limits.heapWords)
    keywords = Self.keywords(program.image)
    stack = .allocate(capacity: limits.stackWords)
    stack.initialize(repeating: 0, count: limits.stackWords)
    top = stack
    frames = .allocate(capacity: limits.callDepth)
  }

  deinit {
    stack.deallocate()
    frames.deallocate()
  }

  /// Prepares a turn.
  mutating func begin(_ context: TurnContext) {
    heap.reset()
    self.context = context
    now = LocalNow(Instant(clamping: context.now), at: ZoneOffset(clamping: context.zoneOffset))
    random = context.seed
    fuel = limits.fuel
    spent = 0
    outputs.removeAll(keepingCapacity: true)
    options.removeAll(keepingCapacity: true)
    visited.removeAll(keepingCapacity: true)
    section = 0
    mode = .send
    isAskedAgain = false
    contact.removeAll(keepingCapacity: true)
    conversation.clear()
  }

  /// Why the interpreter stopped.
  enum Exit {
    case suspend(Int)
    case again(Int, isSilent: Bool)
    case resume
    case end
    /// From the outermost function, or from the flow.
    case returned(hasValue: Bool)
    case handOver
    case fault(Fault.Kind)
  }

  /// Fails an operation that gives a word.
  @inline(never)
  mutating func fail(_ kind: Fault.Kind) -> Word? {
    failure = kind
    return nil
  }

  /// The word, or fault(outOfMemory).
  @inline(__always)
  mutating func made(_ word: Word?) -> Word? { word ?? fail(.outOfMemory) }
}
