import FlowValues
import Testing

@Suite struct DecimalTests {
  /// Sums, differences, products, quotients and order as another implementation computes them.
  @Test func agreesWithTheOracle() throws {
    for row in try Corpus.rows("decimals.tsv") {
      let (a, b) = (try #require(decimal(row[0])), try #require(decimal(row[1])))
      #expect(a.adding(b) == decimal(row[2]), "\(row[0]) + \(row[1])")
      #expect(a.subtracting(b) == decimal(row[3]), "\(row[0]) - \(row[1])")
      #expect(a.multiplied(by: b) == decimal(row[4]), "\(row[0]) * \(row[1])")
      #expect(a.divided(by: b) == decimal(row[5]), "\(row[0]) / \(row[1])")
      #expect(a.compared(to: b).signum() == Int(row[6]), "\(row[0]) <=> \(row[1])")
    }
  }

  @Test func isAlwaysNormalised() throws {
    #expect(Decimal(mantissa: 2_500, scale: 3) == Decimal(mantissa: 25, scale: 1))
    #expect(Decimal(mantissa: 0, scale: 9) == .zero)
    #expect(Decimal(mantissa: 1, scale: 10) == nil)
    #expect(Decimal(mantissa: 1, scale: -1) == nil)
  }

  @Test func overflowIsNoTrap() {
    let greatest = Decimal(.max)
    let least = Decimal(.min)
    #expect(greatest.adding(.one) == nil)
    #expect(least.subtracting(.one) == nil)
    #expect(least.negated() == nil)
    #expect(least.multiplied(by: least) == nil)
    #expect(least.divided(by: Decimal(-1)) == nil)
    #expect(Decimal.one.divided(by: .zero) == nil)
    #expect(greatest.subtracting(greatest) == .zero)
  }

  @Test func roundsAsNamed() throws {
    for (text, even, up, down, away) in [
      ("2.5", "2", "3", "2", "3"), ("3.5", "4", "4", "3", "4"), ("-2.5", "-2", "-3", "-2", "-3"),
      ("2.4", "2", "2", "2", "3"), ("2.51", "3", "3", "2", "3"), ("-0.5", "0", "-1", "0", "-1"),
    ] {
      let number = try #require(decimal(text))
      #expect(number.rounded(to: 0, .halfEven) == decimal(even))
      #expect(number.rounded(to: 0, .halfUp) == decimal(up))
      #expect(number.rounded(to: 0, .down) == decimal(down))
      #expect(number.rounded(to: 0, .up) == decimal(away))
    }
    #expect(try #require(decimal("1.005")).rounded(to: 2, .halfUp) == decimal("1.01"))
    #expect(Decimal(mantissa: .min, scale: 9)?.rounded(to: 0) == Decimal(-9_223_372_037))
    #expect(Decimal(7).rounded(to: -3) == Decimal(7))
  }

  private func decimal(_ text: String) -> Decimal? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".")
    guard let whole = parts.first else { return nil }
    let places = parts.count > 1 ? parts[1] : ""
    guard let magnitude = UInt64(whole + places), magnitude <= Int64.max.magnitude + (isNegative ? 1 : 0) else {
      return nil
    }
    return Decimal(mantissa: Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude), scale: places.count)
  }
}
