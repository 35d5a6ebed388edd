/// A signature of `Intrinsic.table`, read.
public struct IntrinsicSignature: Equatable, Sendable {
  /// Dotted.
  public var name: [UInt8]
  public var isGeneric: Bool
  public var parameters: [Parameter]
  public var result: TypePattern

  public struct Parameter: Equatable, Sendable {
    public var name: [UInt8]
    public var type: TypePattern
  }

  /// A type of which a part may be the type parameter T.
  public indirect enum TypePattern: Equatable, Sendable {
    case builtin(TypeIndex)
    case parameter
    case list(TypePattern)
    case optional(TypePattern)
  }
}

extension Intrinsic {
  public var signature: IntrinsicSignature { Self.signatures[Int(rawValue)] }

  static let signatures: [IntrinsicSignature] = table.map { row in
    row.signature.withUTF8Buffer { SignatureReader(Array($0)).read() }
  }
}

/// Reads `name<T>(value: type, …) -> type`. What does not fit reads as void; a test looks for it.
private struct SignatureReader {
  var bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  consuming func read() -> IntrinsicSignature {
    let name = word()
    let isGeneric = take("<T>")
    var parameters: [IntrinsicSignature.Parameter] = []
    _ = take("(")
    while position < bytes.count, !take(")") {
      let parameter = word()
      _ = take(": ")
      parameters.append(IntrinsicSignature.Parameter(name: parameter, type: type()))
      _ = take(", ")
    }
    _ = take(" -> ")
    return IntrinsicSignature(name: name, isGeneric: isGeneric, parameters: parameters, result: type())
  }

  private mutating func word() -> [UInt8] {
    let start = position
    while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
    // A letter is always there; going on keeps a mistyped table from hanging.
    if position == start { position += 1 }
    return Array(bytes[start..<min(position, bytes.count)])
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "T")
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let isHere = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if isHere { position += text.utf8CodeUnitCount }
    return isHere
  }

  private mutating func type() -> IntrinsicSignature.TypePattern {
    var pattern: IntrinsicSignature.TypePattern
    if take("list<") {
      pattern = .list(type())
      _ = take(">")
    } else {
      pattern = Self.named(word())
    }
    if take("?") { pattern = .optional(pattern) }
    return pattern
  }

  private static func named(_ name: [UInt8]) -> IntrinsicSignature.TypePattern {
    if name == [UInt8(ascii: "T")] { return .parameter }
    for (number, type) in TypeDescriptor.builtins.enumerated() where type.builtinName == name {
      return .builtin(TypeIndex(UInt16(truncatingIfNeeded: number)))
    }
    return .builtin(.void)
  }
}
