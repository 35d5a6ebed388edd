/// Gives the effects marked `once` of a program their bits.
struct OnceNumbering {
  /// Each pass looks at 64 effects.
  let pass: Int
  /// By effect: its bit in this pass, 0 for all others.
  private let bits: [UInt64]

  /// How many passes a program needs.
  static func passes(_ program: Program) -> Int { (program.effects.count { $0.isOnce } + 63) / 64 }

  init(_ program: Program, pass: Int) {
    self.pass = pass
    var number = 0
    bits = program.effects.map { effect in
      guard effect.isOnce else { return 0 }
      defer { number += 1 }
      return number / 64 == pass ? 1 << UInt64(number % 64) : 0
    }
  }

  func bit(_ effect: EffectID) -> UInt64 { bits[Int(effect.index)] }

  /// The effects that a node uses, or lets a model use.
  func effects(at node: Int32, _ context: FlowContext) -> UInt64 {
    switch context.statement(node) {
    case .effect(let call, _): return bit(context.program[call].effect)
    case .together(let items): return items.reduce(0) { $0 | bit(context.program[$1.call].effect) }
    case .match(let match):
      guard case .effect(let call) = context.program[match].subject else { return 0 }
      return bit(context.program[call].effect)
    case .agent(let agent): return tools(context.program[agent])
    default: return 0
    }
  }

  private func tools(_ agent: Agent) -> UInt64 {
    agent.tools.reduce(0) { bits, tool in
      guard case .effect(let effect) = tool else { return bits }
      return bits | bit(effect)
    }
  }
}
