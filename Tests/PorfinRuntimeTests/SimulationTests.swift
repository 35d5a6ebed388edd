import PorfinSimulation
import Testing

/// The whole runtime from a seed, with faults and then healed (durable.md: promises P1 to P10).
@Suite struct SimulationTests {
  @Test(arguments: 1...8) func historyHolds(seed: UInt64) throws {
    let report = try Simulation.run(Simulation.Settings(seed: seed, turns: 1_000))
    #expect(report.violations.isEmpty)
    #expect(report.lost == 0 && report.duplicated == 0)
    #expect(report.replayed >= 1_000)
    #expect(report.faults.counts.count >= 6)
  }

  @Test func withoutFaultsNothingIsRepeated() throws {
    var settings = Simulation.Settings(seed: 99, turns: 1_000)
    settings.faults = .none
    let report = try Simulation.run(settings)
    #expect(report.violations.isEmpty)
    #expect(report.repeatedSends == 0 && report.tally.unknown == 0 && report.tally.resent == 0)
  }
}
