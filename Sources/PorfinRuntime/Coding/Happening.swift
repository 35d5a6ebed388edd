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
  public var cause: Cause
  /// Seconds since 1970.
  public var now: Int64
  /// What was known of the contact and its place; nil if the same as in the turn before.
  public var known: Known?
  /// Of the snapshot after the turn: what making it again must come to.
  public var digest: UInt64
  public var messageID: String

  public enum Cause: Equatable, Sendable {
    case began(arguments: [Datum])
    case input(Input)
  }

  public struct Known: Equatable, Sendable {
    public var contact: [Datum]
    /// How far local time is ahead of UTC, in minutes.
    public var zoneOffset: Int64
  }

  /// Random picks of a turn follow from where it stands, so that it need not be stored.
  static func seed(_ conversation: ConversationID, turn: Int64) -> UInt64 {
    var value = UInt64(bitPattern: conversation.number) &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(bitPattern: turn)
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}

extension Happening: StoredValue {
  package func write(_ writer: inout BinaryWriter) {
    switch self {
    case .turn(let turn):
      let flag: UInt8 = turn.known == nil ? 0 : 0x80
      switch turn.cause {
      case .began(let arguments):
        writer.byte(1 | flag)
        writer.data(arguments)
      case .input(let input):
        writer.byte(2 | flag)
        writer.input(input)
      }
      writer.signed(turn.now)
      if let known = turn.known {
        writer.data(known.contact)
        writer.signed(known.zoneOffset)
      }
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

  package init?(_ reader: inout BinaryReader) {
    let tag = reader.byte()
    switch tag & 0x7f {
    case 1, 2:
      let cause: TurnRecord.Cause
      if tag & 0x7f == 1 {
        cause = .began(arguments: reader.data())
      } else {
        guard let input = reader.input() else { return nil }
        cause = .input(input)
      }
      let now = reader.signed()
      var known: TurnRecord.Known?
      if tag & 0x80 != 0 {
        let contact = reader.data()
        known = TurnRecord.Known(contact: contact, zoneOffset: reader.signed())
      }
      let digest = reader.fixed(bytes: 8)
      self = .turn(TurnRecord(cause: cause, now: now, known: known, digest: digest, messageID: reader.string()))
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
