import Foundation
import Testing

@testable import PorfinServer

/// The reference pages say what the tables say. `PORFIN_ACCEPT=1` writes them anew.
@Suite struct PagesTests {
  private static let folder =
    String(#filePath.dropLast("/Tests/PorfinServerTests/PagesTests.swift".count)) + "/docs/reference/"

  @Test func settings() throws { try compare("settings.md", SettingsHelp.page()) }
  @Test func endpoints() throws { try compare("endpoints.md", EndpointsPage.text()) }
  @Test func metrics() throws { try compare("metrics.md", Metrics.page()) }

  private func compare(_ name: String, _ page: String) throws {
    let path = Self.folder + name
    if ProcessInfo.processInfo.environment["PORFIN_ACCEPT"] == "1" {
      try page.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page, "\(name): PORFIN_ACCEPT=1 writes it")
  }
}
