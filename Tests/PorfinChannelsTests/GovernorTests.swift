import PorfinModel
import Testing

@testable import PorfinChannels

@Suite struct GovernorTests {
  private let person = Address(.phone, "5511900000001")
  private func at(_ milliseconds: Int64) -> Moment { Moment(milliseconds: milliseconds) }

  @Test func noSecondSeesMoreThanTheNumberMaySend() throws {
    var governor = NumberGovernor(messagesPerSecond: 80)
    var left: [Int64] = [], now: Int64 = 0
    while left.count < 400 {
      let when = try #require(governor.mayLeave(at: at(now)))
      now = when.milliseconds
      governor.leave(at: when)
      left.append(now)
    }
    for start in left { #expect(left.count { $0 >= start && $0 < start + 1_000 } <= 88) }
    #expect(now < 400 * 13)
  }

  @Test func burstsToOnePersonArePaidBack() {
    var governor = PairGovernor()
    for _ in 0..<45 {
      #expect(governor.mayLeave(to: person, at: at(0)) == at(0))
      governor.leave(to: person, at: at(0))
    }
    #expect(governor.mayLeave(to: person, at: at(0)) == at(6_000))
    #expect(governor.mayLeave(to: Address(.phone, "5511900000002"), at: at(0)) == at(0))
    #expect(governor.mayLeave(to: person, at: at(270_000)) == at(270_000))
    governor.hold(person, until: at(300_000))
    #expect(governor.mayLeave(to: person, at: at(1)) == at(300_000))
  }

  @Test func differentPeopleInADay() {
    var governor = TierGovernor(limit: 2)
    for number in 0..<2 { governor.leave(to: ContactID(Int64(number)), at: at(Int64(number) * 1_000)) }
    #expect(governor.mayLeave(to: ContactID(0), at: at(5_000)) == at(5_000))
    #expect(governor.mayLeave(to: ContactID(7), at: at(5_000)) == at(86_400_000))
    #expect(governor.mayLeave(to: ContactID(7), at: at(86_400_000)) == at(86_400_000))
    governor.leave(to: ContactID(7), at: at(86_400_000))
    #expect(governor.mayLeave(to: ContactID(8), at: at(86_400_000)) == at(86_401_000))
    governor.limit = 0
    #expect(governor.mayLeave(to: ContactID(8), at: at(86_400_000)) == nil)
    governor.limit = nil
    #expect(governor.mayLeave(to: ContactID(8), at: at(1)) == at(1))
  }

  @Test func heldTemplates() {
    var governor = TemplateGovernor()
    governor.hold("promo", until: at(10))
    #expect(governor.mayLeave("promo", at: at(1)) == at(10))
    governor.hold("promo", until: nil)
    #expect(governor.mayLeave("promo", at: at(1)) == nil)
    governor.release("promo")
    #expect(governor.mayLeave("promo", at: at(1)) == at(1))
  }

  @Test func extremesDoNotTrap() {
    var pace = Pace(interval: .max, burst: .max)
    pace.leave(at: at(.max))
    pace.hold(until: at(.max))
    #expect(pace.mayLeave(at: at(.min)) <= at(.max))
  }
}
