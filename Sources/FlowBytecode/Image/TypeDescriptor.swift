import FlowValues

/// What a register, field or boundary value holds, and how its 64-bit word is to be read.
///
/// | type | word |
/// | --- | --- |
/// | bool | 0 or 1 |
/// | int, duration (seconds), money (centavos) | the number |
/// | date, time, datetime | days since 1970-01-01, minutes since midnight, seconds since 1970-01-01T00:00Z; always within the calendar |
/// | decimal | packed, see `Word.pack` |
/// | text, sizedText, phone, email, cpf, cnpj, cep, url, resource | handle: byte count, then UTF-8 bytes, eight a word, zero padded |
/// | schedule | handle: range count, then one word a range (`opens << 16 | closes`) |
/// | list | handle: element count, then the elements |
/// | record, media | handle: the fields in order (`media`: kind, url, name, mime, all texts) |
/// | enumeration, outcomes of an effect | negative: `~case`, a case without fields; else handle: case number, then its fields |
/// | typeReference | number of a type in `Image.types` |
/// | optional | the word of the value, or `Word.none` |
///
/// A handle is a word number in the arena of the turn. Constants lie at its beginning, so a handle below
/// `VerifiedImage.constantsEnd` is a constant. The first 256 words are zero, which makes 0 a valid value of every
/// type (false, empty text, empty list, record of zeros, case 0 …).
public enum TypeDescriptor: Equatable, Hashable, Sendable {
  /// The result of a function or flow that gives nothing; no register has this type.
  case void
  case scalar(ScalarKind)
  /// `text(N)`: at most N characters.
  case sizedText(UInt16)
  case media
  /// The name of an enum, a record or any type, given to an effect such as `ai.classify(…, into: Intent)`.
  case typeReference
  /// A connection bound when a flow is published (`calendar`, …) or a `knowledge`: its name as text.
  case resource([UInt8])
  /// Never of another optional.
  case optional(TypeIndex)
  case list(TypeIndex)
  case record(RecordIndex)
  /// An `enum`, or the outcomes of an effect.
  case enumeration(EnumerationIndex)
}

extension TableIndex where Row == TypeDescriptor {
  // The first types of every image, in this order.
  public static var void: TypeIndex { TypeIndex(0) }
  public static var text: TypeIndex { scalar(.text) }
  public static var bool: TypeIndex { scalar(.bool) }
  public static var int: TypeIndex { scalar(.int) }
  public static var decimal: TypeIndex { scalar(.decimal) }
  public static var money: TypeIndex { scalar(.money) }
  public static var date: TypeIndex { scalar(.date) }
  public static var time: TypeIndex { scalar(.time) }
  public static var datetime: TypeIndex { scalar(.datetime) }
  public static var duration: TypeIndex { scalar(.duration) }
  public static var schedule: TypeIndex { scalar(.schedule) }
  public static var phone: TypeIndex { scalar(.phone) }
  public static var email: TypeIndex { scalar(.email) }
  public static var cpf: TypeIndex { scalar(.cpf) }
  public static var cnpj: TypeIndex { scalar(.cnpj) }
  public static var cep: TypeIndex { scalar(.cep) }
  public static var url: TypeIndex { scalar(.url) }
  public static var media: TypeIndex { TypeIndex(17) }
  public static var typeReference: TypeIndex { TypeIndex(18) }

  @inlinable public static func scalar(_ kind: ScalarKind) -> TypeIndex { TypeIndex(UInt16(kind.rawValue) + 1) }

  /// How many types every image begins with.
  public static var builtinCount: Int { 19 }
}

extension TypeDescriptor {
  /// The types every image begins with.
  public static var builtins: [TypeDescriptor] {
    [.void] + ScalarKind.allCases.map { .scalar($0) } + [.media, .typeReference]
  }

  /// Names of the fields of a `media` value, all of type text.
  public static var mediaFields: [StaticString] { ["kind", "url", "name", "mime"] }
}
