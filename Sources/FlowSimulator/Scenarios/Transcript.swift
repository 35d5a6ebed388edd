/// A played scenario as text, byte for byte the same on every machine: each event as JSON, each snapshot as hex.
public enum Transcript {
  public static func lines(_ result: ScenarioResult) -> String {
    let json = EventJSON(result.image)
    var text = "# " + String(decoding: result.title, as: UTF8.self) + "\n"
    for event in result.events { text += json.line(event) + "\n" }
    for snapshot in result.snapshots { text += "snapshot \(snapshot.count) " + hex(snapshot) + "\n" }
    return text
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func hex(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
