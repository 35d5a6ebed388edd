extension Literal {
  /// `7`, `1.500` (one thousand five hundred), `2,5`, `1.234,56`.
  public static func number(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Decimal {
    let parts = try NumberParts(bytes)
    let fraction = parts.fraction
    guard fraction.count <= Decimal.scaleMax else { throw .outOfRange }
    let mantissa = try integer(parts.whole + fraction)
    guard let decimal = Decimal(mantissa: mantissa, scale: fraction.count) else { throw .outOfRange }
    return decimal
  }

  /// A number without decimal comma: `7`, `1.500`.
  public static func integer(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Int64 {
    let parts = try NumberParts(bytes)
    guard !parts.hasComma else { throw .malformed }
    return try integer(parts.whole)
  }

  /// `10%` is 0,1 and `2,5%` is 0,025.
  public static func percent(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Decimal {
    guard bytes.last == UInt8(ascii: "%") else { throw .malformed }
    let number = try number(bytes.dropLast())
    guard let percent = Decimal(mantissa: number.mantissa, scale: Int(number.scale) + 2) else {
      // Two places more than fit; a whole number with trailing zeros still does.
      throw .outOfRange
    }
    return percent
  }

  /// `R$ 50`, `R$ 1.234,56`, `R$ 0,5` in centavos.
  public static func money(_ bytes: ArraySlice<UInt8>) throws(Fault) -> Int64 {
    var reader = ByteReader(bytes)
    guard reader.take(UInt8(ascii: "R")), reader.take(UInt8(ascii: "$")) else { throw .malformed }
    let number = try number(bytes.dropFirst(bytes.dropFirst(2).first == UInt8(ascii: " ") ? 3 : 2))
    guard number.scale <= 2, let centavos = Money.centavos(number) else { throw .outOfRange }
    return centavos
  }

  private static func integer(_ digits: [UInt8]) throws(Fault) -> Int64 {
    var value: Int64 = 0
    for byte in digits {
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(byte.digit)
      guard !overflow, !carry else { throw .outOfRange }
      value = sum
    }
    return value
  }
}

/// The digits of a number before and after the comma.
private struct NumberParts {
  var whole: [UInt8] = []
  var fraction: [UInt8] = []
  var hasComma = false

  init(_ bytes: ArraySlice<UInt8>) throws(Literal.Fault) {
    guard bytes.count <= Limits.inputBytesMax else { throw .outOfRange }
    var reader = ByteReader(bytes)
    let first = reader.takeDigits()
    guard !first.isEmpty else { throw .malformed }
    whole += first
    while reader.take(UInt8(ascii: ".")) {
      let group = reader.takeDigits()
      guard first.count <= 3, group.count == 3 else { throw .malformed }
      whole += group
    }
    if reader.take(UInt8(ascii: ",")) {
      hasComma = true
      fraction += reader.takeDigits()
      guard !fraction.isEmpty else { throw .malformed }
    }
    guard reader.isAtEnd else { throw .malformed }
  }
}
