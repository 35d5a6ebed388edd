import Testing

@testable import PorfinChannels

@Suite struct AddressTests {
  @Test(arguments: [
    ("(11) 98765-4321", "5511987654321"), ("+55 11 98765-4321", "5511987654321"), ("011 3333-4444", "551133334444"),
    ("0055 11 3333 4444", "551133334444"), ("+1 (983) 555-2319", "19835552319"), ("5511987654321", "5511987654321"),
    ("abc", nil), ("", nil), ("+", nil), ("123", nil), ("1234567890123456", nil), ("11 98765-4321 ramal 2", nil),
  ])
  func normalised(text: String, digits: String?) { #expect(Addresses.normalised(text) == digits) }

  @Test(arguments: [
    ("5551987654321", ["5551987654321", "555187654321"]), ("555187654321", ["555187654321", "5551987654321"]),
    ("551133334444", ["551133334444"]), ("5511933334444", ["5511933334444"]), ("19835552319", ["19835552319"]),
    ("", [""]), ("55119", ["55119"]),
  ])
  func variants(digits: String, all: [String]) {
    #expect(Addresses.variants(of: digits) == all)
    #expect(Set(all.map(Addresses.canonical)).count == 1)
  }
}
