/// What single code points become when a text is folded.
enum Letters {
  enum Folded: Equatable {
    /// One ASCII letter or digit, or two; the second is 0 where there is one.
    case ascii(UInt8, UInt8)
    /// Belongs to what stands before it or says nothing: accents, joiners, apostrophes.
    case nothing
    /// Ends a word: blanks, punctuation, symbols, emoji.
    case separator
    /// A letter of another script.
    case other
  }

  static func fold(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: .ascii(UInt8(scalar), 0)
    case 0x41...0x5A: .ascii(UInt8(scalar + 32), 0)
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019: .nothing
    case 0..<0x80: .separator
    case 0x80..<0x180: latin(scalar)
    default: beyondLatin(scalar)
    }
  }

  static func byteCount(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// Latin-1 and Latin Extended-A.
  private static func latin(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0xAA: return .ascii(UInt8(ascii: "a"), 0)
    case 0xBA, 0xB0: return .ascii(UInt8(ascii: "o"), 0)
    case 0xB9: return .ascii(UInt8(ascii: "1"), 0)
    case 0xB2, 0xB3: return .ascii(UInt8(scalar - 0x80), 0)
    case 0xAD: return .nothing
    case 0xC6, 0xE6: return .ascii(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0xDF: return .ascii(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0x152, 0x153: return .ascii(UInt8(ascii: "o"), UInt8(ascii: "e"))
    case 0x132, 0x133: return .ascii(UInt8(ascii: "i"), UInt8(ascii: "j"))
    case 0xC0..<0x180:
      let letter = base.withUTF8Buffer { $0[Int(scalar - 0xC0)] }
      return letter == UInt8(ascii: " ") ? .separator : .ascii(letter, 0)
    default: return .separator
    }
  }

  private static func beyondLatin(_ scalar: UInt32) -> Folded {
    switch scalar {
    // Accents, joiners, selectors, keycaps, skin tones, direction marks.
    case 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFEFF, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F:
      .nothing
    case 0x1F51F: .ascii(UInt8(ascii: "1"), UInt8(ascii: "0"))
    // Full-width forms.
    case 0xFF01...0xFF5E: fold(scalar - 0xFEE0)
    // Letters and digits in fancy styles.
    case 0x1D400...0x1D6A3: .ascii(UInt8(ascii: "a") + UInt8((scalar - 0x1D400) % 26), 0)
    case 0x1D7CE...0x1D7FF: .ascii(UInt8(ascii: "0") + UInt8((scalar - 0x1D7CE) % 10), 0)
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: .separator
    default: .other
    }
  }

  /// The base letters of U+00C0…U+017F.
  private static let base: StaticString =
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssss\
    ttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
