/// Names of the effect catalogue to which the law gives a meaning. The only place where checks know effects by name.
enum CatalogueNames {
  /// Asks the register of consents; the case `accepted` means yes.
  static let consent: StaticString = "contact.consent"
  static let accepted: StaticString = "accepted"
  static let optIn: StaticString = "contact.opt_in"
  static let optOut: StaticString = "contact.opt_out"
  /// A parameter of this name bounds how long an effect may take.
  static let during: StaticString = "during"
  /// What is given to these effects leaves the house.
  static let outside: [StaticString] = ["ai.", "http."]
}

extension NameTable {
  func isEqual(_ name: Name, _ text: StaticString) -> Bool {
    let bytes = bytes(of: name)
    return bytes.count == text.utf8CodeUnitCount && hasPrefix(bytes, text)
  }

  func hasPrefix(_ name: Name, _ text: StaticString) -> Bool { hasPrefix(bytes(of: name), text) }

  private func hasPrefix(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[bytes.startIndex + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
