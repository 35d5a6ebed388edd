/// A JSON value. Numbers stay as they are written, so that prices and coordinates lose nothing.
indirect enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written, e.g. `10.50`.
  case number(String)
  case string(String)
  case array([JSON])
  /// In the order in which they are written.
  case object([Member])

  struct Member: Equatable, Sendable {
    var key: String
    var value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  static func object(_ members: (String, JSON)...) -> JSON { .object(members.map { Member($0.0, $0.1) }) }

  static func int(_ value: Int64) -> JSON { .number(String(value)) }

  /// The first member of that name; nil if there is none, or it is null, or this is no object.
  subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.key == key { return member.value == .null ? nil : member.value }
    return nil
  }

  /// Its elements; empty if it is no list.
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The text of a string, or a number as written: providers write ids and times both ways.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  var integer: Int64? { text.flatMap { Int64($0) } }

  var isTrue: Bool { self == .bool(true) }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

extension JSON? {
  /// Its text; empty where there is none.
  var text: String { self?.text ?? "" }
  /// Its elements; none where there is no list.
  var elements: [JSON] { self?.elements ?? [] }
}
