import FlowBytecode

/// What a snapshot holds besides the registers.
struct Conversation {
  /// The flows under way, outermost first.
  var activations: [Activation] = []
  /// Handlers under way, each on top of what was pending when it began. Their floors are strictly ascending.
  var interruptions: [Interruption] = []
  /// Activation whose code runs.
  var current = 0
  /// Whether that code is the body of the last interruption's handler.
  var isInHandler = false
  /// Whether an error handler runs: another fault leads to a person.
  var isInError = false
  var status = Turn.Status.waiting
  /// Effect and agent calls made so far.
  var step: UInt32 = 0
  /// Silence handlers and arms since the customer's last word.
  var silences = 0
  var queue: [CustomerMessage] = []
  var undos: [Undo] = []

  mutating func clear() {
    activations.removeAll(keepingCapacity: true)
    interruptions.removeAll(keepingCapacity: true)
    queue.removeAll(keepingCapacity: true)
    undos.removeAll(keepingCapacity: true)
    current = 0
    isInHandler = false
    isInError = false
    status = .waiting
    step = 0
    silences = 0
  }

  /// A flow under way and where it waits.
  struct Activation {
    var flow: Int
    /// First register of its window.
    var base: Int
    /// -1 before the first state.
    var state = -1
    /// The point it waits at; while its code runs on, the question that `resume` goes back to.
    var waiting: Waiting?
  }

  /// A handler of `activation` under way.
  struct Interruption {
    var activation: Int
    /// How many activations there were when it began; those from here on were run by it.
    var floor: Int
    /// The point in the handler's body where it waits.
    var waiting: Waiting?
  }

  struct Waiting: Equatable {
    var point: Int
    var failures = 0
    /// Rules about silence that it has used since the customer's last word, nearest first.
    var silences = 0
    /// Page of a menu.
    var page = 0
    var deadline: Int64 = 0
    /// Of a wait that is no question: seconds after which its `after` is due, again after each `resume`; 0 without one.
    var patience: Int64 = 0
    /// Of a `wait` with `after`: when the wait itself is over.
    var waitEnd: Int64 = 0
    /// Step of the effect or agent; of the first item of a `together`, the others follow.
    var step: UInt32 = 0
    /// Items of a `together` that have their outcome.
    var arrived: UInt64 = 0

    init(point: Int) { self.point = point }
  }

  struct Undo {
    var activation: Int
    var effect: Int
    var arguments: [Word]
  }
}

extension Conversation {
  /// The customer wrote: every rule about silence counts anew.
  mutating func hear() {
    silences = 0
    for index in activations.indices { activations[index].waiting?.silences = 0 }
    for index in interruptions.indices { interruptions[index].waiting?.silences = 0 }
  }

  /// Forgets the activations from `count` on, and what belongs to them.
  mutating func truncate(to count: Int) {
    guard count < activations.count || interruptions.last.map({ $0.floor > count }) ?? false else { return }
    activations.removeLast(activations.count - count)
    while let last = interruptions.last, last.floor > count || last.activation >= count { interruptions.removeLast() }
    while let last = undos.last, last.activation >= count { undos.removeLast() }
  }

  /// Who runs activation `index`: nil for the outermost. `isHandler` says that a handler's body does.
  func caller(of index: Int) -> (activation: Int, isHandler: Bool)? {
    if index == 0 { return nil }
    for interruption in interruptions where interruption.floor == index { return (interruption.activation, true) }
    return (index - 1, false)
  }

  /// Where the conversation waits.
  var pending: (activation: Int, isHandler: Bool, waiting: Waiting)? {
    if let last = interruptions.last, last.floor == activations.count, let waiting = last.waiting {
      return (last.activation, true, waiting)
    }
    guard let last = activations.last, let waiting = last.waiting else { return nil }
    return (activations.count - 1, false, waiting)
  }

  /// Changes where the conversation waits.
  mutating func setPending(_ waiting: Waiting?) {
    if let last = interruptions.last, last.floor == activations.count, last.waiting != nil {
      interruptions[interruptions.count - 1].waiting = waiting
    } else if !activations.isEmpty {
      activations[activations.count - 1].waiting = waiting
    }
  }
}
