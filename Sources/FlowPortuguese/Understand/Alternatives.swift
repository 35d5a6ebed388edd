import FlowValues

/// What several things found in one reply mean together.
enum Alternatives {
  /// The one value, or the different ones to choose from. A fault counts only if nothing has a value.
  static func result<Found>(of found: [Found], _ meaning: (Found) -> Understanding) -> Understanding {
    var meanings: [Understanding] = []
    for item in found { meanings.append(meaning(item)) }
    return result(of: meanings)
  }

  static func result(of meanings: [Understanding]) -> Understanding {
    var values: [Scalar] = []
    var fault = Understanding.notUnderstood
    func add(_ value: Scalar) {
      if !values.contains(value), values.count < Limits.alternativesMax { values.append(value) }
    }
    for meaning in meanings {
      switch meaning {
      case .value(let value): add(value)
      case .ambiguous(let several): for value in several { add(value) }
      case .outOfRange: if fault == .notUnderstood { fault = meaning }
      case .notUnderstood: break
      }
    }
    return values.count > 1 ? .ambiguous(values) : values.first.map { .value($0) } ?? fault
  }
}
