import FlowBytecode
import FlowDiagnostics
import FlowSimulator
import FlowVM
import FlowWhatsApp
import PorfinCommands

/// A conversation at the terminal, or line by line through a pipe.
struct Simulator {
  var session: Session
  let flowName: String
  let sourcePath: String
  let language: Language
  let asJSON: Bool
  let showsTrace: Bool
  private let start: Session

  init(_ session: Session, flowName: String, sourcePath: String, language: Language, asJSON: Bool, showsTrace: Bool) {
    self.session = session
    self.start = session
    self.flowName = flowName
    self.sourcePath = sourcePath
    self.language = language
    self.asJSON = asJSON
    self.showsTrace = showsTrace
  }

  private var view: ConversationView {
    ConversationView(
      image: session.image, language: language, isColoured: Terminal.wantsColour(Terminal.outputIsTerminal))
  }

  private func say(_ english: String, _ portuguese: String) -> String { language == .english ? english : portuguese }

  mutating func run() {
    if !asJSON {
      Terminal.print(
        say(
          "You are the customer: say hello. :help lists the commands.",
          "Você é o cliente: diga oi. :ajuda lista os comandos."))
    }
    while true {
      if !asJSON { Terminal.prompt(promptText) }
      guard let line = readLine(strippingNewline: true) else { break }
      if line.isEmpty { continue }
      guard obey(SimulatorInput(line)) else { break }
    }
    if !asJSON, Terminal.inputIsTerminal { Terminal.print("") }
  }

  private var promptText: String {
    let moment = String(decoding: DatumText.isoMoment(session.now), as: UTF8.self)
    let name = say("you", "você")
    return Terminal.wantsColour(Terminal.outputIsTerminal)
      ? "\u{1B}[2m\(moment)\u{1B}[22m \(name) ▸ " : "\(moment) \(name) ▸ "
  }

  /// False to leave.
  private mutating func obey(_ input: SimulatorInput) -> Bool {
    switch input {
    case .message(let text): write(text)
    case .after(let seconds): take { session throws(StepError) in try session.advance(seconds: seconds) }
    case .send(let kind): take { session throws(StepError) in try session.send(Array(kind.utf8)) }
    case .event(let name): take { session throws(StepError) in try session.announce(Array(name.utf8), []) }
    case .pay: take { session throws(StepError) in try session.pay() }
    case .done: take { session throws(StepError) in try session.endHandoff(.resolved) }
    case .returned: take { session throws(StepError) in try session.endHandoff(.returned) }
    case .state: note(session.stateName.map { String(decoding: $0, as: UTF8.self) } ?? "–")
    case .variables: showVariables()
    case .tracked: showTracked()
    case .back:
      note(session.back() ? say("undone", "desfeito") : say("nothing to undo", "nada a desfazer"))
      if !asJSON { for event in session.events.suffix(4) { show(event) } }
    case .restart:
      session = start
    case .save(let path): save(path)
    case .help: help()
    case .quit: return false
    case .wrong(let line):
      note(say("not a command: \(line) (:help lists them)", "comando desconhecido: \(line) (:ajuda lista)"))
    }
    return true
  }

  /// A number alone taps that button or row, as a thumb would.
  private mutating func write(_ text: String) {
    if let number = Int(text), number >= 1, number <= session.choices.count {
      let choice = session.choices[number - 1]
      take { session throws(StepError) in try session.choose(choice) }
    } else {
      take { session throws(StepError) in try session.write(Array(text.utf8)) }
    }
  }

  private mutating func take(_ action: (inout Session) throws(StepError) -> [Event]) {
    do throws(StepError) {
      for event in try action(&session) { show(event) }
    } catch {
      note(explain(error))
    }
  }

  private func explain(_ error: StepError) -> String {
    switch error {
    case .notWaiting:
      say(
        "the conversation is over; :back undoes, :restart begins anew",
        "a conversa acabou; :volta desfaz, :reinicia recomeça")
    case .unfit: say("the flow cannot take that value", "o fluxo não aceita esse valor")
    case .snapshot: say("the conversation cannot be read", "a conversa não pode ser lida")
    }
  }

  private func show(_ event: Event) {
    if case .state = event, !showsTrace, !asJSON { return }
    if asJSON {
      Terminal.print(EventJSON(session.image).line(event))
    } else if let lines = view.lines(event) {
      Terminal.print(lines)
    }
  }

  private func note(_ text: String) {
    guard asJSON else { return Terminal.print("  \(text)") }
    var json = JSONWriter()
    json.object { json in
      json.key("type")
      json.string("note")
      json.key("text")
      json.string(text)
    }
    Terminal.print(json.string)
  }

  private func showVariables() {
    for variable in session.variables() {
      let value = DatumText.literal(variable.value, variable.type, in: session.image)
      note(String(decoding: variable.name, as: UTF8.self) + " = " + String(decoding: value, as: UTF8.self))
    }
  }

  private func showTracked() {
    for event in session.events {
      switch event {
      case .tracked, .tagged, .untagged, .remembered: show(event)
      default: break
      }
    }
  }

  private func save(_ path: String?) {
    let recorded = Recorder(session, flow: flowName).scenario(title: say("recorded conversation", "conversa gravada"))
    let target =
      path ?? sourcePath.split(separator: "/").last.map { "\($0.dropLast(5)).gravado.flow" } ?? "gravado.flow"
    do throws(FileError) {
      try Files.write(recorded, to: target)
      note(say("saved as \(target)", "salvo em \(target)"))
    } catch {
      note(CommandMessages(language).file(error))
    }
  }

  private func help() {
    let text = say(
      """
      a text                what the customer writes; a number taps that button or row
      :after 2 h            lets time pass                :send image   sends media (\(SimulatorInput.media.joined(separator: ", ")))
      :pay                  pays what waits for payment   :event NAME   announces an event
      :done, :return        ends a hand-over              :back         undoes the last action
      :state :vars :tracked shows where it stands         :save [FILE]  writes the session as a scenario
      :restart              begins anew                   :quit         leaves
      """,
      """
      um texto              o que o cliente escreve; um número toca no botão ou na linha
      :após 2 h             o tempo passa                 :manda image  envia mídia (\(SimulatorInput.media.joined(separator: ", ")))
      :paga                 paga a cobrança pendente      :evento NOME  anuncia um evento
      :resolvido, :devolve  encerra uma transferência     :volta        desfaz a última ação
      :estado :variáveis :contado  mostra onde está       :salva [ARQ]  grava a sessão como cenário
      :reinicia             começa de novo                :sair         sai
      """)
    if asJSON { note(text) } else { Terminal.print(text) }
  }
}
