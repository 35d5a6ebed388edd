import FlowDiagnostics
import FlowSyntax

/// Cuts the one value of a text that makes it too long.
enum LengthFix {
  static func fixes(
    _ text: ExpressionID, _ length: TextLength, _ limit: Int, _ context: FlowContext, _ lengths: inout TextLengths
  ) -> [Fix] {
    guard case .interpolation(let pieces) = context.program[text].form else { return wrapping(text, limit, context) }
    var fixed = 0
    var culprit: ExpressionID?
    for index in pieces.range {
      let piece = context.program.expressionLists[index]
      let length = lengths.length(of: piece)
      if length.least == length.most {
        fixed += length.least
      } else {
        guard culprit == nil else { return [] }
        culprit = piece
      }
    }
    guard let culprit, limit > fixed else { return [] }
    return cutting(culprit, to: limit - fixed, context)
  }

  /// `{name}` becomes `{name|limit(20)}`.
  private static func cutting(_ piece: ExpressionID, to size: Int, _ context: FlowContext) -> [Fix] {
    var node = context.places.node(context.program[piece].node)
    if node.kind == .hole {
      guard HoleNode(node).format == nil else { return [] }
      node = HoleNode(node).expression
    }
    guard node.kind.isExpression, node.kind != .text, isAlone(node) else { return [] }
    return [fix(size, [Fix.Edit(end(of: node), "|limit(\(size))")])]
  }

  /// Whether the expression fills a hole without a format.
  private static func isAlone(_ node: SyntaxNode) -> Bool {
    guard let last = node.lastToken else { return false }
    var next = last.next
    while next.kind.isTrivia { next = next.next }
    return next.kind == .holeClose
  }

  /// `show product.name` becomes `show "{product.name|limit(24)}"`.
  private static func wrapping(_ text: ExpressionID, _ limit: Int, _ context: FlowContext) -> [Fix] {
    let node = context.places.node(context.program[text].node)
    guard node.kind.isExpression, node.kind != .text, !contains(node, .text) else { return [] }
    let span = node.span
    let start = FlowDiagnostics.Span(file: span.file, start: span.start, end: span.start)
    return [fix(limit, [Fix.Edit(start, "\"{"), Fix.Edit(end(of: node), "|limit(\(limit))}\"")])]
  }

  private static func contains(_ node: SyntaxNode, _ kind: SyntaxKind) -> Bool {
    node.children.contains { $0.kind == kind || contains($0, kind) }
  }

  private static func end(of node: SyntaxNode) -> FlowDiagnostics.Span {
    let span = node.span
    return FlowDiagnostics.Span(file: span.file, start: span.end, end: span.end)
  }

  private static func fix(_ size: Int, _ edits: [Fix.Edit]) -> Fix {
    Fix(LocalizedText(en: "cut it after \(size) characters", pt: "cortar depois de \(size) caracteres"), edits)
  }
}
