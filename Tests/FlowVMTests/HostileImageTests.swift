import FlowBytecode
import FlowVM
import Testing

/// Images changed at random: the decoder or the verifier refuses them, or they run safely within their limits.
struct HostileImageTests {
  @Test(arguments: CorpusFile.all)
  func mutatedBytes(_ file: CorpusFile) throws {
    let bytes = try Assembler.assemble(file.bytes).encoded()
    var random = SplitMix(seed: 11)
    for _ in 0..<600 {
      var mutated = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 16..<mutated.count, using: &random)
        mutated[position] =
          Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : mutated[position] ^ 1
      }
      Self.tryOut(Self.resealed(mutated))
    }
  }

  /// Changes that keep the form: whole instructions and register types.
  @Test(arguments: CorpusFile.all)
  func mutatedCode(_ file: CorpusFile) throws {
    let image = try Assembler.assemble(file.bytes)
    var random = SplitMix(seed: 13)
    for _ in 0..<600 {
      var mutated = image
      let position = Int.random(in: 0..<mutated.code.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: mutated.code[position].bits ^= 1 << UInt64.random(in: 0..<64, using: &random)
      case 1: mutated.code[position] = mutated.code[Int.random(in: 0..<mutated.code.count, using: &random)]
      default:
        let byte = UInt64.random(in: 0..<8, using: &random) * 8
        mutated.code[position].bits &= ~(0xff << byte)
        mutated.code[position].bits |= UInt64.random(in: 0..<20, using: &random) << byte
      }
      if let program = try? VerifiedImage(mutated) { Self.run(program) }
    }
  }

  /// The checksum put right.
  static func resealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let sum = ContentHash(of: Array(bytes[16...])).low
    for index in 0..<8 { bytes[8 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(index * 8)) }
    return bytes
  }

  static func tryOut(_ bytes: [UInt8]) {
    guard let image = try? Image(decoding: bytes) else { return }
    _ = Disassembler.disassemble(image)
    guard let program = try? VerifiedImage(image) else { return }
    run(program)
  }

  /// Every flow for some turns, every function once.
  static func run(_ program: VerifiedImage) {
    var limits = Limits()
    limits.fuel = 20_000
    limits.heapWords = 1 << 16
    let machine = Machine(program, limits: limits)
    let context = TurnContext(now: 1_790_000_000)
    var random = SplitMix(seed: 17)
    for number in program.image.functions.indices {
      let arguments = program.image.functions[number].parameters.map { random.datum($0.type, in: program.image) }
      _ = try? machine.call(FunctionIndex(UInt16(number)), arguments: arguments, context: context)
    }
    for number in program.image.flows.indices {
      let arguments = program.image.flows[number].parameters.map { random.datum($0.type, in: program.image) }
      guard let turn = try? machine.start(FlowIndex(UInt16(number)), arguments: arguments, context: context) else {
        continue
      }
      SnapshotTests.play(turn.snapshot, on: machine)
      _ = try? machine.variables(of: turn.snapshot)
    }
  }
}

extension SplitMix {
  /// A value of a type, shallow.
  mutating func datum(_ type: TypeIndex, in image: Image, depth: Int = 0) -> Datum {
    switch image.types[type.position] {
    case .void: return .none
    case .scalar(let kind): return datum(kind)
    case .sizedText, .resource: return .text(text())
    case .media: return .record([.text(text()), .text(text()), .text(text()), .text(text())])
    case .typeReference: return .type(0)
    case .optional(let part):
      return Bool.random(using: &self) || depth > 3 ? .none : datum(part, in: image, depth: depth + 1)
    case .list(let part):
      return .list(
        depth > 3 ? [] : (0..<Int.random(in: 0..<3, using: &self)).map { _ in datum(part, in: image, depth: depth + 1) }
      )
    case .record(let record):
      return .record(
        depth > 5 ? [] : image.records[record.position].fields.map { datum($0.type, in: image, depth: depth + 1) })
    case .enumeration(let number):
      let cases = image.enumerations[number.position].cases
      let index = Int.random(in: 0..<cases.count, using: &self)
      return .choice(index, depth > 5 ? [] : cases[index].fields.map { datum($0.type, in: image, depth: depth + 1) })
    }
  }
}

extension CorpusFile {
  static func named(_ name: String) throws -> CorpusFile { try #require(all.first { $0.name == name }) }
}
