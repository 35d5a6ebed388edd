import PorfinSimulation

/// `porfin-dev soak`: the runtime in simulations, one seed after the other, until so many turns were made.
enum Soak {
  static let turnsPerRun = 5_000

  static func run(_ arguments: Arguments) -> Int32 {
    let turns = arguments.number("turns", default: 100_000)
    var seed = UInt64(max(0, arguments.number("seed", default: 1)))
    var total = Total()
    while total.turns < turns {
      var settings = Simulation.Settings(seed: seed, turns: min(turnsPerRun, max(1, turns - total.turns)))
      // Every third run waits for the end of bursts.
      settings.quietMilliseconds = seed % 3 == 0 ? 2_000 : 0
      do {
        let report = try Simulation.run(settings)
        total.add(report)
        for violation in report.violations.prefix(20) { Output.error("seed \(seed): \(violation)\n") }
      } catch {
        Output.error("seed \(seed): \(error)\n")
        return 2
      }
      guard total.violations == 0 else {
        Output.error("error: what must hold did not. The same again: make soak SEED=\(seed)\n")
        return 1
      }
      seed += 1
    }
    Output.line(total.text(first: UInt64(max(0, arguments.number("seed", default: 1))), last: seed - 1))
    return 0
  }

  private struct Total {
    var turns = 0
    var accepted = 0
    var duplicates = 0
    var replayed = 0
    var lost = 0
    var duplicated = 0
    var unknown = 0
    var resent = 0
    var repeated = 0
    var violations = 0
    var faults: [String: Int] = [:]

    mutating func add(_ report: SimulationReport) {
      turns += report.tally.turns
      accepted += report.tally.accepted
      duplicates += report.tally.duplicates
      replayed += report.replayed
      lost += report.lost
      duplicated += report.duplicated
      unknown += report.tally.unknown
      resent += report.tally.resent
      repeated += report.repeatedSends
      violations += report.violations.count
      for (name, count) in report.faults.counts { faults[name, default: 0] += count }
    }

    func text(first: UInt64, last: UInt64) -> String {
      let injected = faults.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      return """
        soak: seeds \(first) to \(last), \(turns) turns, all made again bit for bit (\(replayed))
          faults    \(injected)
          in        \(accepted) accepted, \(duplicates) repeated deliveries known, \(lost) lost, \(duplicated) handled twice
          out       \(unknown) with unknown end, \(resent) sent again on purpose, \(repeated) reached a customer twice

        """
    }
  }
}
