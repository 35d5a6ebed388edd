/// What an assistant says by itself where the flow has no words for it and the value's type is not to blame.
enum DefaultWords {
  static func tooLong(_ characters: Int) -> [UInt8] {
    Array("Pode resumir em até ".utf8) + decimal(characters) + Array(" caracteres?".utf8)
  }

  static var mediaWanted: [UInt8] { Array("Envie como foto, vídeo, áudio ou documento, por favor.".utf8) }

  /// For an answer outside its bounds.
  static func outside(minimum: [UInt8]?, maximum: [UInt8]?) -> [UInt8] {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?):
      Array("Precisa ser de ".utf8) + minimum + Array(" a ".utf8) + maximum + Array(".".utf8)
    case (let minimum?, nil): Array("O mínimo é ".utf8) + minimum + Array(".".utf8)
    case (nil, let maximum?): Array("O máximo é ".utf8) + maximum + Array(".".utf8)
    case (nil, nil): []
    }
  }

  private static func decimal(_ number: Int) -> [UInt8] {
    number < 10 ? [UInt8(ascii: "0") + UInt8(number)] : decimal(number / 10) + [UInt8(ascii: "0") + UInt8(number % 10)]
  }
}
