import FlowBytecode
import FlowVM

/// What flows remembered of a contact, by the names of the fields, and the contact's tags: one set for all programs.
public struct ContactFields: Equatable, Sendable {
  public private(set) var values: [(name: [UInt8], value: Datum)] = []
  public private(set) var tags: [[UInt8]] = []

  public init() {}

  public subscript(name: [UInt8]) -> Datum? {
    get { values.first { $0.name == name }?.value }
    set {
      values.removeAll { $0.name == name }
      if let newValue { values.append((name, newValue)) }
    }
  }

  mutating func tag(_ tag: [UInt8]) { if !tags.contains(tag) { tags.append(tag) } }
  mutating func untag(_ tag: [UInt8]) { tags.removeAll { $0 == tag } }

  public static func == (left: ContactFields, right: ContactFields) -> Bool {
    left.tags == right.tags && left.values.elementsEqual(right.values) { $0.name == $1.name && $0.value == $1.value }
  }
}

extension ContactFields: StoredValue {
  package func write(_ writer: inout BinaryWriter) {
    writer.count(values.count)
    for (name, value) in values {
      writer.text(name)
      writer.datum(value)
    }
    writer.count(tags.count)
    for tag in tags { writer.text(tag) }
  }

  package init?(_ reader: inout BinaryReader) {
    for _ in 0..<reader.count(upTo: Limits.elements) {
      let name = reader.text(upTo: Limits.textBytes)
      values.append((name, reader.datum()))
    }
    tags = reader.texts()
  }
}
