import FlowBytecode

/// Compensations: what to do if a later step of the same state fails.
extension Core {
  mutating func pushUndo(_ effect: Int, _ registers: UnsafeMutablePointer<Word>) -> Bool {
    guard conversation.undos.count < limits.undos else { return fail(.tooManyUndos) != nil }
    let count = program.image.effects[effect].parameters.count
    let arguments = (0..<count).map { registers[$0] }
    conversation.undos.append(
      Conversation.Undo(activation: conversation.current, effect: effect, arguments: arguments))
    return true
  }

  /// Of the activation whose code runs.
  mutating func dropUndo() {
    while let last = conversation.undos.last, last.activation >= conversation.current {
      conversation.undos.removeLast()
    }
  }

  /// Of all activations from this one on, last first.
  mutating func runUndo(from activation: Int) -> Bool {
    while let undo = conversation.undos.last, undo.activation >= activation {
      conversation.undos.removeLast()
      let effect = program.image.effects[undo.effect]
      var arguments: [Datum] = []
      for (word, parameter) in zip(undo.arguments, effect.parameters) {
        guard let value = datum(word, parameter.type.position) else { return false }
        arguments.append(value)
      }
      conversation.step &+= 1
      let request = EffectRequest(
        effect: EffectIndex(UInt16(truncatingIfNeeded: undo.effect)), outcomes: effect.outcomes, arguments: arguments,
        step: conversation.step, isCompensation: true)
      guard output(.effect(request)) else { return false }
    }
    return true
  }
}
