import Synchronization

/// Counts and times, for Prometheus to fetch. Label values are names of channels, endpoints and states, never people's.
public final class Metrics: Sendable {
  private let state = Mutex([[Series]](repeating: [], count: Metric.allCases.count))

  private struct Series {
    var labels: [String]
    /// Of counters and gauges; of histograms the sum, in microseconds.
    var value: Int64 = 0
    /// Of histograms: how many in each class, the last one without bound.
    var classes: [Int64] = []
  }

  public init() {}

  /// Counts up, or changes a gauge by so much.
  public func add(_ metric: Metric, _ labels: [String] = [], by count: Int64 = 1) {
    change(metric, labels) { $0.value &+= count }
  }

  public func set(_ metric: Metric, _ labels: [String] = [], to value: Int64) {
    change(metric, labels) { $0.value = value }
  }

  public func observe(_ metric: Metric, _ labels: [String] = [], _ duration: Duration) {
    guard case .histogram(let buckets) = metric.declaration.kind else { return }
    let (seconds, attoseconds) = duration.components
    let microseconds = max(0, seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000)
    change(metric, labels) { series in
      if series.classes.isEmpty { series.classes = Array(repeating: 0, count: buckets.bounds.count + 1) }
      series.value &+= microseconds
      series.classes[buckets.bounds.firstIndex { microseconds <= $0 } ?? buckets.bounds.count] += 1
    }
  }

  private func change(_ metric: Metric, _ labels: [String], _ body: (inout Series) -> Void) {
    state.withLock { all in
      let index = metric.rawValue
      if let found = all[index].firstIndex(where: { $0.labels == labels }) {
        body(&all[index][found])
      } else if all[index].count < Limits.seriesMax {
        var series = Series(labels: labels)
        body(&series)
        all[index].append(series)
      } else {
        let other = labels.map { _ in "other" }
        let found = all[index].firstIndex { $0.labels == other }
        if found == nil { all[index].append(Series(labels: other)) }
        body(&all[index][found ?? all[index].count - 1])
      }
    }
  }

  /// The text format of Prometheus, version 0.0.4.
  public func text() -> String {
    let snapshot = state.withLock { $0 }
    var text = ""
    for metric in Metric.allCases {
      let declaration = metric.declaration, name = declaration.name
      text += "# HELP \(name) \(declaration.help)\n# TYPE \(name) \(Self.typeName(declaration.kind))\n"
      var all = snapshot[metric.rawValue]
      // A counter that is there from the start shows its first step.
      if all.isEmpty, declaration.labels.isEmpty, declaration.kind == .counter { all = [Series(labels: [])] }
      for series in all { text += Self.lines(declaration, series) }
    }
    return text
  }

  static func typeName(_ kind: MetricKind) -> String {
    switch kind {
    case .counter: "counter"
    case .gauge: "gauge"
    case .histogram: "histogram"
    }
  }

  private static func lines(_ declaration: MetricDeclaration, _ series: Series) -> String {
    let labels = zip(declaration.labels, series.labels).map { "\($0)=\"\(escaped($1))\"" }
    guard case .histogram(let buckets) = declaration.kind else {
      return "\(declaration.name)\(braced(labels)) \(series.value)\n"
    }
    var text = "", total: Int64 = 0
    for (index, count) in series.classes.enumerated() {
      total += count
      let bound = index < buckets.bounds.count ? seconds(buckets.bounds[index]) : "+Inf"
      text += "\(declaration.name)_bucket\(braced(labels + ["le=\"\(bound)\""])) \(total)\n"
    }
    return text + "\(declaration.name)_sum\(braced(labels)) \(seconds(series.value))\n"
      + "\(declaration.name)_count\(braced(labels)) \(total)\n"
  }

  private static func braced(_ labels: [String]) -> String {
    labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
  }

  private static func seconds(_ microseconds: Int64) -> String {
    var fraction = String(microseconds % 1_000_000)
    fraction = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(microseconds / 1_000_000)" + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
