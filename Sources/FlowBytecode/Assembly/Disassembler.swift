/// An image as text that the `Assembler` reads back.
///
/// One row a line: the word of its table, then its fields behind their names. Code stands in the row of its function or
/// flow, one instruction a line, operands in the order of the opcode's row: `r3` a register, `_` none, `@17` a place in
/// the code, `c5` a constant, `p2` a point, `s1` a state, `f4` a function, `e0` an effect, `m0` a template, `t21` a type
/// (builtin ones by name), numbers as they are. `;` begins a comment.
public enum Disassembler {
  /// Total: an image that the verifier would refuse is printed as far as it makes sense.
  public static func disassemble(_ image: Image) -> [UInt8] {
    var writer = TextWriter(image)
    var copy = image
    copy.code(&writer)
    copy.codeLines(&writer)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// One instruction, without comment.
  public static func disassemble(_ instruction: Instruction, at address: Int) -> [UInt8] {
    var text = InstructionText()
    text.append(instruction, at: address)
    return text.bytes
  }
}
