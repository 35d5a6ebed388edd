/// Checks that the bodies make up the code without gap or overlap, and that their windows are sound.
struct BodyLayout {
  private let image: Image

  init(_ image: Image) { self.image = image }

  func run() throws(ImageError) {
    var ranges: [Range<Int32>] = []
    for (number, function) in image.functions.enumerated() {
      guard isValid(function.body, function.parameters) else { throw ImageError(.badFunction, at: number) }
      ranges.append(function.body.code)
    }
    for (number, flow) in image.flows.enumerated() {
      guard isValid(flow.body, flow.parameters) else { throw ImageError(.badFlow, at: number) }
      ranges.append(flow.body.code)
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var end: Int32 = 0
    for range in ranges {
      guard range.lowerBound == end else { throw ImageError(.badJump, at: Int(range.lowerBound)) }
      end = range.upperBound
    }
    guard Int(end) == image.code.count else { throw ImageError(.badJump, at: Int(end)) }
  }

  private func isValid(_ body: Image.Body, _ parameters: [Image.Parameter]) -> Bool {
    guard body.code.lowerBound >= 0, !body.code.isEmpty, Int(body.code.upperBound) <= image.code.count,
      body.code.count <= ImageLimits.bodyInstructionsMax
    else { return false }
    guard body.registers.count <= ImageLimits.registersMax, body.registers.count >= parameters.count else {
      return false
    }
    guard body.registers.allSatisfy({ $0.position < image.types.count && $0 != .void }) else { return false }
    return zip(parameters, body.registers).allSatisfy { $0.type == $1 }
  }
}
