import FlowBytecode
import FlowPortuguese
import FlowValues

/// What a reply means as an answer to an ask.
extension Core {
  enum Answer {
    case value(Word)
    /// With what the customer is told; empty if there is nothing to say.
    case not([UInt8])
  }

  mutating func understand(_ message: CustomerMessage, _ ask: Image.Point.Ask) -> Answer {
    switch program.image.types[ask.answer.position] {
    case .scalar(let kind): return understand(message, kind, ask)
    case .sizedText(let count): return understandText(message, charactersMax: Int(count))
    case .media:
      guard let media = message.media, let word = word(media) else { return .not(DefaultWords.mediaWanted) }
      return .value(word)
    case .enumeration(let number): return understandCase(message, number.position)
    default: return .not([])
    }
  }

  private mutating func understand(_ message: CustomerMessage, _ kind: ScalarKind, _ ask: Image.Point.Ask) -> Answer {
    if kind == .text { return understandText(message, charactersMax: nil) }
    let understanding = Understand.reply(message.text[...], as: kind, now: now)
    guard case .value(let value) = understanding, let word = word(value) else {
      return .not(Reask.message(for: kind, understanding, now: now))
    }
    return isWithinBounds(word, ask) ? .value(word) : .not(boundsMessage(kind, ask))
  }

  private mutating func understandText(_ message: CustomerMessage, charactersMax: Int?) -> Answer {
    let text = UTF8Check.mended(message.text)
    guard text.contains(where: { $0 > 32 }) else {
      return .not(Reask.message(for: .text, .notUnderstood, now: now))
    }
    if let charactersMax, text.count(where: { $0 & 0xc0 != 0x80 }) > charactersMax {
      return .not(DefaultWords.tooLong(charactersMax))
    }
    guard text.count <= limits.textBytes, let word = heap.make(text) else { return .not([]) }
    return .value(word)
  }

  private mutating func understandCase(_ message: CustomerMessage, _ enumeration: Int) -> Answer {
    let options = program.image.enumerations[enumeration].cases.map { item in
      ChoiceOption(
        id: [], title: item.description.isEmpty ? item.name : item.description, synonyms: [item.name] + item.examples)
    }
    let match = Choice.match(message.text[...], among: options, now: now)
    if case .option(let index, _) = match { return .value(~Word(index)) }
    return .not(Reask.choice(match, among: options))
  }

  private func boundsMessage(_ kind: ScalarKind, _ ask: Image.Point.Ask) -> [UInt8] {
    func printed(_ register: Register?) -> [UInt8]? {
      register.map { Print.value(scalar(self.register($0, of: conversation.current), kind), now: now) }
    }
    return DefaultWords.outside(minimum: printed(ask.minimum), maximum: printed(ask.maximum))
  }

  /// The verifier has seen that the bounds have the answer's type, which is ordered.
  private func isWithinBounds(_ word: Word, _ ask: Image.Point.Ask) -> Bool {
    let isDecimal = program.image.types[ask.answer.position] == .scalar(.decimal)
    func isOrdered(_ left: Word, _ right: Word) -> Bool {
      isDecimal ? left.unpacked <= right.unpacked : left <= right
    }
    let current = conversation.current
    if let minimum = ask.minimum, !isOrdered(register(minimum, of: current), word) { return false }
    if let maximum = ask.maximum, !isOrdered(word, register(maximum, of: current)) { return false }
    return true
  }
}
