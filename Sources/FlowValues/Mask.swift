/// Puts characters into a picture in which `#` stands for the next of them.
enum Mask {
  /// Other bytes than the picture has places for come back as they are.
  static func apply(_ picture: StaticString, to characters: ArraySlice<UInt8>) -> [UInt8] {
    picture.withUTF8Buffer { picture in
      guard picture.count(where: { $0 == place }) == characters.count else { return Array(characters) }
      var rest = characters
      var masked: [UInt8] = []
      masked.reserveCapacity(picture.count)
      for byte in picture {
        if byte == place, let character = rest.popFirst() {
          masked.append(character)
        } else {
          masked.append(byte)
        }
      }
      return masked
    }
  }

  private static let place = UInt8(ascii: "#")
}
