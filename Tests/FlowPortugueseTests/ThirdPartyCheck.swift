import FlowPortuguese
import FlowValues

/// Whether a reply is understood as the case says, one function a kind of case.
enum ThirdPartyCheck {
  static func bool(_ item: ThirdPartyCase) -> Bool {
    guard case .value(.bool(let value)) = understand(item.input, as: .bool, now: item.now) else { return false }
    return item.only("value") == (value ? "1" : "0") || item.only("value") == "\(value)"
  }

  /// Up to nine decimal places, which is what a decimal holds.
  static func decimal(_ item: ThirdPartyCase) -> Bool {
    guard case .value(.decimal(let value)) = understand(item.input, as: .decimal, now: item.now) else {
      return item.found.isEmpty
    }
    return item.only("value").flatMap(number) == value
  }

  /// The cases name many currencies; the language asks for reais. Another currency must not be taken for reais, and the
  /// same amount must be understood once its unit is reais.
  static func money(_ item: ThirdPartyCase) -> Bool {
    guard let found = item.found.first, let unit = found.fields["unit"] else { return false }
    guard let value = item.only("value").flatMap(number) else { return false }
    let isCentavo = unit == "Centavo"
    let reais = isCentavo ? value.divided(by: Decimal(100)) : value
    guard let centavos = reais.flatMap({ Money.centavos($0) }) else { return false }
    let isReais = isCentavo || found.text.hasPrefix("$")
    if !isReais, understand(item.input, as: .money) != .outOfRange(.foreignCurrency) { return false }
    let reply = isReais ? item.input : item.inputInReais
    return understand(reply, as: .money) == .value(.money(centavos))
  }

  static func date(_ item: ThirdPartyCase) -> Bool {
    described(understand(item.input, as: .date, now: item.now)) == item.only("date")
  }

  /// To the minute, which is what the clocks of the language show.
  static func datetime(_ item: ThirdPartyCase) -> Bool {
    described(understand(item.input, as: .datetime, now: item.now))
      == item.only("dateTime").map { String($0.prefix(16)) }
  }

  static func time(_ item: ThirdPartyCase) -> Bool {
    described(understand(item.input, as: .time, now: item.now)) == item.only("time").map { String($0.prefix(5)) }
  }

  static func duration(_ item: ThirdPartyCase) -> Bool {
    guard case .value(.duration(let seconds)) = understand(item.input, as: .duration, now: item.now) else {
      return false
    }
    return item.only("duration") == "\(seconds)"
  }

  /// The same digits, but for the country code and the ninth digit that are added. A number without area code must be
  /// recognised as that; what is no number must not be taken for one.
  static func phone(_ item: ThirdPartyCase) -> Bool {
    let result = understand(item.input, as: .phone, now: item.now)
    guard let text = item.only("value") else {
      if case .value = result { return false }
      return item.found.isEmpty
    }
    let digits = text.filter(\.isNumber)
    switch result {
    case .value(.phone(let number)): return string(number).hasSuffix(String(digits.suffix(8)))
    case .outOfRange(.missingAreaCode): return digits.count == 8 || digits.count == 9
    default: return false
    }
  }

  /// `-12,5`, and `1E-06` for one millionth.
  private static func number(_ text: String) -> Decimal? {
    let parts = text.drop { $0 == "-" }.split(separator: "E")
    let digits = parts[0].split(separator: ",")
    let places = digits.count > 1 ? digits[1] : ""
    let kept = places.isEmpty ? "" : "," + places.prefix(Decimal.scaleMax)
    guard var number = try? Literal.number(bytes(digits[0] + kept)[...]) else { return nil }
    // The tenth place rounds the ninth.
    if places.count > Decimal.scaleMax, places.dropFirst(Decimal.scaleMax).first ?? "0" >= "5" {
      number = number.adding(Decimal(mantissa: 1, scale: Decimal.scaleMax) ?? .zero) ?? number
    }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    for _ in 0..<max(0, -exponent) { number = number.divided(by: Decimal(10)) ?? number }
    return text.hasPrefix("-") ? number.negated() : number
  }
}
