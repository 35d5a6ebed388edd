import FlowBytecode
import Testing

/// Laws of the table of intrinsics.
struct IntrinsicTableTests {
  @Test func rowsAreInTheOrderOfTheEnum() {
    #expect(Intrinsic.table.map(\.intrinsic) == Intrinsic.allCases)
    #expect(Set(Intrinsic.allCases.map(\.signature.name)).count == Intrinsic.allCases.count)
  }

  @Test(arguments: Intrinsic.allCases)
  func signatureIsReadWhole(_ intrinsic: Intrinsic) {
    #expect(String(decoding: intrinsic.signature.text, as: UTF8.self) == "\(intrinsic.row.signature)")
    #expect(Intrinsic.named(intrinsic.signature.name) == intrinsic)
    #expect(intrinsic.row.summary.utf8CodeUnitCount > 5)
  }
}

extension IntrinsicSignature {
  /// As it stands in the table.
  var text: [UInt8] {
    let list = parameters.map { String(decoding: $0.name, as: UTF8.self) + ": " + Self.text($0.type) }
    return Array(
      "\(String(decoding: name, as: UTF8.self))\(isGeneric ? "<T>" : "")(\(list.joined(separator: ", "))) -> \(Self.text(result))"
        .utf8)
  }

  static func text(_ pattern: TypePattern) -> String {
    switch pattern {
    case .builtin(let type): String(decoding: TypeDescriptor.builtins[type.position].builtinName, as: UTF8.self)
    case .parameter: "T"
    case .list(let inner): "list<\(text(inner))>"
    case .optional(let inner): text(inner) + "?"
    }
  }
}
