/// One question of a host: an operation, the language of the answer, and fields.
///
/// As bytes: the operation, the language (0 English, 1 Portuguese), then each field after its length (four bytes,
/// little-endian).
struct Request {
  let operation: Operation
  let isPortuguese: Bool
  let fields: [[UInt8]]

  /// nil if the bytes are no request.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2, let operation = Operation(rawValue: bytes[0]), bytes[1] <= 1 else { return nil }
    var fields: [[UInt8]] = []
    var position = 2
    while position < bytes.count {
      guard bytes.count - position >= 4 else { return nil }
      var length = 0
      for shift in 0..<4 { length |= Int(bytes[position + shift]) << (8 * shift) }
      position += 4
      guard length >= 0, length <= bytes.count - position else { return nil }
      fields.append(Array(bytes[position..<position + length]))
      position += length
    }
    self.operation = operation
    self.isPortuguese = bytes[1] == 1
    self.fields = fields
  }
}

/// What can be asked. Fields are named in order; `files` are pairs of a path and a text.
public enum Operation: UInt8, Sendable, CaseIterable {
  /// files → JSON array of diagnostics
  case check
  /// text → the text in the one layout
  case format
  /// `en` or `pt`, text → the text in these keywords
  case translate
  /// files → the image of the first flow of the first file
  case compile
  /// files → the instructions of that image
  case disassemble
  /// files → JSON: the states and arrows of that flow
  case graph
  /// files → JSON lines: each scenario and how it went
  case scenarios
  /// lines of the customer, files → JSON lines: everything that happens in that flow, and each snapshot
  case simulate
}

/// The first byte of an answer; the rest is what the operation gives, for `mistakes` JSON diagnostics.
public enum Status: UInt8, Sendable {
  case done, mistakes, badRequest
}
