import FlowBytecode
import FlowPortuguese
import FlowValues

// Fields of an instruction.
@inline(__always) private func x(_ word: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: word >> 8) }
@inline(__always) private func a(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 16 & 0xffff) }
@inline(__always) private func b(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 32 & 0xffff) }
@inline(__always) private func c(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 48) }
@inline(__always) private func wide(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 32) }
@inline(__always) private func signedB(_ word: UInt64) -> Word { Word(Int16(truncatingIfNeeded: word >> 32)) }
@inline(__always) private func signedC(_ word: UInt64) -> Word { Word(Int16(truncatingIfNeeded: word >> 48)) }
@inline(__always) private func signedWide(_ word: UInt64) -> Word { Word(Int32(truncatingIfNeeded: word >> 32)) }

extension Core {
  /// The interpreter. Runs from `pc` with the window at `base` until something other than calculation happens.
  ///
  /// One function on purpose: its locals live in machine registers. Every operand was checked by the verifier.
  mutating func run() -> Exit { run(window: base, end: windowsEnd) }

  /// The registers from `end` on are free for the windows of functions.
  mutating func run(window: Int, end: Int) -> Exit {
    let code = UnsafePointer(tables.code)
    let constants = tables.constants
    let functions = tables.functions
    let frameBase = frames
    let frameEnd = frames + limits.callDepth
    let stackEnd = stack + limits.stackWords
    var pc = code + self.pc
    var r = stack + window
    top = stack + end
    var frame = frameBase
    var fuel = self.fuel
    var memory = heap.base

    while true {
      let i = pc.pointee
      pc += 1
      // The verifier has seen that the byte is an opcode.
      switch unsafeBitCast(UInt8(truncatingIfNeeded: i), to: Opcode.self) {
      case .unreachable:
        return stop(pc, fuel, .fault(.unreachable))
      case .move: r[a(i)] = r[b(i)]
      case .loadNumber: r[a(i)] = signedWide(i)
      case .loadConstant: r[a(i)] = constants[wide(i)]
      case .loadNone: r[a(i)] = .none
      case .loadCase: r[a(i)] = ~Word(b(i))
      case .loadType: r[a(i)] = Word(b(i))
      case .loadNow: r[a(i)] = now.instant.seconds
      case .loadToday: r[a(i)] = Word(now.today.days)
      case .loadContact:
        guard let value = contactField(b(i)) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base
        r[a(i)] = value
      case .wrap:
        let value = r[b(i)]
        if value == .none { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value
      case .unwrap:
        let value = r[b(i)]
        if value == .none { return stop(pc, fuel, .fault(.missingValue)) }
        r[a(i)] = value
      case .unwrapOrJump:
        let value = r[b(i)]
        if value == .none { pc += c(i) } else { r[a(i)] = value }

      case .add:
        let (value, overflow) = r[b(i)].addingReportingOverflow(r[c(i)])
        if overflow { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value
      case .addImmediate:
        let (value, overflow) = r[b(i)].addingReportingOverflow(signedC(i))
        if overflow { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value
      case .subtract:
        let (value, overflow) = r[b(i)].subtractingReportingOverflow(r[c(i)])
        if overflow { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value
      case .multiply:
        let (value, overflow) = r[b(i)].multipliedReportingOverflow(by: r[c(i)])
        if overflow { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value
      case .divide:
        let (value, overflow) = r[b(i)].dividedReportingOverflow(by: r[c(i)])
        if overflow { return stop(pc, fuel, .fault(r[c(i)] == 0 ? .divisionByZero : .overflow)) }
        r[a(i)] = value
      case .negate:
        let (value, overflow) = Word(0).subtractingReportingOverflow(r[b(i)])
        if overflow { return stop(pc, fuel, .fault(.overflow)) }
        r[a(i)] = value

      case .intToDecimal, .addDecimal, .subtractDecimal, .multiplyDecimal, .divideDecimal, .negateDecimal,
        .multiplyMoney, .divideMoneyByInt, .divideMoneyByDecimal, .divideMoney, .dateAdd, .dateSubtract,
        .dateDifference, .datetimeAdd, .datetimeSubtract, .datetimeDifference, .timeAdd, .timeSubtract:
        // The third operand of those that have two is not looked at, but must be a register of the window.
        guard let value = calculate(unsafeBitCast(UInt8(truncatingIfNeeded: i), to: Opcode.self), r[b(i)], r, c(i))
        else { return stop(pc, fuel, .fault(failure)) }
        r[a(i)] = value
      case .joinSchedule:
        guard let value = joinSchedules(r[b(i)], r[c(i)]) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base
        r[a(i)] = value

      case .not: r[a(i)] = r[b(i)] ^ 1
      case .equal: r[a(i)] = r[b(i)] == r[c(i)] ? 1 : 0
      case .notEqual: r[a(i)] = r[b(i)] != r[c(i)] ? 1 : 0
      case .less: r[a(i)] = r[b(i)] < r[c(i)] ? 1 : 0
      case .lessOrEqual: r[a(i)] = r[b(i)] <= r[c(i)] ? 1 : 0
      case .lessDecimal: r[a(i)] = r[b(i)].unpacked < r[c(i)].unpacked ? 1 : 0
      case .lessOrEqualDecimal: r[a(i)] = r[c(i)].unpacked < r[b(i)].unpacked ? 0 : 1
      case .equalText: r[a(i)] = heap.areEqualTexts(r[b(i)], r[c(i)]) ? 1 : 0
      case .lessText: r[a(i)] = heap.compareTexts(r[b(i)], r[c(i)]) < 0 ? 1 : 0
      case .lessOrEqualText: r[a(i)] = heap.compareTexts(r[b(i)], r[c(i)]) <= 0 ? 1 : 0
      case .equalValue:
        guard let value = areEqual(r[b(i)], r[b(i) + 1], type: c(i)), pay(&fuel) else {
          return stop(pc, fuel, .fault(failure))
        }
        r[a(i)] = value

      case .jump: pc += wide(i)
      case .jumpBack:
        fuel &-= 1
        if fuel < 0 { return stop(pc, fuel, .fault(.outOfFuel)) }
        pc -= wide(i)
      // The hints keep these branches: a conditional move would make every next instruction wait for the comparison.
      case .jumpIf: if _fastPath(r[a(i)] != 0) { pc += c(i) }
      case .jumpUnless: if _fastPath(r[a(i)] == 0) { pc += c(i) }
      case .jumpEqual: if _fastPath(r[a(i)] == r[b(i)]) { pc += c(i) }
      case .jumpNotEqual: if _fastPath(r[a(i)] != r[b(i)]) { pc += c(i) }
      case .jumpLess: if _fastPath(r[a(i)] < r[b(i)]) { pc += c(i) }
      case .jumpLessOrEqual: if _fastPath(r[a(i)] <= r[b(i)]) { pc += c(i) }
      case .jumpEqualImmediate: if _fastPath(r[a(i)] == signedB(i)) { pc += c(i) }
      case .jumpNotEqualImmediate: if _fastPath(r[a(i)] != signedB(i)) { pc += c(i) }
      case .jumpLessImmediate: if _fastPath(r[a(i)] < signedB(i)) { pc += c(i) }
      case .jumpLessOrEqualImmediate: if _fastPath(r[a(i)] <= signedB(i)) { pc += c(i) }
      case .jumpGreaterImmediate: if _fastPath(r[a(i)] > signedB(i)) { pc += c(i) }
      case .jumpGreaterOrEqualImmediate: if _fastPath(r[a(i)] >= signedB(i)) { pc += c(i) }
      case .jumpIfNone: if _fastPath(r[a(i)] == .none) { pc += c(i) }
      case .jumpIfSome: if _fastPath(r[a(i)] != .none) { pc += c(i) }
      case .jumpIfCase:
        let value = r[a(i)]
        if _fastPath((value < 0 ? ~value : memory[Int(truncatingIfNeeded: value)]) == Word(b(i))) { pc += c(i) }
      case .jumpUnlessCase:
        let value = r[a(i)]
        if _fastPath((value < 0 ? ~value : memory[Int(truncatingIfNeeded: value)]) != Word(b(i))) { pc += c(i) }
      case .switch:
        let value = r[a(i)]
        pc += value >= 0 && value < Word(wide(i)) ? Int(truncatingIfNeeded: value) : wide(i)
      case .switchCase:
        let value = r[a(i)]
        let number = value < 0 ? ~value : memory[Int(truncatingIfNeeded: value)]
        pc += number < Word(wide(i)) ? Int(truncatingIfNeeded: number) : wide(i)
      case .repeatUpTo:
        let value = r[a(i)]
        if value < r[b(i)] {
          fuel &-= 1
          if fuel < 0 { return stop(pc, fuel, .fault(.outOfFuel)) }
          r[a(i)] = value &+ 1
          pc -= c(i)
        }

      case .call:
        let function = functions[b(i)]
        fuel &-= 1
        if fuel < 0 { return stop(pc, fuel, .fault(.outOfFuel)) }
        let window = top
        let end = window + function.registers
        if end > stackEnd || frame == frameEnd { return stop(pc, fuel, .fault(.stackOverflow)) }
        let arguments = r + c(i)
        var argument = function.parameters
        if _fastPath(argument > 0) {
          window[0] = arguments[0]
          // Rarely many: not worth the long code of a copy that is quick for hundreds.
          while _slowPath(argument > 1) {
            argument &-= 1
            window[argument] = arguments[argument]
          }
        }
        frame.initialize(to: Frame(pc: pc, window: r, result: a(i)))
        frame += 1
        r = window
        top = end
        pc = code + function.start
      case .returnValue:
        let value = r[a(i)]
        if frame == frameBase {
          returned = value
          return stop(pc, fuel, .returned(hasValue: true))
        }
        frame -= 1
        let caller = frame.pointee
        top = r
        r = caller.window
        pc = caller.pc
        r[caller.result] = value
      case .returnNothing:
        return stop(pc, fuel, .returned(hasValue: false))
      case .intrinsic:
        guard let value = call(intrinsic: b(i), r + c(i), at: pc - code), pay(&fuel) else {
          return stop(pc, fuel, .fault(failure))
        }
        memory = heap.base
        r[a(i)] = value

      case .joinText:
        guard let value = joinTexts(r + b(i), count: c(i)) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base
        r[a(i)] = value
      case .format:
        guard let value = format(r + b(i), type: c(i), format: x(i)), pay(&fuel) else {
          return stop(pc, fuel, .fault(failure))
        }
        memory = heap.base
        r[a(i)] = value
      case .makeList:
        guard let value = makeBlock(header: Word(c(i)), r + b(i), count: c(i)) else {
          return stop(pc, fuel, .fault(failure))
        }
        memory = heap.base
        r[a(i)] = value
      case .joinList:
        guard let value = joinLists(r[b(i)], r[c(i)]), pay(&fuel) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base
        r[a(i)] = value
      case .countList: r[a(i)] = memory[Int(truncatingIfNeeded: r[b(i)])]
      case .element:
        let list = Int(truncatingIfNeeded: r[b(i)])
        let index = r[c(i)]
        if index < 0 || index >= memory[list] { return stop(pc, fuel, .fault(.indexOutOfRange)) }
        r[a(i)] = memory[list &+ 1 &+ Int(truncatingIfNeeded: index)]
      case .containsElement:
        guard let value = contains(r[b(i)], r[b(i) + 1], type: c(i)), pay(&fuel) else {
          return stop(pc, fuel, .fault(failure))
        }
        r[a(i)] = value
      case .makeRecord:
        guard let value = makeRecord(r + b(i), count: c(i)) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base
        r[a(i)] = value
      case .field: r[a(i)] = memory[Int(truncatingIfNeeded: r[b(i)]) &+ c(i)]
      case .makeCase:
        guard let value = makeBlock(header: Word(c(i)), r + b(i), count: Int(x(i))) else {
          return stop(pc, fuel, .fault(failure))
        }
        memory = heap.base
        r[a(i)] = value
      case .caseNumber:
        let value = r[b(i)]
        r[a(i)] = value < 0 ? ~value : memory[Int(truncatingIfNeeded: value)]
      case .caseField:
        let value = r[b(i)]
        if value < 0 || memory[Int(truncatingIfNeeded: value)] != Word(x(i)) {
          return stop(pc, fuel, .fault(.wrongCase))
        }
        r[a(i)] = memory[Int(truncatingIfNeeded: value) &+ 1 &+ c(i)]

      case .pick: r[a(i)] = randomNumber(below: wide(i))
      case .message, .pause, .send, .sendTemplate, .tag, .untag, .track, .trackValue, .remember, .enterState,
        .clearOptions, .section, .option, .elementOption, .pushUndo, .dropUndo, .runUndo:
        guard say(Instruction(bits: i), r) else { return stop(pc, fuel, .fault(failure)) }
        memory = heap.base

      case .suspend:
        return stop(pc, fuel, .suspend(wide(i)))
      case .again:
        return stop(pc, fuel, .again(wide(i), isSilent: x(i) != 0))
      case .resume:
        return stop(pc, fuel, .resume)
      case .end:
        return stop(pc, fuel, .end)
      case .handOver:
        handoffTo = a(i) == Int(Register.none.number) ? 0 : r[a(i)]
        handoffBecause = b(i) == Int(Register.none.number) ? 0 : r[b(i)]
        return stop(pc, fuel, .handOver)
      }
    }
  }

  /// Keeps what the locals of the loop say.
  @inline(never)
  private mutating func stop(_ pc: UnsafePointer<UInt64>, _ fuel: Int64, _ exit: Exit) -> Exit {
    self.pc = pc - UnsafePointer(tables.code)
    self.fuel = fuel
    return exit
  }

  /// Takes off what a long operation used; false is fault(outOfFuel).
  @inline(__always)
  private mutating func pay(_ fuel: inout Int64) -> Bool {
    fuel &-= spent
    spent = 0
    if fuel >= 0 { return true }
    failure = .outOfFuel
    return false
  }
}
