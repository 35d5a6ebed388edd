import FlowBytecode
import FlowSemantics
import FlowValues

/// A value known at compile time.
indirect enum FoldedValue: Equatable {
  /// Of a type whose word is the value: bool, int, decimal (packed), money, date, time, datetime, duration.
  case word(Word)
  case text([UInt8])
  case schedule(Schedule)
  case type(TypeID)
  case none
  case some(FoldedValue)
  case list([FoldedValue])
  case record([FoldedValue])
  case choice(Int32, [FoldedValue])

  static func bool(_ value: Bool) -> FoldedValue { .word(value ? 1 : 0) }

  var word: Word? { if case .word(let word) = self { word } else { nil } }
  var text: [UInt8]? { if case .text(let bytes) = self { bytes } else { nil } }
  var bool: Bool? { word.map { $0 != 0 } }
}

extension ImageTables {
  /// The constant of an expression; nil if it is not known at compile time.
  mutating func constant(_ id: ExpressionID) -> ConstantIndex? {
    guard let value = Folding(program: program).value(id) else { return nil }
    return constant(value, type: program[id].type)
  }

  /// The constant with this value of this type.
  mutating func constant(_ value: FoldedValue, type id: TypeID) -> ConstantIndex {
    let type = type(id)
    switch value {
    case .word(let word): return builder.constant(.word(type, word))
    case .text(let bytes): return builder.text(bytes)
    case .schedule(let schedule): return builder.constant(.schedule(schedule))
    case .type(let named): return builder.constant(.word(type, Word(self.type(named).value)))
    case .none: return builder.constant(.word(type, .none))
    case .some(let inner):
      let part = constant(inner, type: program.types.wrapped(id) ?? .unknown)
      return builder.constant(.some(type, part))
    case .list(let elements):
      let element = program.types.element(id) ?? .unknown
      let parts = elements.map { constant($0, type: element) }
      return builder.constant(.list(type, parts))
    case .record(let fields):
      let types = fieldTypes(of: id)
      let parts = zip(fields, types).map { constant($0, type: $1) }
      return builder.constant(.record(type, parts))
    case .choice(let number, let fields):
      let types = fieldTypes(of: id, case: number)
      let parts = zip(fields, types).map { constant($0, type: $1) }
      return builder.constant(.choice(type, UInt16(truncatingIfNeeded: number), parts))
    }
  }

  /// The types of the fields of a record or media.
  func fieldTypes(of type: TypeID) -> [TypeID] {
    switch program.types[type] {
    case .record(let record): program.records[Int(record.index)].fields.map { $0.type }
    case .builtin where type == .media: Array(repeating: .text, count: TypeDescriptor.mediaFields.count)
    default: []
    }
  }

  /// The types of the fields of a case of an enum or of outcomes.
  func fieldTypes(of type: TypeID, case number: Int32) -> [TypeID] {
    switch program.types[type] {
    case .enumeration(let enumeration):
      program.enumerations[Int(enumeration.index)].cases[Int(number)].fields.map { $0.type }
    case .outcomes(let set): program.outcomeSets[Int(set.index)].cases[Int(number)].fields.map { $0.type }
    default: []
    }
  }
}
