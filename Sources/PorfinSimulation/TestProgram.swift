import FlowBytecode
import FlowCompiler
import FlowSemantics
import FlowStdlib

/// Compiles the flow of a simulation or benchmark, which is known to be right.
public enum TestProgram {
  /// The image of the first flow of a text; nil if it does not compile.
  public static func compile(_ text: String) -> VerifiedImage? {
    let path = "program.flow"
    let library = Stdlib.modules().map {
      ModuleText(path: "stdlib/" + String(decoding: $0.path, as: UTF8.self), bytes: $0.text)
    }
    let graph = ModuleGraph(
      entries: [ModuleText(path: path, bytes: Array(text.utf8))],
      prelude: library.filter { $0.path.hasPrefix("stdlib/prelude/") },
      known: library.map(\.path).filter { !$0.hasPrefix("stdlib/prelude/") },
      load: { path in library.first { $0.path == path }?.bytes })
    let check = ProgramCheck(graph)
    guard let file = check.modules.firstIndex(where: { $0.path == path }),
      let flow = check.program.flows.indices.first(where: { Int(check.program.flows[$0].file) == file })
    else { return nil }
    return Compiler.compile(check.program, modules: check.modules, entry: FlowID(flow)).verified
  }

  /// Says what it hears, tells the team, asks whether to go on, and can rest or hand over: every way a turn can end.
  public static let echo = """
    /// Fala de volta o que ouve, avisa a equipe e pergunta se continua.
    flow echo {
      var heard = 0

      on keyword "atendente" { handoff to "equipe" because "pediu uma pessoa" }
      on silence 2 h { "Ainda está aí?"; resume }
      on error as e { handoff to "equipe" because e }

      state listen {
        let words = ask "Diga algo." as text(500)
        heard = heard + 1
        "Ouvi {heard}: {words}"
        team.notify(words)
        menu "Mais alguma coisa?" {
          "Sim" -> listen
          "Esperar" -> rest
          "Não" -> bye
        }
      }

      state rest {
        wait 1 h
        "Voltei."
        -> listen
      }

      state bye {
        "Foram {heard}. Até logo!"
        end
      }
    }
    """
}
