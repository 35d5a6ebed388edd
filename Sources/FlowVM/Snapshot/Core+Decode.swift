import FlowBytecode

extension Core {
  /// Takes up the conversation of a snapshot. After an error the conversation is undefined.
  mutating func decode(_ snapshot: UnsafeBufferPointer<UInt8>) -> SnapshotError? {
    guard snapshot.count >= SnapshotFormat.bytesMin else { return .tooShort }
    guard snapshot.count <= limits.snapshotBytes else { return .tooLarge }
    guard snapshot[0] == SnapshotFormat.magic else { return .notASnapshot }
    guard snapshot[1] == SnapshotFormat.version else { return .otherVersion }
    let end = snapshot.count - SnapshotFormat.checksumBytes
    let content = UnsafeBufferPointer(rebasing: snapshot[..<end])
    var sum = BinaryReader(snapshot, from: end)
    let wanted = ContentHash(of: content).low & 0xffff_ffff
    guard sum.fixed(bytes: SnapshotFormat.checksumBytes) == wanted else { return .damaged }
    var reader = BinaryReader(content, from: 2)
    guard reader.fixed(bytes: 8) == program.identity else { return .otherProgram }
    decodeContent(&reader)
    return reader.hasFailed || !reader.isAtEnd || !isSound ? .malformed : nil
  }

  private mutating func decodeContent(_ reader: inout BinaryReader) {
    let flags = reader.byte()
    guard flags & ~SnapshotFormat.Flag.known == 0,
      let status = Turn.Status(rawValue: flags & SnapshotFormat.Flag.status)
    else { return reader.fail() }
    conversation.status = status
    conversation.step = UInt32(reader.number(upTo: Int(UInt32.max >> 1)))
    if flags & SnapshotFormat.Flag.silences != 0 {
      conversation.silences = reader.number(upTo: 255)
      if conversation.silences == 0 { reader.fail() }
    }
    // The registers of an activation can be read only when it is known which handlers run on it.
    let count = reader.count(upTo: limits.flowDepth)
    for _ in 0..<count where !reader.hasFailed { decodeActivation(&reader) }
    if flags & SnapshotFormat.Flag.interruptions != 0 { decodeInterruptions(&reader) }
    for index in conversation.activations.indices where !reader.hasFailed { decodeRegisters(index, &reader) }
    if flags & SnapshotFormat.Flag.undos != 0 { decodeUndos(&reader) }
    if flags & SnapshotFormat.Flag.queue != 0 { decodeQueue(&reader) }
  }

  private mutating func decodeActivation(_ reader: inout BinaryReader) {
    let flow = reader.number(upTo: program.image.flows.count - 1)
    guard !reader.hasFailed else { return }
    guard push(flow, []) else { return reader.fail() }
    let state = reader.number(upTo: program.image.flows[flow].states.count) - 1
    let waiting = decodeWaiting(&reader)
    if let waiting, Int(tables.points[waiting.point].flow) != flow { reader.fail() }
    conversation.activations[conversation.activations.count - 1].state = state
    conversation.activations[conversation.activations.count - 1].waiting = waiting
  }

  private func decodeWaiting(_ reader: inout BinaryReader) -> Conversation.Waiting? {
    let number = reader.number(upTo: program.image.points.count)
    if number == 0 { return nil }
    var waiting = Conversation.Waiting(point: number - 1)
    let counts = reader.byte()
    if counts & SnapshotFormat.Count.failures != 0 { waiting.failures = nonzero(reader.number(upTo: 255), &reader) }
    if counts & SnapshotFormat.Count.page != 0 { waiting.page = nonzero(reader.number(upTo: 255), &reader) }
    if counts & SnapshotFormat.Count.deadline != 0 { waiting.deadline = nonzero(reader.signed(), &reader) }
    if counts & SnapshotFormat.Count.step != 0 {
      waiting.step = UInt32(nonzero(reader.number(upTo: Int(UInt32.max >> 1)), &reader))
    }
    if counts & SnapshotFormat.Count.arrived != 0 { waiting.arrived = nonzero(reader.unsigned(), &reader) }
    if counts & SnapshotFormat.Count.patience != 0 { waiting.patience = nonzero(reader.signed(), &reader) }
    if counts & SnapshotFormat.Count.waitEnd != 0 { waiting.waitEnd = nonzero(reader.signed(), &reader) }
    if counts & SnapshotFormat.Count.silences != 0 { waiting.silences = nonzero(reader.number(upTo: 255), &reader) }
    if waiting.arrived != 0, !isWithinTogether(waiting) { reader.fail() }
    return waiting
  }

