import FlowBytecode
import FlowVM
import FlowValues
import PorfinModel
import PorfinStore

/// What a program sees of a contact.
enum ContactView {
  /// One value for each field of `Image.contact`; none where nothing fitting is known.
  static func data(of contact: ContactRecord, _ fields: ContactFields, in image: Image) -> [Datum] {
    image.contact.map { field in
      if let value = fields[field.name], fits(value, field.type, in: image) { return value }
      return standard(String(decoding: field.name, as: UTF8.self), contact)
    }
  }

  private static func standard(_ name: String, _ contact: ContactRecord) -> Datum {
    switch name {
    case "name": contact.name.isEmpty ? .none : .text(Array(contact.name.utf8))
    case "phone": phone(contact)
    default: .none
    }
  }

  private static func phone(_ contact: ContactRecord) -> Datum {
    for kind in [Address.Kind.phone, .whatsApp] {
      guard let address = contact.addresses.first(where: { $0.kind == kind }) else { continue }
      let digits = address.value.hasPrefix("+") ? address.value : "+\(address.value)"
      do { return .text(try Phone.normalized(Array(digits.utf8)[...])) } catch { continue }
    }
    return .none
  }

  /// Whether a value that another version may have stored is of this type.
  private static func fits(_ value: Datum, _ type: TypeIndex, in image: Image) -> Bool {
    switch (value, image.types[type.position]) {
    case (.none, _): true
    case (_, .optional(let wrapped)): fits(value, wrapped, in: image)
    case (.list(let values), .list(let element)): values.allSatisfy { fits($0, element, in: image) }
    case (.record(let values), .record(let index)):
      all(values, image.records[index.position].fields, in: image)
    case (.choice(let number, let values), .enumeration(let index)):
      number < image.enumerations[index.position].cases.count
        && all(values, image.enumerations[index.position].cases[number].fields, in: image)
    case (.text, .sizedText), (.text, .resource): true
    case (_, .scalar(let kind)): fits(value, kind)
    default: false
    }
  }

  private static func fits(_ value: Datum, _ kind: ScalarKind) -> Bool {
    switch (kind, value) {
    case (.bool, .bool), (.int, .int), (.money, .money), (.duration, .duration), (.decimal, .decimal), (.date, .date),
      (.time, .time), (.datetime, .datetime), (.schedule, .schedule):
      true
    case (_, .text): kind.isText
    default: false
    }
  }

  private static func all(_ values: [Datum], _ fields: [Image.Field], in image: Image) -> Bool {
    values.count == fields.count && zip(values, fields).allSatisfy { fits($0, $1.type, in: image) }
  }
}
