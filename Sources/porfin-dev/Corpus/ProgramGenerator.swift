/// Writes one flow file that the compiler accepts: every name that is used exists and has the right type.
///
/// The states form a chain in which each leads at least to the next, so all are reachable; arrows back start only where
/// the customer has just answered, so no cycle runs without waiting.
struct ProgramGenerator {
  var seed: Seed
  var out = FlowText()
  let business: Vocabulary.Business
  /// The customer's data that the flow keeps, each an optional variable.
  var variables: [Variable] = []
  var states: [State] = []
  /// Which declarations the states have asked for.
  var needs: Set<Need> = []

  struct Variable {
    let name: String
    let type: String
    let question: String
  }

  struct State {
    enum Kind: CaseIterable {
      case menu, ask, lookup, list, item, decide, repeated, wait, call
    }

    var name: String
    var kind: Kind
  }

  /// A declaration outside the flow.
  enum Need: CaseIterable {
    case item, intent, search, classify, reserve, total, label, stars, rating, reminder
  }

  init(seed: UInt64) {
    var seed = Seed(seed)
    business = seed.pick(Vocabulary.businesses)
    self.seed = seed
  }

  /// The program of a seed, in English keywords, as `porfin fmt` lays it out.
  static func program(seed: UInt64) -> String {
    var generator = ProgramGenerator(seed: seed)
    generator.plan()
    generator.writeFlow()
    generator.writeDeclarations()
    return generator.out.text
  }

  static let variablePool = [
    Variable(name: "nome", type: "text(60)", question: "Qual é o seu nome?"),
    Variable(name: "dia", type: "date", question: "Que dia fica bom?"),
    Variable(name: "horario", type: "time", question: "A que horas?"),
    Variable(name: "quantidade", type: "int", question: "Quantas unidades?"),
    Variable(name: "teto", type: "money", question: "Até quanto quer gastar?"),
    Variable(name: "retorno", type: "phone", question: "Em que número podemos ligar?"),
    Variable(name: "observacao", type: "text(200)", question: "Quer deixar uma observação?"),
    Variable(name: "confirmado", type: "bool", question: "Podemos confirmar?"),
  ]

  private mutating func plan() {
    variables = seed.pick(seed.number(2...5), of: Self.variablePool)
    let names = seed.pick(seed.number(5...16), of: Vocabulary.actions)
    let kinds = State.Kind.allCases.filter { $0 != .item }
    for (index, name) in names.enumerated() {
      let full = seed.chance(40) ? "\(name)_\(Vocabulary.adjectives[index % Vocabulary.adjectives.count])" : name
      states.append(State(name: full, kind: index == 0 ? .menu : seed.pick(kinds)))
    }
    for index in states.indices where states[index].kind == .list {
      // A choice from a list hands its element to the next state.
      if index + 1 < states.count { states[index + 1].kind = .item } else { states[index].kind = .menu }
    }
  }

  private mutating func writeFlow() {
    out.line("/// Atendimento de \(business.name).")
    out.open("flow \(business.file)(empresa: text(40) = \"\(business.name)\")")
    for variable in variables { out.line("var \(variable.name): \(variable.type)?") }
    out.line("var passos = 0")
    out.blank()
    out.line("on keyword \"atendente\", \"humano\" -> equipe")
    if seed.chance(50) {
      out.open("on keyword \"sair\", \"parar\"")
      out.line("\"Tudo bem, até a próxima!\"")
      out.line("end")
      out.close()
    }
    for index in states.indices {
      out.blank()
      writeState(index)
    }
    out.blank()
    out.open("state equipe")
    out.line("handoff to \"\(seed.pick(Vocabulary.people))\" because \"pediu uma pessoa\"")
    out.close()
    out.close()
  }
}
