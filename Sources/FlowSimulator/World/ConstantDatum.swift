import FlowBytecode
import FlowVM
import FlowValues

/// Constants of an image as values.
enum ConstantDatum {
  static func value(_ index: ConstantIndex, in image: Image) -> Datum {
    guard index.position < image.constants.count else { return .none }
    switch image.constants[index.position] {
    case .word(let type, let word): return scalar(word, image.types[type.position], in: image)
    case .text(let text): return .text(text)
    case .schedule: return .none
    case .list(_, let elements): return .list(elements.map { value($0, in: image) })
    case .record(_, let fields): return .record(fields.map { value($0, in: image) })
    case .choice(_, let number, let fields): return .choice(Int(number), fields.map { value($0, in: image) })
    case .some(_, let wrapped): return value(wrapped, in: image)
    }
  }

  private static func scalar(_ word: Word, _ type: TypeDescriptor, in image: Image) -> Datum {
    switch type {
    case .scalar(let kind):
      switch kind {
      case .bool: .bool(word != 0)
      case .int: .int(word)
      case .money: .money(word)
      case .date: .date(word)
      case .time: .time(word)
      case .datetime: .datetime(word)
      case .duration: .duration(word)
      case .decimal: .decimal(word.unpacked)
      case .text, .schedule, .phone, .email, .cpf, .cnpj, .cep, .url: .text([])
      }
    case .typeReference: .type(Int(word))
    case .optional: .none
    case .void, .sizedText, .media, .resource, .list, .record, .enumeration: .none
    }
  }
}
