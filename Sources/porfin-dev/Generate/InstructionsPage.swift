import FlowBytecode

/// `docs/reference/instructions.md`: the instruction set, from the table that the verifier and the disassembler use.
enum InstructionsPage {
  static func file() -> Generate.File {
    var page = """
      # Instructions of the machine

      A program image holds flat instructions of eight bytes: an opcode, a byte `x`, and three fields `a`, `b`, `c` of two
      bytes; `wide` is `b` and `c` together. Registers are untyped words; the verifier proves their types before a program
      runs. `porfin disasm` prints the instructions of an image.

      | opcode | operands | what it does | notes |
      | --- | --- | --- | --- |

      """
    for row in Opcode.table {
      let operands = row.operands.map { "`\($0.field)` \(role($0.role))" }.joined(separator: ", ")
      page += "| `\(row.opcode)` | \(operands) | `\(cell(row.effect.text))` | \(cell(row.note.text)) |\n"
    }
    return Generate.File(path: "docs/reference/instructions.md", content: page)
  }

  private static func role(_ role: OperandShape.Role) -> String {
    switch role {
    case .output(let rule): "out: \(type(rule))"
    case .input(let rule): "in: \(type(rule))"
    case .optionalInput(let rule): "in: \(type(rule)) or none"
    case .run(let run): "in: \(words("\(run)"))"
    default: words("\(role)")
    }
  }

  private static func type(_ rule: OperandShape.TypeRule) -> String {
    switch rule {
    case .exactly(let type): scalarName(type)
    default: words("\(rule)")
    }
  }

  private static func scalarName(_ type: TypeIndex) -> String {
    let known: [(TypeIndex, String)] = [
      (.bool, "bool"), (.int, "int"), (.decimal, "decimal"), (.money, "money"), (.date, "date"), (.time, "time"),
      (.datetime, "datetime"), (.duration, "duration"), (.schedule, "schedule"), (.text, "text"),
      (.media, "media"), (.typeReference, "type"),
    ]
    return known.first { $0.0 == type }?.1 ?? "type \(type.value)"
  }

  /// `functionParameters` to `function parameters`.
  private static func words(_ name: String) -> String {
    name.reduce("") { $1.isUppercase ? $0 + " " + $1.lowercased() : $0 + String($1) }
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
