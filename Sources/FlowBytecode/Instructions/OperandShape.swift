/// One operand of an opcode: where it stands in the instruction and what it means.
public struct OperandShape: Equatable, Sendable {
  /// Fields that no operand uses are zero.
  public var field: Field
  public var role: Role

  public init(_ field: Field, _ role: Role) {
    self.field = field
    self.role = role
  }

  /// A part of the eight bytes; `wide` covers `b` and `c`.
  public enum Field: UInt8, Sendable {
    case x, a, b, c, wide
  }

  public enum Role: Equatable, Sendable {
    /// A register that is written.
    case output(TypeRule)
    /// A register that is read.
    case input(TypeRule)
    /// A register that is read, or `Register.none`.
    case optionalInput(TypeRule)
    /// The first of consecutive registers that are read; `Run` says how many and of which types.
    case run(Run)
    /// A signed number in the field.
    case signed
    /// An unsigned number in the field.
    case number
    /// How many instructions to skip after this one.
    case jump
    /// How many instructions to go back, counted from the one after this one. Costs fuel.
    case jumpBack
    /// Builtin type 2…9 (bool … duration) that says how an immediate is to be read.
    case scalarType
    case constant, type, function, intrinsic, contactField, state, point, template, effect, text
    /// A case of the enumeration in the other operand.
    case caseNumber
    /// A field of the record or case in the other operand.
    case fieldNumber
    case format, mediaKind
    /// 0 or 1.
    case flag
  }

  /// Which types a register operand may have. `T` is one type within one instruction. Types are compared by shape:
  /// all texts (text, text(N), phone, email, cpf, cnpj, cep, url, resource) are one.
  public enum TypeRule: Equatable, Sendable {
    case exactly(TypeIndex)
    /// T.
    case any
    /// T, one of int, money, duration.
    case number
    /// T, one of int, money, date, time, datetime, duration: ordered as its word is.
    case ordered
    /// T, one of bool, int, decimal, money, date, time, datetime, duration: equal if its word is.
    case scalar
    /// T?
    case optional
    /// Any optional, whatever it holds.
    case anyOptional
    /// list<T>
    case list
    /// Any list, whatever it holds.
    case anyList
    /// A record or media.
    case record
    case enumeration
  }

  /// What consecutive registers hold.
  public enum Run: Equatable, Sendable {
    /// As many texts as the count operand says.
    case texts
    /// As many values of type T as the count operand says.
    case elements
    /// The fields of the output's record type.
    case fields
    /// The fields of the case of the output's enumeration type.
    case caseFields
    /// The parameters of the function, intrinsic or effect that another operand names.
    case functionParameters, intrinsicParameters, effectParameters
    /// As many texts as the template has parameters.
    case templateParameters
    /// What the media kind takes, see `Image.MediaKind`.
    case mediaArguments
    /// A value of the type operand, then the arguments of the format, see `Image.Format`.
    case formatArguments
    /// Two values of the type operand.
    case pair
    /// A list, then a value of its element type, which is the type operand.
    case listAndElement
  }
}
