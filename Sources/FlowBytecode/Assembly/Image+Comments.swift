extension Image {
  /// What an instruction's table number stands for; nil if there is nothing to say.
  func comment(on instruction: Instruction) -> [UInt8]? {
    guard let opcode = instruction.opcode else { return nil }
    for shape in opcode.row.operands {
      // Truncating: a negative immediate does not fit an Int of 32 bits, and names no row anyway.
      let number = Int(truncatingIfNeeded: instruction.get(shape.field))
      switch shape.role {
      case .constant, .text: return constants.indices.contains(number) ? comment(on: constants[number]) : nil
      case .function: return functions.indices.contains(number) ? functions[number].name : nil
      case .point: return points.indices.contains(number) ? points[number].path : nil
      case .effect: return effects.indices.contains(number) ? effects[number].name : nil
      case .template: return templates.indices.contains(number) ? templates[number].name : nil
      case .contactField: return contact.indices.contains(number) ? contact[number].name : nil
      default: continue
      }
    }
    return nil
  }

  private func comment(on constant: Constant) -> [UInt8]? {
    guard case .text(let bytes) = constant else { return nil }
    // The text may be cut within a character, so what follows is quoted byte by byte if need be.
    return bytes.count <= 60 ? bytes.quoted : Array(bytes.prefix(60)).quoted + Array("…".utf8)
  }

  /// The instructions that jumps, points, states and handlers name.
  var addressesInUse: Set<Int32> {
    var used: Set<Int32> = []
    for (position, instruction) in code.enumerated() {
      guard let opcode = instruction.opcode else { continue }
      for shape in opcode.row.operands {
        // Truncating, for operands that are no distances: a negative immediate does not fit an Int of 32 bits.
        let distance = Int(truncatingIfNeeded: instruction.get(shape.field))
        if shape.role == .jump { used.insert(Int32(truncatingIfNeeded: position + 1 + distance)) }
        if shape.role == .jumpBack { used.insert(Int32(truncatingIfNeeded: position + 1 - distance)) }
      }
    }
    for flow in flows {
      for state in flow.states { used.insert(state.entry.value) }
      for handler in flow.handlers { used.insert(handler.entry.value) }
    }
    for var point in points { point.mapAddresses { used.insert($0.value) } }
    return used
  }
}
