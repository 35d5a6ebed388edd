import Foundation
import Testing

@testable import PorfinServer

@Suite struct MetricsTests {
  /// Every metric with values that need care.
  private func filled() -> Metrics {
    let metrics = Metrics()
    for metric in Metric.allCases {
      let labels = metric.declaration.labels.map { $0 + " \"x\" \\ \n" }
      metrics.add(metric, labels, by: 3)
      for milliseconds in [0, 3, 70, 90_000] { metrics.observe(metric, labels, .milliseconds(milliseconds)) }
    }
    return metrics
  }

  @Test func promtoolReadsThem() throws {
    let (status, output) = try promtool(["check", "metrics"], input: filled().text())
    #expect(status == 0 && output.isEmpty, "\(output)")
  }

  @Test func promtoolReadsTheAlertRules() throws {
    let (status, output) = try promtool(["check", "rules", root + "/deploy/alerts.yml"], input: "")
    #expect(status == 0, "\(output)")
  }

  @Test func alertRulesNameMetricsThatThereAre() throws {
    let rules = try String(contentsOfFile: root + "/deploy/alerts.yml", encoding: .utf8)
    let known = Set(
      Metric.allCases.map(\.declaration).flatMap {
        if case .histogram = $0.kind { [$0.name + "_bucket", $0.name + "_sum", $0.name + "_count"] } else { [$0.name] }
      })
    let words = rules.split { !($0.isLetter || $0.isNumber || $0 == "_") }.filter { $0.hasPrefix("porfin_") }
    #expect(!words.isEmpty)
    for word in words { #expect(known.contains(String(word)), "there is no metric \(word)") }
  }

  @Test func classesOfAHistogramAddUp() {
    let metrics = Metrics()
    for milliseconds in [1, 40, 40, 9_000] { metrics.observe(.webhookSeconds, ["loja"], .milliseconds(milliseconds)) }
    let lines = metrics.text().split(separator: "\n").filter { $0.hasPrefix("porfin_webhook_acknowledge_seconds") }
    #expect(lines.contains(#"porfin_webhook_acknowledge_seconds_bucket{channel="loja",le="0.001"} 1"#))
    #expect(lines.contains(#"porfin_webhook_acknowledge_seconds_bucket{channel="loja",le="0.05"} 3"#))
    #expect(lines.contains(#"porfin_webhook_acknowledge_seconds_bucket{channel="loja",le="+Inf"} 4"#))
    #expect(lines.contains(#"porfin_webhook_acknowledge_seconds_sum{channel="loja"} 9.081"#))
  }

  @Test func seriesHaveALimit() {
    let metrics = Metrics()
    for number in 0..<(Limits.seriesMax + 50) { metrics.add(.webhooks, ["c\(number)", "accepted"]) }
    #expect(metrics.text().contains(#"porfin_webhooks_total{channel="other",result="other"} 50"#))
  }

  @Test func namesFollowTheCustom() {
    for declaration in Metric.allCases.map(\.declaration) {
      #expect(declaration.name.hasPrefix("porfin_") && !declaration.help.isEmpty)
      #expect(declaration.name.hasSuffix("_total") == (declaration.kind == .counter), "\(declaration.name)")
    }
    #expect(Set(Metric.allCases.map(\.declaration.name)).count == Metric.allCases.count)
  }

  private let root = String(#filePath.dropLast("/Tests/PorfinServerTests/MetricsTests.swift".count))

  private func promtool(_ arguments: [String], input: String) throws -> (Int32, String) {
    let process = Process(), into = Pipe(), from = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/promtool")
    process.arguments = arguments
    process.standardInput = into
    process.standardOutput = from
    process.standardError = from
    do { try process.run() } catch {
      Issue.record("promtool is missing: apt-get install prometheus")
      throw error
    }
    into.fileHandleForWriting.write(Data(input.utf8))
    try into.fileHandleForWriting.close()
    let output = String(decoding: from.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
