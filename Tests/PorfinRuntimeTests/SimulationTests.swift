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

  /// The check of the history can fail.
  @Test func aRuntimeThatForgetsIsFound() throws {
    var settings = Simulation.Settings(seed: 3, turns: 500)
    settings.forgetsDeliveries = true
    #expect(try Simulation.run(settings).duplicated > 0)
  }

  @Test func burstsAreOneInput() throws {
    var settings = Simulation.Settings(seed: 5, turns: 1_000)
    settings.quietMilliseconds = 2_000
    let report = try Simulation.run(settings)
    #expect(report.violations.isEmpty)
  }

  @Test func withoutFaultsNothingIsRepeated() throws {
    var settings = Simulation.Settings(seed: 99, turns: 1_000)
    settings.faults = .none
    let report = try Simulation.run(settings)
    #expect(report.violations.isEmpty)
    #expect(report.repeatedSends == 0 && report.tally.unknown == 0 && report.tally.resent == 0)
  }
}