  /// What is written only if it is not zero.
  private func nonzero<Number: FixedWidthInteger>(_ number: Number, _ reader: inout BinaryReader) -> Number {
    if number == 0 { reader.fail() }
    return number
  }

  private func isWithinTogether(_ waiting: Conversation.Waiting) -> Bool {
    guard case .together(let together) = program.image.points[waiting.point].kind else { return false }
    return together.items.count >= 64 || waiting.arrived >> UInt64(together.items.count) == 0
  }

  private mutating func decodeInterruptions(_ reader: inout BinaryReader) {
    let count = nonzero(reader.count(upTo: limits.flowDepth), &reader)
    for _ in 0..<count where !reader.hasFailed {
      let activation = reader.number(upTo: conversation.activations.count - 1)
      let floor = reader.number(upTo: conversation.activations.count)
      let waiting = decodeWaiting(&reader)
      guard !reader.hasFailed, activation < floor, floor > conversation.interruptions.last?.floor ?? 0 else {
        return reader.fail()
      }
      if let waiting, Int(tables.points[waiting.point].flow) != conversation.activations[activation].flow {
        reader.fail()
      }
      conversation.interruptions.append(
        Conversation.Interruption(activation: activation, floor: floor, waiting: waiting))
    }
  }

  private mutating func decodeRegisters(_ index: Int, _ reader: inout BinaryReader) {
    let activation = conversation.activations[index]
    let types = Int(tables.flows[activation.flow].types)
    var next = reader
    forEachLive(index) { core, register in
      let word = core.decode(Int(core.tables.registerTypes[types + register]), &next)
      core.stack[activation.base + register] = word
    }
    reader = next
  }

  private mutating func decodeUndos(_ reader: inout BinaryReader) {
    let count = nonzero(reader.count(upTo: limits.undos), &reader)
    for _ in 0..<count where !reader.hasFailed {
      let activation = reader.number(upTo: conversation.activations.count - 1)
      let effect = reader.number(upTo: program.image.effects.count - 1)
      guard !reader.hasFailed else { return }
      var arguments: [Word] = []
      for parameter in program.image.effects[effect].parameters {
        arguments.append(decode(parameter.type.position, &reader))
      }
      conversation.undos.append(
        Conversation.Undo(activation: activation, effect: effect, arguments: arguments))
    }
  }

  private mutating func decodeQueue(_ reader: inout BinaryReader) {
    let count = nonzero(reader.count(upTo: limits.queuedMessages), &reader)
    for _ in 0..<count where !reader.hasFailed {
      var message = CustomerMessage(text: reader.text(upTo: limits.textBytes))
      let parts = reader.byte()
      if parts > 3 { reader.fail() }
      if parts & 1 != 0 { message.optionID = reader.text(upTo: limits.textBytes) }
      if parts & 2 != 0 {
        message.media = CustomerMessage.Media(
          kind: reader.text(upTo: limits.textBytes), url: reader.text(upTo: limits.textBytes),
          name: reader.text(upTo: limits.textBytes), mime: reader.text(upTo: limits.textBytes))
      }
      conversation.queue.append(message)
    }
  }

  /// Whether every flow but the innermost waits at the `run` that started the next one, and the innermost waits.
  private var isSound: Bool {
    if conversation.status != .waiting { return conversation.activations.isEmpty }
    for index in conversation.activations.indices.dropFirst() {
      guard let caller = conversation.caller(of: index) else { return false }
      let waiting =
        caller.isHandler
        ? conversation.interruptions.first { $0.floor == index }?.waiting
        : conversation.activations[caller.activation].waiting
      guard let waiting, case .run(let run) = program.image.points[waiting.point].kind,
        run.flow.position == conversation.activations[index].flow
      else { return false }
    }
    guard let pending = conversation.pending else { return false }
    return tables.points[pending.waiting.point].kind != .run
  }
}
