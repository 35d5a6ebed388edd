/// These stand in flows only, never in functions.
extension Opcode {
  static let conversationRows: [OpcodeRow] = [
    OpcodeRow(
      .message, "message", [.in(.a, .text)], "output text R[a]", "An empty text sends nothing. fault(tooManyOutputs)."),
    OpcodeRow(.pause, "pause", [], "output pause", "What follows is a bubble of its own."),
    OpcodeRow(
      .send, "send", [.at(.x, .mediaKind), .run(.a, .mediaArguments)], "output media x of R[a], R[a+1] …",
      "Image.MediaKind says which arguments. fault(tooManyOutputs)."),
    OpcodeRow(
      .sendTemplate, "sendTemplate", [.run(.a, .templateParameters), .at(.b, .template)],
      "output template b with R[a], R[a+1] …",
      "The parameters are texts. fault(tooManyOutputs)."),
    OpcodeRow(.tag, "tag", [.in(.a, .text)], "output tag R[a]"),
    OpcodeRow(.untag, "untag", [.in(.a, .text)], "output untag R[a]"),
    OpcodeRow(.track, "track", [.at(.wide, .text)], "output track constant wide"),
    OpcodeRow(
      .trackValue, "trackValue", [.in(.a, .any), .at(.b, .text), .at(.c, .type)],
      "output track constant b with R[a] of type c"),
    OpcodeRow(
      .remember, "remember", [.in(.a, .any), .at(.b, .contactField)], "output remember contact field b = R[a]",
      "R[a] has the field's type T or T?."),
    OpcodeRow(
      .pick, "pick", [.out(.a, .int), .at(.wide, .number)], "R[a] = a number of 0 ..< wide by the turn's seed",
      "wide is at least 1."),
    OpcodeRow(
      .enterState, "enterState", [.at(.wide, .state)], "state = wide; leave handler; drop undo",
      "The first instruction of every state. From here on `resume` still finds the question that was pending before; the next point of this activation that suspends replaces it."
    ),
    OpcodeRow(.clearOptions, "clearOptions", [], "options = []", "Stands before the first option of a menu."),
    OpcodeRow(
      .section, "section", [.in(.a, .text)], "the options that follow are in section R[a]",
      "The empty text ends the section."),
    OpcodeRow(
      .option, "option", [.in(.a, .text), .at(.b, .optionalInput(.text)), .at(.c, .number)],
      "options += option c of the menu titled R[a]",
      "c is the number in Image.Point.Menu.options. R[b] is the description; b may be Register.none. fault(tooManyOptions)."
    ),
    OpcodeRow(
      .elementOption, "elementOption", [.in(.a, .text), .at(.b, .optionalInput(.text)), .in(.c, .any)],
      "options += R[c] titled R[a]",
      "R[c] is what `picked` gets and has the type of its register. R[b] as in option. fault(tooManyOptions)."),
    OpcodeRow(
      .suspend, "suspend", [.at(.wide, .point)], "wait at point wide",
      "See Image.Point. What follows is reached through the addresses of the point only.", isFinal: true),
    OpcodeRow(
      .again, "again", [.at(.x, .flag), .at(.wide, .point)], "ask point wide again, keeping its count of failures",
      "In the arms of an ask or menu. x = 1: without sending the question again.", isFinal: true),
    OpcodeRow(
      .resume, "resume", [], "go back to what was pending before the handler",
      "A question is asked again; any other wait goes on as it was. fault(nothingToResume).", isFinal: true),
    OpcodeRow(.end, "end", [], "the conversation ends", "From any depth of flows.", isFinal: true),
    OpcodeRow(
      .handOver, "handOver", [.at(.a, .optionalInput(.text)), .at(.b, .optionalInput(.text))],
      "output handoff to R[a] because R[b]; the conversation belongs to a person",
      "Either may be Register.none. A hand-over with arms is a point.", isFinal: true),
    OpcodeRow(
      .pushUndo, "pushUndo", [.run(.a, .effectParameters), .at(.b, .effect)], "undo += effect b(R[a], R[a+1] …)",
      "fault(tooManyUndos)."),
    OpcodeRow(.dropUndo, "dropUndo", [], "undo = []", "Of this activation; enterState, end and return do it too."),
    OpcodeRow(
      .runUndo, "runUndo", [], "output the effects in undo, last first; undo = []",
      "A fault does it too before its handler runs. Nobody waits for their outcomes."),
  ]
}
