import FlowBytecode
import FlowVM

/// Turns of a dialog in memory, each from the bytes of a snapshot to the bytes of the next.
enum TurnBench {
  static func figures() -> [Figure] {
    guard let image = MachineBench.compiled(dialog, entry: 0) else { return [] }
    let machine = Machine(image)
    let replies = ["1", "Ana Souza", "15/12/2026", "14:30", "sim"].map { Input.message(.init(text: Array($0.utf8))) }
    let dialogs = 20_000
    var isComplete = true
    let seconds = Measure.seconds {
      for _ in 0..<dialogs where !play(machine, replies) { isComplete = false }
    }
    guard isComplete else {
      Output.error("bench: the dialog of six turns does not end\n")
      return []
    }
    return [
      Figure(
        name: "turns of a dialog", value: Double(dialogs * (replies.count + 1)) / seconds, unit: "turns/s",
        reference: Lua.dialog(), goal: .atLeast(300_000))
    ]
  }

  private static func play(_ machine: Machine, _ replies: [Input]) -> Bool {
    let context = TurnContext(now: 1_796_040_000)
    guard var turn = try? machine.start(FlowIndex(0), context: context) else { return false }
    for reply in replies {
      guard turn.status == .waiting, let next = try? machine.step(turn.snapshot, reply, context: context) else {
        return false
      }
      turn = next
    }
    return turn.status == .ended
  }

  private static let dialog = """
    flow visit {
      on keyword "atendente" -> team

      state welcome {
        "Olá! Aqui é a Clínica Sorriso."
        menu "Como posso ajudar?" {
          "Marcar consulta"    -> book
          "Falar com a equipe" -> team
        }
      }
      state book {
        let name = ask "Qual é o seu nome?" as text(60)
        let day = ask "Que dia prefere?" as date
        let hour = ask "A que horas?" as time
        menu "Consulta de {name} em {day} às {hour}. Confirma?" {
          "Sim" { "Marcado!"; end }
          "Não" -> welcome
        }
      }
      state team { handoff }
    }
    """
}
