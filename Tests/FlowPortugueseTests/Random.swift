/// A small generator with a seed, so that a failure can be repeated.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// 0 up to but not including `limit`.
  mutating func next(below limit: Int64) -> Int64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int64(truncatingIfNeeded: (state >> 17) % UInt64(max(1, limit)))
  }

  /// Words of replies, marks and stray bytes.
  mutating func text() -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<(1 + next(below: 8)) {
      if next(below: 6) == 0 {
        text.append(UInt8(truncatingIfNeeded: next(below: 256)))
      } else {
        text += Array(Self.pieces[Int(next(below: Int64(Self.pieces.count)))].utf8)
      }
      if next(below: 3) > 0 { text.append(32) }
    }
    return text
  }

  private static let pieces = [
    "sexta", "que vem", "próxima", "dia", "12", "03", "/", "-", ".", ",", ":", "h", "às", "15", "30", "e", "meia",
    "mil", "um",
    "dois", "R$", "reais", "centavos", "milhão", "amanhã", "hoje", "não", "sim", "ou", "de", "março", "2026",
    "99999999999",
    "semana", "daqui a", "horas", "min", "da tarde", "pm", "a.m.", "primeira", "última", "arroba", "@", "ponto", "com",
    "½",
    "1️⃣", "👍🏽", "\u{301}", "(", ")", "+55", "quinze", "para as", "vírgula", "zero", "meu nome é", "João", "Ç", "ª", "º",
    "$",
    "%", "fim do", "mês", "2a", "feira", "000", "0", "\u{FE0F}", "\n", "\u{202F}", "четверг", "dúzia", "terço", "avos",
  ]
}
