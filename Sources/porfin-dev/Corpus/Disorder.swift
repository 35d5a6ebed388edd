/// A program as people type it: indentation, blank lines and comments anywhere, nothing else changed.
enum Disorder {
  static func apply(_ program: [UInt8], _ seed: inout Seed) -> [UInt8] {
    var disordered: [UInt8] = []
    for line in program.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = line.drop { $0 == UInt8(ascii: " ") }
      if seed.chance(70) {
        disordered += line
      } else {
        disordered += Array(repeating: UInt8(ascii: " "), count: seed.number(0...9)) + words
      }
      if seed.chance(4), !words.isEmpty { disordered += Array("   // anotação".utf8) }
      disordered.append(UInt8(ascii: "\n"))
      if seed.chance(6) { disordered.append(UInt8(ascii: "\n")) }
      if seed.chance(2) { disordered += Array("// nota da equipe\n".utf8) }
    }
    while disordered.last == UInt8(ascii: "\n") { disordered.removeLast() }
    if seed.chance(90) { disordered.append(UInt8(ascii: "\n")) }
    return disordered
  }
}
