import FlowDiagnostics

/// Why bytes are not a program that can run.
public struct ImageError: Error, Equatable, Sendable {
  public var kind: Kind
  /// The byte, instruction or row where it was noticed; what it counts is said by `kind`.
  public var place: Int

  public init(_ kind: Kind, at place: Int) {
    self.kind = kind
    self.place = place
  }

  public enum Kind: UInt8, Sendable, CaseIterable {
    // The file; `place` is a byte.
    case notAnImage, otherVersion, damaged, truncated, malformed, tooLarge
    // The tables; `place` is a row.
    case badType, badConstant, badRecord, badEnumeration, badEffect, badTemplate, badFunction, badFlow, badState
    case badHandler, badPoint, badLineMap, badName
    // The code; `place` is an instruction.
    case badOpcode, badOperand, badRegister, wrongType, badJump, fallsThrough, uninitialised, notAllowedHere
    // Building; `place` is an instruction.
    case labelNotPlaced, jumpTooFar
  }

  /// One sentence.
  public var message: LocalizedText {
    let (english, portuguese) = kind.words
    return LocalizedText(en: "\(english) (\(place))", pt: "\(portuguese) (\(place))")
  }
}

extension ImageError.Kind {
  var words: (english: String, portuguese: String) {
    switch self {
    case .notAnImage: ("this is no compiled flow: byte", "isto não é um fluxo compilado: byte")
    case .otherVersion:
      ("compiled by another version; compile it again: format", "compilado por outra versão; compile de novo: formato")
    case .damaged: ("the file is damaged; compile it again: byte", "o arquivo está danificado; compile de novo: byte")
    case .truncated: ("the file ends too early: byte", "o arquivo termina antes da hora: byte")
    case .malformed: ("the file is malformed: byte", "o arquivo está malformado: byte")
    case .tooLarge: ("the program is too large: byte", "o programa é grande demais: byte")
    case .badType: ("a type is invalid: type", "um tipo é inválido: tipo")
    case .badConstant: ("a constant is invalid: constant", "uma constante é inválida: constante")
    case .badRecord: ("a record is invalid: record", "um registro é inválido: registro")
    case .badEnumeration: ("an enumeration is invalid: enumeration", "uma enumeração é inválida: enumeração")
    case .badEffect: ("an effect is invalid: effect", "um efeito é inválido: efeito")
    case .badTemplate: ("a template is invalid: template", "um modelo é inválido: modelo")
    case .badFunction: ("a function is invalid: function", "uma função é inválida: função")
    case .badFlow: ("a flow is invalid: flow", "um fluxo é inválido: fluxo")
    case .badState: ("a state is invalid: state", "um estado é inválido: estado")
    case .badHandler: ("a handler is invalid: handler", "um tratador é inválido: tratador")
    case .badPoint: ("a suspension point is invalid: point", "um ponto de espera é inválido: ponto")
    case .badLineMap: ("the line map is invalid: entry", "o mapa de linhas é inválido: entrada")
    case .badName: ("a name is not UTF-8 or too long: row", "um nome não é UTF-8 ou é longo demais: linha")
    case .badOpcode: ("unknown instruction: instruction", "instrução desconhecida: instrução")
    case .badOperand: ("an operand is out of range: instruction", "um operando está fora do limite: instrução")
    case .badRegister: ("there is no such register: instruction", "esse registrador não existe: instrução")
    case .wrongType: ("a register has the wrong type: instruction", "um registrador tem o tipo errado: instrução")
    case .badJump: ("a jump leads out of its body: instruction", "um salto sai do seu corpo: instrução")
    case .fallsThrough: ("execution runs past the end: instruction", "a execução passa do fim: instrução")
    case .uninitialised:
      ("a register is read before it is set: instruction", "um registrador é lido antes de receber valor: instrução")
    case .notAllowedHere:
      ("this instruction is not allowed here: instruction", "esta instrução não é permitida aqui: instrução")
    case .labelNotPlaced: ("a label was never placed: label", "um rótulo não foi posicionado: rótulo")
    case .jumpTooFar:
      ("a function or flow is too large: instruction", "uma função ou um fluxo é grande demais: instrução")
    }
  }
}
