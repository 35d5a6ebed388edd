import FlowDiagnostics
import FlowSyntax

/// Types in words.
extension Analyzer {
  /// A type as the author of the file at hand would write it.
  func describe(_ type: TypeID) -> String {
    switch program.types[type] {
    case .builtin(let index): describe(builtin: index)
    case .sizedText(let size): "\(describe(.text))(\(size))"
    case .optional(let inner): describe(inner) + "?"
    case .list(let element): "\(BuiltinSpelling.list(language))<\(describe(element))>"
    case .range(let element): "\(describe(element))..\(describe(element))"
    case .record(let record): string(program.records[Int(record.index)].name)
    case .enumeration(let enumeration): string(program.enumerations[Int(enumeration.index)].name)
    case .outcomes(let outcomes):
      string(program.effects[Int(program.outcomeSets[Int(outcomes.index)].effect.index)].name)
    case .resource(let resource): string(program.resources[Int(resource.index)].name)
    }
  }

  private func describe(builtin index: Int32) -> String {
    let type = TypeID(index)
    if let spelling = BuiltinSpelling.of(type, language) { return spelling }
    switch type {
    case .none: return keyword(.noneKeyword)
    case .contact: return keyword(.contactKeyword)
    case .enumType: return "enum_type"
    case .recordType: return "record_type"
    case .anyType: return "type"
    case .parameter: return "T"
    case .void: return language == .portuguese ? "nenhum valor" : "no value"
    default: return "?"
    }
  }

  /// The name with which functions of the type begin: `text` of `text.upper`. Nil for types without a name.
  func methodPrefix(of type: TypeID) -> Name? {
    switch program.types[type] {
    case .builtin: known.name(of: type)
    case .sizedText: known.name(of: .text)
    case .list: known.list
    case .record(let record): program.records[Int(record.index)].name
    case .enumeration(let enumeration): program.enumerations[Int(enumeration.index)].name
    case .resource(let resource): program.resources[Int(resource.index)].name
    case .optional, .range, .outcomes: nil
    }
  }
}

/// The built-in types by their numbers, in the words of `BuiltinName`.
enum BuiltinSpelling {
  static func of(_ type: TypeID, _ language: KeywordLanguage) -> String? {
    guard type.index >= TypeID.text.index, type.index <= TypeID.media.index else { return nil }
    return BuiltinName.all[Int(type.index - TypeID.text.index)].spelling(in: language).string
  }

  static func list(_ language: KeywordLanguage) -> String {
    BuiltinName.all[Int(TypeID.media.index - TypeID.text.index) + 1].spelling(in: language).string
  }
}
