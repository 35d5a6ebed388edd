/// A person whom a business talks with. Not a phone number: addresses come, go and are merged.
public struct ContactID: Hashable, Comparable, Sendable {
  public var number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (left: ContactID, right: ContactID) -> Bool { left.number < right.number }
}

/// All that a contact and one channel have said to each other.
public struct ConversationID: Hashable, Comparable, Sendable {
  public var number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (left: ConversationID, right: ConversationID) -> Bool { left.number < right.number }
}

/// One published version of an assistant.
public struct ProgramID: Hashable, Comparable, Sendable {
  public var number: Int64
  public init(_ number: Int64) { self.number = number }
  public static func < (left: ProgramID, right: ProgramID) -> Bool { left.number < right.number }
}

/// A number of the business, by the name that the configuration gives it.
public struct ChannelName: Hashable, Comparable, Sendable {
  public var text: String
  public init(_ text: String) { self.text = text }
  public static func < (left: ChannelName, right: ChannelName) -> Bool { left.text < right.text }
}
