import FlowDiagnostics

/// What is put into a template must fit into it.
extension MessageLimits {
  mutating func checkTemplate(_ id: TemplateID, _ arguments: Arguments, _ node: Int32, _ report: inout CheckReport) {
    let template = context.program.templates[Int(id.index)]
    let parts: [(TemplateText?, MessagePart)] = [
      (template.header, .templateHeader), (template.body, .templateBody),
    ]
    for (text, part) in parts {
      guard let text, !text.isConstant else { continue }
      let length = length(of: text, arguments)
      guard length.least > part.limit else { continue }
      let span = context.places.headline(node)
      report.add(
        Diagnostic(
          .overLimit, at: span, ["\(length.least)", "\(part.limit)"], labels: [Diagnostic.Label(span, part.name)]))
    }
    checkLines(arguments, &report)
  }

  private mutating func length(of text: TemplateText, _ arguments: Arguments) -> TextLength {
    var sum = TextLength.zero
    for piece in text.pieces {
      switch piece {
      case .text(let name): sum = sum + .exactly(TextLength.units(context.program.names.bytes(of: name)))
      case .parameter(let number):
        guard number < arguments.count else { return .any }
        sum = sum + lengths.length(of: context.program.expressionLists[Int(arguments.start + number)])
      }
    }
    return sum
  }

  /// Values of a template are refused when they have line breaks, tabs or a long gap.
  private func checkLines(_ arguments: Arguments, _ report: inout CheckReport) {
    for index in arguments.range {
      let argument = context.program.expressionLists[index]
      guard let text = lengths.constant(argument), TemplateText.breaks(context.program.names.bytes(of: text)) else {
        continue
      }
      report.add(Diagnostic(.templateValueBreaks, at: context.places.headline(context.program[argument].node)))
    }
  }
}

extension TemplateText {
  var isConstant: Bool {
    pieces.allSatisfy { piece in
      if case .text = piece { true } else { false }
    }
  }

  /// Whether a value has a line break, a tab, or more than four blanks in a row.
  static func breaks(_ bytes: ArraySlice<UInt8>) -> Bool {
    var blanks = 0
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D || byte == 0x09 { return true }
      blanks = byte == 0x20 ? blanks + 1 : 0
      if blanks > 4 { return true }
    }
    return false
  }
}
