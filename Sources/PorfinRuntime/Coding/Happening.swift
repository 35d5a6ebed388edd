import FlowBytecode
import FlowVM
import PorfinModel

/// One entry of a conversation's record: a turn, with all that is needed to make it again, or a note.
public enum Happening: Equatable, Sendable {
  case turn(TurnRecord)
  /// The owner writes from the phone: the assistant is silent until then.
  case paused(until: Moment)
  case resumed
  /// The customer wrote while a person has the conversation; the words, or a name for what was sent.
  case spoke(text: [UInt8], messageID: String)
  /// A turn could not be made; the reason is a code.
  case stuck(reason: String)
}

/// A turn of the machine as it happened.
public struct TurnRecord: Equatable, Sendable {
  /// nil: the flow began.
  public var input: Input?
  /// Seconds since 1970.
  public var now: Int64
  /// What was known of the contact; nil if the same as in the turn before.
  public var contact: [Datum]?
  /// Of the snapshot after the turn: what making it again must come to.
  public var digest: UInt64
  public var messageID: String

  /// Random picks of a turn follow from where it stands, so that it need not be stored.
  static func seed(_ conversation: ConversationID, turn: Int64) -> UInt64 {
    var value = UInt64(bitPattern: conversation.number) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(bitPattern: turn)
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}

extension Happening: StoredValue {
  func write(_ writer: inout BinaryWriter) {
    switch self {
    case .turn(let turn):
      writer.byte((turn.input == nil ? 1 : 2) | (turn.contact == nil ? 0 : 0x80))
      if let input = turn.input { writer.input(input) }
      writer.signed(turn.now)
      if let contact = turn.contact { writer.data(contact) }
      writer.fixed(turn.digest, bytes: 8)
      writer.string(turn.messageID)
    case .paused(let until):
      writer.byte(3)
      writer.signed(until.milliseconds)
    case .resumed: writer.byte(4)
    case .spoke(let text, let messageID):
      writer.byte(5)
      writer.text(text)
      writer.string(messageID)
    case .stuck(let reason):
      writer.byte(6)
      writer.string(reason)
    }
  }

  init?(_ reader: inout BinaryReader) {
    let tag = reader.byte()
    switch tag & 0x7f {
    case 1, 2:
      var input: Input?
      if tag & 0x7f == 2 {
        guard let read = reader.input() else { return nil }
        input = read
      }
      let now = reader.signed()
      let contact = tag & 0x80 == 0 ? nil : reader.data()
      let digest = reader.fixed(bytes: 8)
      self = .turn(
        TurnRecord(input: input, now: now, contact: contact, digest: digest, messageID: reader.string()))
    case 3: self = .paused(until: Moment(milliseconds: reader.signed()))
    case 4: self = .resumed
    case 5:
      let text = reader.text(upTo: Limits.textBytes)
      self = .spoke(text: text, messageID: reader.string())
    case 6: self = .stuck(reason: reader.string())
    default: return nil
    }
  }
}
