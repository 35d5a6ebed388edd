/// A place in the code of a `ProcedureBuilder`.
public struct Label: Equatable, Hashable, Sendable {
  public var number: Int32

  init(_ number: Int32) { self.number = number }

  /// For the addresses of points, states and handlers.
  public var address: CodeAddress { CodeAddress(number) }
}

/// An operand of an instruction that is being assembled.
public enum Operand: Equatable, Sendable {
  case register(Register)
  /// Numbers with sign.
  case signed(Int32)
  /// Counts, flags, table numbers.
  case number(UInt32)
  case label(Label)

  public static func constant(_ number: ConstantIndex) -> Operand { .number(UInt32(number.value)) }
  public static func type(_ number: TypeIndex) -> Operand { .number(UInt32(number.value)) }
  public static func function(_ number: FunctionIndex) -> Operand { .number(UInt32(number.value)) }
  public static func effect(_ number: EffectIndex) -> Operand { .number(UInt32(number.value)) }
  public static func template(_ number: TemplateIndex) -> Operand { .number(UInt32(number.value)) }
  public static func state(_ number: StateIndex) -> Operand { .number(UInt32(number.value)) }
  public static func point(_ number: PointIndex) -> Operand { .number(UInt32(number.value)) }
  public static func intrinsic(_ intrinsic: Intrinsic) -> Operand { .number(UInt32(intrinsic.rawValue)) }
  public static func format(_ format: Image.Format) -> Operand { .number(UInt32(format.rawValue)) }
  public static func mediaKind(_ kind: Image.MediaKind) -> Operand { .number(UInt32(kind.rawValue)) }

  var bits: UInt32 {
    switch self {
    case .register(let register): UInt32(register.number)
    case .signed(let number): UInt32(bitPattern: number)
    case .number(let number): number
    case .label: 0
    }
  }
}

extension Instruction {
  mutating func set(_ field: OperandShape.Field, to value: UInt32) {
    let (shift, mask): (UInt64, UInt64) =
      switch field {
      case .x: (8, 0xff)
      case .a: (16, 0xffff)
      case .b: (32, 0xffff)
      case .c: (48, 0xffff)
      case .wide: (32, 0xffff_ffff)
      }
    bits = bits & ~(mask << shift) | (UInt64(value) & mask) << shift
  }

  func get(_ field: OperandShape.Field) -> UInt32 {
    switch field {
    case .x: UInt32(x)
    case .a: UInt32(a)
    case .b: UInt32(b)
    case .c: UInt32(c)
    case .wide: wide
    }
  }
}

extension Opcode {
  /// The jump taken exactly when this one is not.
  var oppositeJump: (opcode: Opcode, swapsOperands: Bool)? {
    switch self {
    case .jumpIf: (.jumpUnless, false)
    case .jumpUnless: (.jumpIf, false)
    case .jumpEqual: (.jumpNotEqual, false)
    case .jumpNotEqual: (.jumpEqual, false)
    case .jumpLess: (.jumpLessOrEqual, true)
    case .jumpLessOrEqual: (.jumpLess, true)
    case .jumpEqualImmediate: (.jumpNotEqualImmediate, false)
    case .jumpNotEqualImmediate: (.jumpEqualImmediate, false)
    case .jumpLessImmediate: (.jumpGreaterOrEqualImmediate, false)
    case .jumpLessOrEqualImmediate: (.jumpGreaterImmediate, false)
    case .jumpGreaterImmediate: (.jumpLessOrEqualImmediate, false)
    case .jumpGreaterOrEqualImmediate: (.jumpLessImmediate, false)
    case .jumpIfNone: (.jumpIfSome, false)
    case .jumpIfSome: (.jumpIfNone, false)
    case .jumpIfCase: (.jumpUnlessCase, false)
    case .jumpUnlessCase: (.jumpIfCase, false)
    default: nil
    }
  }
}
