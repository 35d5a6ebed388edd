import FlowBytecode

extension Core {
  /// The conversation as bytes; nil is a fault.
  mutating func encoded() -> [UInt8]? {
    var writer = BinaryWriter(capacity: 96)
    writer.byte(SnapshotFormat.magic)
    writer.byte(SnapshotFormat.version)
    writer.fixed(program.identity, bytes: 8)
    writer.byte(flags)
    writer.unsigned(UInt64(conversation.step))
    if conversation.silences > 0 { writer.count(conversation.silences) }
    writer.count(conversation.activations.count)
    for activation in conversation.activations {
      writer.count(activation.flow)
      writer.count(activation.state + 1)
      encode(activation.waiting, &writer)
    }
    encodeInterruptions(&writer)
    for index in conversation.activations.indices {
      guard encodeRegisters(index, &writer) else { return nil }
    }
    guard encodeUndos(&writer) else { return nil }
    encodeQueue(&writer)
    let sum = ContentHash(of: writer.bytes).low
    writer.fixed(sum, bytes: SnapshotFormat.checksumBytes)
    if writer.bytes.count > limits.snapshotBytes {
      failure = .snapshotTooLarge
      return nil
    }
    return writer.bytes
  }

  private var flags: UInt8 {
    var flags = conversation.status.rawValue
    if !conversation.interruptions.isEmpty { flags |= SnapshotFormat.Flag.interruptions }
    if !conversation.undos.isEmpty { flags |= SnapshotFormat.Flag.undos }
    if !conversation.queue.isEmpty { flags |= SnapshotFormat.Flag.queue }
    if conversation.silences > 0 { flags |= SnapshotFormat.Flag.silences }
    return flags
  }

  private mutating func encodeRegisters(_ index: Int, _ writer: inout BinaryWriter) -> Bool {
    let activation = conversation.activations[index]
    let types = Int(tables.flows[activation.flow].types)
    var isFitting = true
    forEachLive(index) { core, register in
      let word = core.stack[activation.base + register]
      isFitting = isFitting && core.encode(word, Int(core.tables.registerTypes[types + register]), &writer)
    }
    return isFitting
  }

  private func encode(_ waiting: Conversation.Waiting?, _ writer: inout BinaryWriter) {
    guard let waiting else { return writer.byte(0) }
    writer.count(waiting.point + 1)
    var counts: UInt8 = 0
    if waiting.failures > 0 { counts |= SnapshotFormat.Count.failures }
    if waiting.page > 0 { counts |= SnapshotFormat.Count.page }
    if waiting.deadline != 0 { counts |= SnapshotFormat.Count.deadline }
    if waiting.step > 0 { counts |= SnapshotFormat.Count.step }
    if waiting.arrived > 0 { counts |= SnapshotFormat.Count.arrived }
    if waiting.patience != 0 { counts |= SnapshotFormat.Count.patience }
    if waiting.waitEnd != 0 { counts |= SnapshotFormat.Count.waitEnd }
    if waiting.silences > 0 { counts |= SnapshotFormat.Count.silences }
    writer.byte(counts)
    if waiting.failures > 0 { writer.count(waiting.failures) }
    if waiting.page > 0 { writer.count(waiting.page) }
    // In the order of the flags; a moment is hardly ever negative.
    if waiting.deadline != 0 { writer.signed(waiting.deadline) }
    if waiting.step > 0 { writer.unsigned(UInt64(waiting.step)) }
    if waiting.arrived > 0 { writer.unsigned(waiting.arrived) }
    if waiting.patience != 0 { writer.signed(waiting.patience) }
    if waiting.waitEnd != 0 { writer.signed(waiting.waitEnd) }
    if waiting.silences > 0 { writer.count(waiting.silences) }
  }

  private func encodeInterruptions(_ writer: inout BinaryWriter) {
    if conversation.interruptions.isEmpty { return }
    writer.count(conversation.interruptions.count)
    for interruption in conversation.interruptions {
      writer.count(interruption.activation)
      writer.count(interruption.floor)
      encode(interruption.waiting, &writer)
    }
  }

  private mutating func encodeUndos(_ writer: inout BinaryWriter) -> Bool {
    if conversation.undos.isEmpty { return true }
    writer.count(conversation.undos.count)
    for undo in conversation.undos {
      writer.count(undo.activation)
      writer.count(undo.effect)
      for (word, parameter) in zip(undo.arguments, program.image.effects[undo.effect].parameters) {
        guard encode(word, parameter.type.position, &writer) else { return false }
      }
    }
    return true
  }

  private func encodeQueue(_ writer: inout BinaryWriter) {
    if conversation.queue.isEmpty { return }
    writer.count(conversation.queue.count)
    for message in conversation.queue {
      writer.text(message.text)
      writer.byte((message.optionID == nil ? 0 : 1) | (message.media == nil ? 0 : 2))
      if let id = message.optionID { writer.text(id) }
      guard let media = message.media else { continue }
      for text in [media.kind, media.url, media.name, media.mime] { writer.text(text) }
    }
  }
}
