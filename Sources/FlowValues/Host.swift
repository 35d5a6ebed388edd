/// Names of hosts with at least one dot.
enum Host {
  /// Letters, digits, inner hyphens and letters beyond ASCII in each label; the last label is not a number.
  static func isName(_ host: ArraySlice<UInt8>) -> Bool {
    guard host.count <= Limits.hostBytesMax else { return false }
    var labels = 0
    var label = host[host.startIndex..<host.startIndex]
    for index in host.indices {
      if host[index] == UInt8(ascii: ".") {
        guard isLabel(label) else { return false }
        labels += 1
        label = host[(index + 1)..<(index + 1)]
      } else {
        label = host[label.startIndex...index]
      }
    }
    guard labels > 0, isLabel(label), label.count >= 2 else { return false }
    return !label.contains { $0.isDigit } || label.starts(with: [120, 110, 45, 45])
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard !label.isEmpty, label.count <= Limits.hostLabelBytesMax, label.first != hyphen, label.last != hyphen else {
      return false
    }
    return label.allSatisfy { $0.isDigit || $0.isASCIILetter || $0 >= 0x80 || $0 == hyphen }
  }
}
