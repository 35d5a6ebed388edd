/// How Brazilians say yes and no.
enum YesNoPhrases {
  struct Meaning: Sendable {
    /// Nil for what says neither.
    var isYes: Bool?
    /// Whether it counts anywhere in a reply.
    var isStrong: Bool
  }

  /// `claro que não` is no, `claro` is yes.
  static let answers = PhraseTable<Meaning>([
    (strongYes, Meaning(isYes: true, isStrong: true)), (weakYes, Meaning(isYes: true, isStrong: false)),
    (strongNo, Meaning(isYes: false, isStrong: true)), (weakNo, Meaning(isYes: false, isStrong: false)),
    (greetings, Meaning(isYes: nil, isStrong: false)),
  ])

  /// No answer at all.
  static let doubt = PhraseTable<Bool>([(doubts, true)])

  private static let doubts: [StaticString] = [
    "nao sei", "n sei", "num sei", "sei la", "sei nao", "talvez", "quem sabe", "depende", "nao tenho certeza",
    "tenho duvida", "nao entendi", "como assim", "vou ver", "vou pensar", "preciso pensar", "deixa eu ver",
    "nao lembro", "tanto faz", "quero cancelar", "quero desmarcar", "quero remarcar", "quero mudar", "quero trocar",
  ]

  private static let greetings: [StaticString] = ["bom dia", "boa tarde", "boa noite", "tudo bem com voce"]

  private static let strongYes: [StaticString] = [
    "sim", "s", "ss", "sss", "siim", "siiim", "simm", "simmm", "sin", "yes", "yep", "sim sim", "simsim",
    "claro que sim",
    "com certeza", "com ctz", "ctz", "certeza", "logico", "obvio", "positivo", "afirmativo", "uhum", "aham",
    "ahan", "uhun", "unhum", "hum hum", "isso mesmo", "isso ai", "pode sim", "quero sim", "por que nao", "pq nao",
    "porque nao", "como nao", "nao tem problema", "sem problema", "sem problemas", "nao vejo problema", "sem duvida",
    "sem duvidas", "fechado", "combinado", "demorou", "bora", "vamos la", "confirmo", "confirmado", "confirmadissimo",
    "de acordo", "aceito", "concordo", "autorizo", "correto", "exato", "exatamente", "perfeito", "beleza", "blz",
    "eh sim", "e sim", "ja sim", "tenho sim", "sou sim", "vou sim", "ta certo", "esta certo", "tudo certo",
  ]

  private static let weakYes: [StaticString] = [
    "ok", "okay", "okey", "oks", "k", "ta", "ta bom", "ta ok", "ta bem", "tudo bem", "td bem", "claro", "pode",
    "pode ser",
    "quero", "isso", "certo", "certinho", "bom", "otimo", "show", "top", "legal", "joia", "massa", "valeu", "vlw",
    "vamos", "gostaria", "adoraria", "com prazer", "eh", "tenho", "sou", "vou", "ja", "tbm quero", "manda", "manda ver",
    "pode mandar", "por favor", "pfv", "pf", "verdade", "verdadeiro", "dale", "fechou", "suave", "tranquilo", "de boa",
    "si", "ssim", "yeah", "prefiro sim", "necessito", "preciso", "desejo", "tem sim", "serve", "confere", "partiu",
    "simbora", "vamo", "vamu", "vambora", "funciona",
  ]

  private static let strongNo: [StaticString] = [
    "nao", "n", "nn", "nnn", "naao", "naoo", "naum", "nao nao", "nope", "nop", "no", "nem", "nem pensar", "nem a pau",
    "negativo", "jamais", "nunca", "de jeito nenhum", "de forma alguma", "de modo algum", "claro que nao",
    "com certeza nao", "certeza que nao", "logico que nao", "obvio que nao", "acho que nao", "agora nao", "ainda nao",
    "hoje nao", "obrigado nao", "obrigada nao", "quero nao", "pode nao", "tem nao", "tenho nao", "sou nao", "vou nao",
    "precisa nao", "melhor nao", "prefiro nao", "nao quero", "nao precisa", "nao obrigado", "nao obrigada", "nem quero",
    "deixa pra la", "deixa quieto", "esquece", "nada", "nadinha", "recuso", "discordo", "por enquanto nao",
    "sem chance",
    "isso nao", "eh nao", "e nao", "ta nao", "ta errado", "esta errado", "incorreto", "nam", "nao e", "nao eh",
  ]

  private static let weakNo: [StaticString] = [
    "errado", "falso", "mentira", "dispenso", "cancela", "cancelar", "para", "deixa", "nenhum", "nenhuma", "na", "nana",
    "nah",
  ]
}
