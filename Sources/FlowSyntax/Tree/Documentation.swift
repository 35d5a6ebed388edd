extension SyntaxNode {
  /// The text of the `///` comments directly above a declaration, line by line; empty without any.
  public var documentation: String {
    var lines: [SyntaxToken] = []
    var breaks = 0
    var before = firstToken.previous
    while let token = before, breaks < 2 {
      switch token.kind {
      case .docComment:
        lines.append(token)
        breaks = 0
      case .newline, .separator: breaks += 1
      case .blank: break
      default: breaks = 2
      }
      before = token.previous
    }
    return lines.reversed().map(SyntaxNode.text(ofComment:)).joined(separator: "\n")
  }

  /// What stands behind the slashes and one blank.
  private static func text(ofComment token: SyntaxToken) -> String {
    let bytes = token.bytes
    var start = 3
    if start < bytes.count, bytes[start] == Byte.space { start += 1 }
    var end = bytes.count
    while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == Byte.space { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }
}
