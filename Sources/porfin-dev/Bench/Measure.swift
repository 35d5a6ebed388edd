/// Medians of repeated runs.
enum Measure {
  static let repetitions = 5

  /// Seconds of processor time of one run of `body`: the median of five, after one that is not counted.
  static func seconds(_ body: () -> Void) -> Double {
    body()
    return median(
      (0..<repetitions).map { _ in
        let start = System.threadTime()
        body()
        return System.threadTime() - start
      })
  }

  /// Seconds on the clock of one run of the program at a path: the median of as many starts as make it steady.
  static func startUp(_ program: String, _ arguments: [String], count: Int = 41) -> Double? {
    var times: [Double] = []
    for _ in 0..<count {
      let start = System.wallTime()
      guard System.start(program, arguments) else { return nil }
      times.append(System.wallTime() - start)
    }
    return median(times)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
