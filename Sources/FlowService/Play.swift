import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSimulator
import FlowVM

/// Conversations: the scenarios of a program, or lines that a customer writes.
enum Play {
  /// One object for each scenario and one for each of its events and snapshots, a line each.
  static func scenarios(_ request: Request) -> Service.Answer {
    guard let program = CheckedProgram(request, files: 0) else { return .badRequest }
    guard !program.check.hasErrors else { return program.mistakes(program.check.diagnostics) }
    var lines: [String] = []
    for scenario in program.check.program.scenarios {
      let answer = program.compiled(scenario.flow) { image in
        let result = ScenarioRunner.run(scenario, program.check.program, image)
        lines.append(line(result, request.language))
        for event in result.events { lines.append(EventJSON(image.image).line(event)) }
        for snapshot in result.snapshots { lines.append(line(snapshot: snapshot)) }
        return .done("")
      }
      guard answer.status == .done else { return answer }
    }
    return .done(joined(lines))
  }

  /// The first flow of the first file, from its beginning; a line `:after 7200` lets seconds pass.
  static func conversation(_ request: Request) -> Service.Answer {
    guard let script = request.fields.first else { return .badRequest }
    return CheckedProgram.withImage(request, files: 1) { image in
      var session = Session(image, flow: FlowIndex(0), now: ScenarioRunner.beginning)
      let json = EventJSON(image.image)
      var lines: [String] = []
      var actions: [[UInt8]?] = [nil]
      for line in script.split(separator: UInt8(ascii: "\n")) { actions.append(Array(line)) }
      for action in actions where session.status == .waiting {
        do throws(StepError) {
          for event in try perform(action, in: &session) { lines.append(json.line(event)) }
          lines.append(line(snapshot: session.snapshot))
        } catch {
          lines.append("{\"error\":\"step\"}")
          break
        }
      }
      return .done(joined(lines))
    }
  }

  private static func perform(_ line: [UInt8]?, in session: inout Session) throws(StepError) -> [Event] {
    guard let line else { return try session.start() }
    let after = Array(":after ".utf8)
    guard line.starts(with: after) else { return try session.write(line) }
    var seconds: Int64 = 0
    for digit in line.dropFirst(after.count) where digit >= 0x30 && digit <= 0x39 {
      seconds = min(seconds * 10 + Int64(digit - 0x30), Limits.advanceSecondsMax)
    }
    return try session.advance(seconds: seconds)
  }

  private static func line(_ result: ScenarioResult, _ language: Language) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("scenario")
      json.string(String(decoding: result.title, as: UTF8.self))
      json.key("failure")
      if let failure = result.failure { json.string(failure.reason.text(in: language)) } else { json.null() }
    }
    return json.string
  }

  private static func line(snapshot: [UInt8]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("snapshot")
      json.string(String(decoding: ContentHash(of: snapshot).hexadecimal, as: UTF8.self))
      json.key("bytes")
      json.number(snapshot.count)
    }
    return json.string
  }

  private static func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      text += line
      text += "\n"
    }
    return text
  }
}
