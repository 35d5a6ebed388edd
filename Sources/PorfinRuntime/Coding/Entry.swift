import FlowBytecode
import FlowVM

/// What comes to a conversation: an input of the machine, with what the host must remember of where it came from.
package struct Entry: Equatable, Sendable, StoredValue {
  package var input: Input
  /// The provider's id of the customer's message; empty for anything else.
  package var messageID: String

  init(_ input: Input, messageID: String = "") {
    self.input = input
    self.messageID = messageID
  }

  package func write(_ writer: inout BinaryWriter) {
    writer.input(input)
    writer.string(messageID)
  }

  package init?(_ reader: inout BinaryReader) {
    guard let input = reader.input() else { return nil }
    self.input = input
    messageID = reader.string()
  }
}

/// Inputs in bytes. The tags are stored; they keep their meaning for ever.
extension BinaryWriter {
  mutating func input(_ input: Input) {
    switch input {
    case .message(let message):
      byte(message.optionID == nil && message.media == nil ? 1 : 2)
      text(message.text)
      guard message.optionID != nil || message.media != nil else { return }
      byte((message.optionID == nil ? 0 : 1) | (message.media == nil ? 0 : 2))
      if let id = message.optionID { text(id) }
      if let media = message.media { for part in [media.kind, media.url, media.name, media.mime] { text(part) } }
    case .outcome(let step, let number, let values): outcome(3, step, number, values)
    case .agentOutcome(let step, let number, let values): outcome(4, step, number, values)
    case .event(let name, let values):
      byte(5)
      text(name)
      data(values)
    case .tick: byte(6)
    case .handoffEnded(let end):
      byte(7)
      byte(end.rawValue)
    }
  }

  private mutating func outcome(_ tag: UInt8, _ step: UInt32, _ number: Int, _ values: [Datum]) {
    byte(tag)
    unsigned(UInt64(step))
    count(number)
    data(values)
  }
}

extension BinaryReader {
  mutating func input() -> Input? {
    switch byte() {
    case 1: return .message(CustomerMessage(text: text(upTo: Limits.textBytes)))
    case 2: return .message(richMessage())
    case 3:
      let step = UInt32(truncatingIfNeeded: unsigned())
      let number = number(upTo: 255)
      return .outcome(step: step, case: number, values: data())
    case 4:
      let step = UInt32(truncatingIfNeeded: unsigned())
      let number = number(upTo: 255)
      return .agentOutcome(step: step, case: number, values: data())
    case 5:
      let name = text(upTo: Limits.textBytes)
      return .event(name: name, values: data())
    case 6: return .tick
    case 7: return HandoffEnd(rawValue: byte()).map { .handoffEnded($0) }
    default: return nil
    }
  }

  private mutating func richMessage() -> CustomerMessage {
    var message = CustomerMessage(text: text(upTo: Limits.textBytes))
    let parts = byte()
    if parts & 1 != 0 { message.optionID = text(upTo: Limits.textBytes) }
    guard parts & 2 != 0 else { return message }
    let kind = text(upTo: Limits.textBytes)
    let url = text(upTo: Limits.textBytes)
    let name = text(upTo: Limits.textBytes)
    message.media = CustomerMessage.Media(kind: kind, url: url, name: name, mime: text(upTo: Limits.textBytes))
    return message
  }
}
