import FlowValues
import Testing

@Suite struct MoneyTests {
  @Test func aTieGoesUpUnlessSaidOtherwise() {
    let tenth = Decimal(mantissa: 1, scale: 1) ?? .zero
    #expect(Money.multiplied(25, by: tenth) == 3)
    #expect(Money.multiplied(25, by: tenth, .halfEven) == 2)
    #expect(Money.multiplied(-25, by: tenth) == -3)
    #expect(Money.divided(100, by: 3) == 33)
    #expect(Money.divided(-100, by: -8) == 13)
    #expect(Money.divided(1_000, by: tenth) == 10_000)
  }

  @Test func overflowAndZeroAreNil() {
    #expect(Money.multiplied(.max, by: 2) == nil)
    #expect(Money.multiplied(.max, by: Decimal(2)) == nil)
    #expect(Money.multiplied(.min, by: Decimal(-1)) == nil)
    #expect(Money.divided(.min, by: -1) == nil)
    #expect(Money.divided(1, by: 0) == nil)
    #expect(Money.divided(1, by: Decimal.zero) == nil)
    #expect(Money.ratio(1, to: 0) == nil)
    #expect(Money.centavos(Decimal(.max)) == nil)
  }

  @Test func ratioIsExact() {
    #expect(Money.ratio(150, to: 100) == Decimal(mantissa: 15, scale: 1))
    #expect(Money.ratio(100, to: 300) == Decimal(mantissa: 333_333_333, scale: 9))
  }

  @Test func partsAddUpAndDifferByOneCentavo() throws {
    for (amount, parts) in [(Int64(1_000), 3), (-1_000, 3), (7, 10), (0, 5), (.max, 7), (.min, 999), (100, 1)] {
      let split = try #require(Money.split(amount, into: parts))
      #expect(split.count == parts)
      #expect(split.reduce(0, &+) == amount)
      #expect((split.max() ?? 0) - (split.min() ?? 0) <= 1)
    }
    #expect(Money.split(100, into: 0) == nil)
    #expect(Money.split(100, into: 1_001) == nil)
  }
}
