/// Lengths as WhatsApp counts them: the larger of code points and UTF-16 units, so that no count of theirs is larger.
public enum Characters {
  public static func count(_ text: [UInt8]) -> Int {
    var units = 0
    for byte in text where byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    return units
  }
}
