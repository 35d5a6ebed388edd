import FlowBytecode
import FlowDiagnostics

/// Something that went wrong while a flow ran. It reaches `on error`, or a person; never the process.
public struct Fault: Error, Equatable, Sendable {
  public var kind: Kind
  /// The instruction.
  public var address: CodeAddress
  /// Where it stands in the source, if the image has its line map.
  public var position: Image.Position?

  public init(_ kind: Kind, at address: CodeAddress, position: Image.Position? = nil) {
    self.kind = kind
    self.address = address
    self.position = position
  }

  public enum Kind: UInt8, Sendable, CaseIterable {
    case overflow, divisionByZero, dateOutOfRange, missingValue, wrongCase, indexOutOfRange, badArgument
    case textTooLong, listTooLong, tooDeep
    case outOfFuel, stackOverflow, outOfMemory, tooManyOutputs, tooManyOptions, tooManyUndos, snapshotTooLarge
    case notUnderstood, effectLost, nothingToResume, unreachable
  }

  /// One sentence; the Portuguese one is what `on error as e` gets.
  public var reason: LocalizedText { kind.reason }
}

extension Fault.Kind {
  public var reason: LocalizedText {
    let (english, portuguese) = words
    return LocalizedText(en: english, pt: portuguese)
  }

  private var words: (String, String) {
    switch self {
    case .overflow: ("a number became too large", "um número ficou grande demais")
    case .divisionByZero: ("division by zero", "divisão por zero")
    case .dateOutOfRange: ("a date is outside the years 1 to 9999", "uma data está fora dos anos 1 a 9999")
    case .missingValue: ("a value is missing", "falta um valor")
    case .wrongCase: ("a value is not of the expected case", "um valor não é do caso esperado")
    case .indexOutOfRange: ("a list has no such element", "a lista não tem esse elemento")
    case .badArgument: ("a function was given a value it cannot use", "uma função recebeu um valor que não serve")
    case .textTooLong: ("a text became too long", "um texto ficou longo demais")
    case .listTooLong: ("a list became too long", "uma lista ficou longa demais")
    case .tooDeep: ("a value is nested too deeply", "um valor está aninhado demais")
    case .outOfFuel: ("the flow ran too long without waiting", "o fluxo rodou tempo demais sem esperar")
    case .stackOverflow: ("calls are nested too deeply", "chamadas aninhadas demais")
    case .outOfMemory: ("the flow used too much memory", "o fluxo usou memória demais")
    case .tooManyOutputs: ("too many messages in one turn", "mensagens demais em um só turno")
    case .tooManyOptions: ("a menu has too many options", "um menu tem opções demais")
    case .tooManyUndos: ("too many steps to undo", "passos demais para desfazer")
    case .snapshotTooLarge: ("the conversation has too much to remember", "a conversa tem coisas demais para lembrar")
    case .notUnderstood: ("the answer was not understood three times", "a resposta não foi entendida três vezes")
    case .effectLost: ("a service did not answer", "um serviço não respondeu")
    case .nothingToResume: ("there is no question to go back to", "não há pergunta a retomar")
    case .unreachable: ("code was reached that never should be", "chegou-se a um ponto que nunca deveria ser alcançado")
    }
  }
}
