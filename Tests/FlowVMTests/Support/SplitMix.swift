import FlowBytecode
import FlowVM
import FlowValues

/// The same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
    return value ^ value >> 31
  }
}

extension SplitMix {
  /// Often at the edges.
  mutating func number() -> Int64 {
    let edges: [Int64] = [0, 1, -1, 2, 7, 10, 100, 255, 1440, 86_400, .max, .min + 1, 1 << 59]
    return Bool.random(using: &self) ? edges[Int.random(in: 0..<edges.count, using: &self)] : Int64(bitPattern: next())
  }

  mutating func text() -> [UInt8] {
    let texts = [
      "", " ", "olá", "Ana Maria", "amanhã às 15h", "R$ 50", "529.982.247-25", "(11) 98765-4321", "😀👍🏽", "a;b;c",
    ]
    if Bool.random(using: &self) { return Array(texts[Int.random(in: 0..<texts.count, using: &self)].utf8) }
    return (0..<Int.random(in: 0..<24, using: &self)).map { _ in UInt8.random(in: 0...255, using: &self) }
  }

  mutating func datum(_ pattern: IntrinsicSignature.TypePattern) -> Datum {
    switch pattern {
    case .parameter: return .int(number())
    case .optional(let inner): return datum(inner)
    case .list(let inner): return .list((0..<Int.random(in: 0..<5, using: &self)).map { _ in datum(inner) })
    case .builtin(let type):
      guard case .scalar(let kind) = TypeDescriptor.builtins[type.position] else { return .none }
      return datum(kind)
    }
  }

  mutating func datum(_ kind: ScalarKind) -> Datum {
    switch kind {
    case .bool: .bool(Bool.random(using: &self))
    case .int: .int(number())
    case .decimal: .decimal(Decimal(mantissa: number() >> 5, scale: Int.random(in: 0...9, using: &self)) ?? .zero)
    case .money: .money(number())
    case .date: .date(Int64.random(in: -719_162...2_932_896, using: &self))
    case .time: .time(Int64.random(in: 0..<1440, using: &self))
    case .datetime: .datetime(Int64.random(in: Instant.first.seconds...Instant.last.seconds, using: &self))
    case .duration: .duration(number())
    case .schedule: .schedule(.closed)
    case .text, .phone, .email, .cpf, .cnpj, .cep, .url: .text(text())
    }
  }
}
