/// Phone numbers as digits with country code, and the two ways in which one Brazilian mobile line is written.
public enum Addresses {
  /// Digits of a number that people wrote, with country code: `(11) 98765-4321` is `5511987654321`.
  /// A leading `+` or `00` means that a country code follows; else ten or eleven digits are a Brazilian number with its
  /// area. nil if it cannot be a number: letters, or not 8 to 15 digits (E.164).
  public static func normalised(_ text: String) -> String? {
    var digits: [UInt8] = [], isInternational = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty && !isInternational: isInternational = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "/"):
        continue
      default: return nil
      }
    }
    if !isInternational, digits.starts(with: [0x30, 0x30]) {
      digits.removeFirst(2)
      isInternational = true
    }
    if !isInternational {
      // The trunk prefix of calls within Brazil.
      if digits.first == 0x30 { digits.removeFirst() }
      if digits.count == 10 || digits.count == 11 { digits = Array(brazil) + digits }
    }
    return (8...15).contains(digits.count) && digits.first != 0x30 ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// All spellings of the line that these digits (with country code) name, the given one first.
  ///
  /// Brazilian mobile lines are written with the ninth digit and, by WhatsApp, sometimes without: 55, area, 9 and eight
  /// digits is the same line as 55, area and the eight, if the first of the eight is 6 to 9. With 2 to 5 it is a
  /// landline, which is a line of its own.
  public static func variants(of digits: String) -> [String] {
    let text = Array(digits.utf8)
    guard text.allSatisfy({ $0 &- 0x30 < 10 }), text.starts(with: brazil) else { return [digits] }
    let area = text.prefix(4), subscriber = text.dropFirst(4)
    if subscriber.count == 9, subscriber.first == 0x39, isMobile(subscriber.dropFirst()) {
      return [digits, String(decoding: area + subscriber.dropFirst(), as: UTF8.self)]
    }
    if subscriber.count == 8, isMobile(subscriber) {
      return [digits, String(decoding: area + [0x39] + subscriber, as: UTF8.self)]
    }
    return [digits]
  }

  /// The one spelling that all variants of a line share: with the ninth digit.
  public static func canonical(_ digits: String) -> String {
    variants(of: digits).max { $0.utf8.count < $1.utf8.count } ?? digits
  }

  private static let brazil = "55".utf8

  private static func isMobile(_ eight: ArraySlice<UInt8>) -> Bool {
    guard let first = eight.first else { return false }
    return (0x36...0x39).contains(first)
  }
}
