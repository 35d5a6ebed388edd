/// What can be said about a duration without running the program.
struct DurationBounds {
  let program: Program
  /// Nothing is known of variables until the graph of the flow has been built once.
  var locals = LocalValues.unknown

  /// The least and the greatest value of an expression of type duration.
  func bounds(of id: ExpressionID) -> Delay {
    var steps = CheckLimits.durationStepsMax
    guard let (least, most) = interval(id, depth: 0, &steps) else { return .unknown }
    return .between(least, most)
  }

  private func interval(_ id: ExpressionID, depth: Int, _ steps: inout Int) -> (Int64, Int64)? {
    guard depth < CheckLimits.expressionDepthMax, steps > 0 else { return nil }
    steps -= 1
    switch program[id].form {
    case .duration(let seconds), .int(let seconds): return (seconds, seconds)
    case .wrap(let inner): return interval(inner, depth: depth + 1, &steps)
    case .local(let local): return values(of: local, depth: depth + 1, &steps)
    case .conditional(_, let then, let other):
      guard let a = interval(then, depth: depth + 1, &steps), let b = interval(other, depth: depth + 1, &steps) else {
        return nil
      }
      return (min(a.0, b.0), max(a.1, b.1))
    case .binary(let operation, let left, let right):
      guard let a = interval(left, depth: depth + 1, &steps), let b = interval(right, depth: depth + 1, &steps) else {
        return nil
      }
      return combine(operation, a, b)
    default: return nil
    }
  }

  private func values(of local: LocalID, depth: Int, _ steps: inout Int) -> (Int64, Int64)? {
    // One value is enough to look into: with several, each of several, the work would grow without bound.
    guard let known = locals.values(of: local), known.count == 1 else { return nil }
    return interval(known[0], depth: depth, &steps)
  }

  private func combine(_ operation: BinaryOperator, _ a: (Int64, Int64), _ b: (Int64, Int64)) -> (Int64, Int64)? {
    switch operation {
    case .addDuration, .addInt: return ordered(sum(a.0, b.0), sum(a.1, b.1))
    case .subtractDuration, .subtractInt: return ordered(difference(a.0, b.1), difference(a.1, b.0))
    case .multiplyDurationByInt, .multiplyInt:
      guard a.0 >= 0, b.0 >= 0 else { return nil }
      return ordered(product(a.0, b.0), product(a.1, b.1))
    case .divideDurationByInt, .divideInt:
      guard a.0 >= 0, b.0 > 0 else { return nil }
      return (a.0 / b.1, a.1 / b.0)
    default: return nil
    }
  }

  /// Whether an expression needs the values of variables to be known.
  func namesVariables(_ id: ExpressionID) -> Bool {
    switch program[id].form {
    case .local: true
    case .wrap(let inner): namesVariables(inner)
    case .binary(_, let left, let right): namesVariables(left) || namesVariables(right)
    default: false
    }
  }

  private func ordered(_ least: Int64?, _ most: Int64?) -> (Int64, Int64)? {
    guard let least, let most else { return nil }
    return (least, most)
  }

  private func sum(_ a: Int64, _ b: Int64) -> Int64? {
    let (value, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : value
  }

  private func difference(_ a: Int64, _ b: Int64) -> Int64? {
    let (value, overflow) = a.subtractingReportingOverflow(b)
    return overflow ? nil : value
  }

  private func product(_ a: Int64, _ b: Int64) -> Int64? {
    let (value, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : value
  }
}
