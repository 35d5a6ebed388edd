import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSyntax
import FlowVM

/// What is fed with any bytes at all. `make fuzz` looks for bytes that trap; a test replays those it once found.
enum FuzzTarget: String, CaseIterable, Sendable {
  case parser, image, snapshot

  /// Must return. What cannot be is a trap, which is what the fuzzer looks for.
  func exercise(_ bytes: [UInt8]) {
    switch self {
    case .parser: Self.parse(bytes)
    case .image: Self.load(bytes)
    case .snapshot: Self.resume(bytes)
    }
  }

  /// Any bytes give a tree whose tokens are the bytes; what parses can be formatted, checked and compiled.
  private static func parse(_ bytes: [UInt8]) {
    let parse = Parse(SourceFile(path: "fuzz.flow", bytes: bytes))
    var position: UInt32 = 0
    for index in 0..<parse.tree.tokenCount {
      let token = parse.tree[token: Int32(index)]
      precondition(token.start == position, "the tokens leave a gap")
      position = token.end
    }
    precondition(Int(position) == bytes.count, "the tokens do not reach the end")
    guard bytes.count < 4096 else { return }
    _ = Formatter.format(parse.tree)
    let check = ProgramCheck(ModuleGraph(entries: [ModuleText(path: "fuzz.flow", bytes: bytes)]))
    guard !check.hasErrors else { return }
    _ = Compiler.compile(check.program, modules: check.modules)
  }

  /// Any bytes are refused, or give an image that the machine can run.
  private static func load(_ bytes: [UInt8]) {
    run(bytes)
    // Past the checksum, which no mutation would get through.
    guard bytes.count > Self.headerBytes else { return }
    let sum = ContentHash(of: Array(bytes[Self.headerBytes...])).low
    var mended = bytes
    for index in 0..<8 { mended[8 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(index * 8)) }
    run(mended)
  }

  private static let headerBytes = 16

  private static func run(_ bytes: [UInt8]) {
    guard let image = try? Image(decoding: bytes), let program = try? VerifiedImage(image) else { return }
    _ = Disassembler.disassemble(image)
    var limits = Limits()
    limits.fuel = 10_000
    let machine = Machine(program, limits: limits)
    let context = TurnContext(now: 1_800_000_000)
    guard let turn = try? machine.start(FlowIndex(0), context: context), turn.status == .waiting else { return }
    _ = try? machine.step(turn.snapshot, .message(CustomerMessage(text: Array("1".utf8))), context: context)
  }

  /// Any bytes are refused, or are a conversation that goes on.
  private static func resume(_ bytes: [UInt8]) {
    guard let program = Self.program else { return }
    let machine = Machine(program)
    let context = TurnContext(now: 1_800_000_000)
    for input in [Input.message(CustomerMessage(text: Array("15/12/2026".utf8))), .tick] {
      for snapshot in [bytes, mended(bytes, program.identity)] {
        _ = try? machine.variables(of: snapshot)
        _ = try? machine.step(snapshot, input, context: context)
      }
    }
  }

  /// With the program and the checksum that the loader asks for, which no mutation would find.
  private static func mended(_ snapshot: [UInt8], _ identity: UInt64) -> [UInt8] {
    guard snapshot.count > 15 else { return snapshot }
    var mended = Array(snapshot.dropLast(4))
    mended[0] = 0xF5
    mended[1] = 1
    for index in 0..<8 { mended[2 + index] = UInt8(truncatingIfNeeded: identity >> UInt64(index * 8)) }
    let sum = ContentHash(of: mended).low
    for index in 0..<4 { mended.append(UInt8(truncatingIfNeeded: sum >> UInt64(index * 8))) }
    return mended
  }

  /// Bytes from which a mutation gets far: an image, and the snapshots of a conversation.
  var seeds: [[UInt8]] {
    guard let program = Self.program else { return [] }
    switch self {
    case .parser: return [Array(Self.conversation.utf8)]
    case .image: return [program.image.encoded(), program.image.stripped.encoded()]
    case .snapshot:
      let machine = Machine(program)
      let context = TurnContext(now: 1_800_000_000)
      var snapshots: [[UInt8]] = []
      var turn = try? machine.start(FlowIndex(0), context: context)
      for reply in ["Marcar", "15/12/2026", "1", "abc", "sair"] {
        guard let waiting = turn, waiting.status == .waiting else { break }
        snapshots.append(waiting.snapshot)
        let message = Input.message(CustomerMessage(text: Array(reply.utf8)))
        turn = try? machine.step(waiting.snapshot, message, context: context)
      }
      return snapshots
    }
  }

  private static let program: VerifiedImage? = {
    let check = ProgramCheck(ModuleGraph(entries: [ModuleText(path: "fuzz.flow", bytes: Array(conversation.utf8))]))
    return Compiler.compile(check.program, modules: check.modules).verified
  }()

  private static let conversation = """
    record Item { name: text  price: money }
    enum Size { small  large  other(name: text) }
    flow visit(size: Size = small) {
      var items: list<Item> = []
      var when: datetime?
      on keyword "sair" { end }
      on silence 2 h { "Ainda está aí?"; resume }
      state start {
        menu "O que deseja?" {
          "Marcar" -> book
          "Sair"   { end }
        }
      }
      state book {
        let day = ask "Que dia?" as date
        items = [Item(name: "consulta", price: R$ 10)]
        menu "Qual?" from items as item show "{item.name|limit(20)}" {
          picked(item) -> pay(item, day)
          otherwise    -> start
        }
      }
      state pay(item: Item, day: date) {
        let code = ask "Código para {item.name} em {day}?" as text(20)
        "{code}"
        end
      }
    }
    """
}
