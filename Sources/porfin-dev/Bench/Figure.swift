/// One measured figure beside its reference and its goal.
struct Figure {
  enum Goal {
    /// Of the value itself.
    case atLeast(Double)
    case atMost(Double)
    /// Of value / reference.
    case ratioAtMost(Double)
  }

  let name: String
  let value: Double
  let unit: String
  let reference: Reference?
  let goal: Goal

  /// What the same machine does in the same run with a program that people know.
  struct Reference {
    let name: String
    let value: Double
  }

  var ratio: Double? { reference.map { $0.value == 0 ? 0 : value / $0.value } }

  var met: Bool {
    switch goal {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    case .ratioAtMost(let most): (ratio ?? .infinity) <= most
    }
  }

  var goalText: String {
    switch goal {
    case .atLeast(let least): "≥ \(Self.short(least)) \(unit)"
    case .atMost(let most): "≤ \(Self.short(most)) \(unit)"
    case .ratioAtMost(let most): "≤ \(Self.short(most)) × reference"
    }
  }

  var json: String {
    let reference = self.reference
    return """
      {"name": "\(name)", "value": \(Self.exact(value)), "unit": "\(unit)", \
      "reference": \(reference.map { "\"\($0.name)\"" } ?? "null"), \
      "reference_value": \(reference.map { Self.exact($0.value) } ?? "null"), \
      "ratio": \(ratio.map(Self.exact) ?? "null"), "goal": "\(goalText)", "met": \(met)}
      """
  }

  private static func exact(_ value: Double) -> String {
    value.isFinite ? "\((value * 1e6).rounded() / 1e6)" : "null"
  }

  /// Three digits that count, thousands in groups: `1,234,567`, `12.3`, `0.55`.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if abs(value) >= 1000 {
      let digits = Array(String(Int(value.rounded())))
      var grouped = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, digit != "-", (digits.count - index) % 3 == 0 { grouped += "," }
        grouped.append(digit)
      }
      return grouped
    }
    let scale: Double = abs(value) >= 100 ? 1 : abs(value) >= 10 ? 10 : abs(value) >= 1 ? 100 : 1000
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
