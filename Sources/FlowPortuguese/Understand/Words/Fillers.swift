import FlowValues

/// Words around an answer that do not change it.
enum Fillers {
  static func isFiller(_ word: ArraySlice<UInt8>) -> Bool {
    words.contains { $0.hasBytes(word) } || isSmall(Array(word))
  }

  /// Articles and prepositions.
  static func isSmall(_ word: [UInt8]) -> Bool {
    small.contains { $0.hasBytes(word[...]) }
  }

  private static let small: [StaticString] = [
    "a", "o", "as", "os", "e", "de", "da", "do", "das", "dos", "em", "no", "na", "um", "uma", "com", "para", "pra",
    "por",
    "pelo", "pela", "ao", "que",
  ]

  private static let words: [StaticString] = [
    "quero", "queria", "gostaria", "preciso", "desejo", "prefiro", "vou", "vai", "querer", "pode", "ser", "favor",
    "pfv",
    "pf", "por", "esse", "essa", "este", "esta", "eu", "me", "oi", "ola", "opcao", "acho", "entao", "seria", "obrigado",
    "obrigada", "bom", "boa", "dia", "tarde", "noite", "sim", "isso", "aqui", "mesmo", "saber", "sobre", "ver",
  ]
}
