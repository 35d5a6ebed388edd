/// Eight bytes of code: `op:8 x:8 a:16 b:16 c:16`, or `op:8 x:8 a:16 wide:32`, least significant byte first.
///
/// Which fields an opcode uses, and for what, is said by its row of `Opcode.table`.
public struct Instruction: Equatable, Hashable, Sendable {
  public var bits: UInt64

  @inlinable public init(bits: UInt64) { self.bits = bits }

  @inlinable public init(_ opcode: Opcode, x: UInt8 = 0, a: UInt16 = 0, b: UInt16 = 0, c: UInt16 = 0) {
    bits =
      UInt64(opcode.rawValue) | UInt64(x) << 8 | UInt64(a) << 16 | UInt64(b) << 32 | UInt64(c) << 48
  }

  @inlinable public init(_ opcode: Opcode, x: UInt8 = 0, a: UInt16 = 0, wide: UInt32) {
    bits = UInt64(opcode.rawValue) | UInt64(x) << 8 | UInt64(a) << 16 | UInt64(wide) << 32
  }

  @inlinable public var opcodeByte: UInt8 { UInt8(truncatingIfNeeded: bits) }
  @inlinable public var x: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  @inlinable public var a: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  @inlinable public var b: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
  @inlinable public var c: UInt16 { UInt16(truncatingIfNeeded: bits >> 48) }
  @inlinable public var wide: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }

  /// Nil if the byte is no opcode.
  public var opcode: Opcode? { Opcode(rawValue: opcodeByte) }
}
