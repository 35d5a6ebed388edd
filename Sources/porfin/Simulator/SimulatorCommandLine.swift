import FlowValues
import PorfinCommands

/// What a line typed at the simulator means.
enum SimulatorInput {
  case message(String)
  case after(seconds: Int64)
  case state, variables, tracked, help, back, restart, quit, pay
  case save(String?)
  case send(String)
  case event(String)
  case done, returned
  /// A command that is not known, or misses its operand.
  case wrong(String)

  /// Kinds that `:send` knows.
  static let media = ["image", "video", "audio", "document", "sticker", "location", "card"]

  init(_ line: String) {
    guard line.hasPrefix(":") else {
      self = .message(line)
      return
    }
    let words = line.dropFirst().split(separator: " ").map(String.init)
    let operand = words.dropFirst().joined(separator: " ")
    switch words.first ?? "" {
    case "after", "após", "apos":
      do {
        self = .after(seconds: try Literal.duration(Array(operand.utf8)[...]))
      } catch {
        self = .wrong(line)
      }
    case "state", "estado": self = .state
    case "vars", "variables", "variáveis", "variaveis": self = .variables
    case "tracked", "contado": self = .tracked
    case "back", "volta": self = .back
    case "save", "salva": self = .save(operand.isEmpty ? nil : operand)
    case "send", "manda": self = Self.media.contains(operand) ? .send(operand) : .wrong(line)
    case "event", "evento": self = operand.isEmpty ? .wrong(line) : .event(operand)
    case "pay", "paga": self = .pay
    case "done", "resolvido": self = .done
    case "return", "devolve": self = .returned
    case "restart", "reinicia": self = .restart
    case "help", "ajuda", "?": self = .help
    case "quit", "sair", "q": self = .quit
    default: self = .wrong(line)
    }
  }
}
