import FlowBytecode
import FlowVM
import Testing

/// What the builder does by itself: backward jumps, live registers.
struct BuilderTests {
  @Test func backwardConditionalJumps() throws {
    var builder = ImageBuilder()
    let function = builder.declareFunction(
      name: Array("count".utf8), parameters: [Image.Parameter(name: Array("n".utf8), type: .int)], result: .int)
    var code = builder.procedure(for: function)
    let (limit, count) = (Register(0), code.register(.int))
    let again = code.label()
    code.emit(.loadNumber, .register(count), .type(.int), .signed(0))
    code.place(again)
    code.emit(.addImmediate, .register(count), .register(count), .signed(3))
    code.emit(.jumpLess, .register(count), .register(limit), .label(again))
    code.emit(.returnValue, .register(count))
    try builder.define(function, code: code)
    let machine = try Machine(VerifiedImage(builder.finish()))
    let result = try machine.call(function, arguments: [.int(10)], context: TurnContext(now: 0)).get()
    #expect(result == .int(12))
  }

  @Test func liveRegistersOfAPoint() throws {
    var builder = ImageBuilder()
    let hello = builder.text(Array("Olá?".utf8))
    let flow = builder.declareFlow(name: Array("main".utf8), parameters: [], result: .void, isSubflow: false)
    var code = builder.procedure(for: flow)
    let (kept, dead, prompt, answer, inHandler) = (
      code.register(.text), code.register(.text), code.register(.text), code.register(.text), code.register(.text)
    )
    let (state, entry, resumed, handler) = (code.label(), code.label(), code.label(), code.label())
    code.place(state)
    code.emit(.enterState, .number(0))
    for register in [kept, dead, inHandler] { code.emit(.loadConstant, .register(register), .constant(hello)) }
    code.emit(.message, .register(dead))
    code.place(entry)
    code.emit(.loadConstant, .register(prompt), .constant(hello))
    let point = builder.declarePoint()
    var row = Image.Point(
      path: Array("main/ask".utf8), flow: flow, state: StateIndex(0), entry: entry.address, resumed: resumed.address,
      kind: .ask(Image.Point.Ask(prompt: .text(prompt), answer: .text)))
    row.result = answer
    code.suspend(point, row)
    code.place(resumed)
    code.emit(.message, .register(kept))
    code.emit(.message, .register(answer))
    code.emit(.end)
    code.place(handler)
    code.emit(.message, .register(inHandler))
    code.emit(.resume)
    try builder.define(
      flow, code: code, states: [Image.State(name: Array("start".utf8), entry: state.address)],
      handlers: [Image.Handler(trigger: .keyword([Array("oi".utf8)]), entry: handler.address)])
    let image = builder.finish()
    #expect(image.points[0].live == [kept, inHandler])
    #expect(image.flows[0].handlers[0].live == [inHandler])
    _ = try VerifiedImage(image)
  }

  @Test func aLabelThatIsNowhereIsAnError() {
    var builder = ImageBuilder()
    let function = builder.declareFunction(name: [], parameters: [], result: .int)
    var code = builder.procedure(for: function)
    code.emit(.jump, .label(code.label()))
    #expect(throws: ImageError(.labelNotPlaced, at: 0)) { try builder.define(function, code: code) }
  }
}
