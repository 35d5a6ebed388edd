import FlowDiagnostics
import Foundation
import PorfinCommands
import PorfinHTTP
import Synchronization

/// A conversation with the simulated number over HTTP: one thread sends, one listens.
final class Chat: Sendable {
  private struct State {
    /// The last event that was shown.
    var last = 0
    var lastShownAt = Date.distantPast
    /// Assistant's events since the last message of the person.
    var replies = 0
    var choices: [ChatEvent.Choice] = []
  }

  private let client = HTTPClient()
  private let url: String
  private let person: String
  private let language: Language
  private let state = Mutex(State())

  init(url: String, person: String, language: Language) {
    self.url = url.hasSuffix("/") ? String(url.dropLast()) : url
    self.person = person
    self.language = language
  }

  /// Shows what was said before.
  func begin() throws(ChatError) {
    show(try news(waitMilliseconds: 0))
    state.withLock { $0.replies = 0 }
  }

  /// Shows what comes, for ever.
  func listen() {
    while true {
      do {
        show(try news(waitMilliseconds: 20_000))
      } catch {
        Thread.sleep(forTimeInterval: 0.5)
      }
    }
  }

  /// A number that the last bubble offers taps it; anything else is written.
  func send(_ line: String) throws(ChatError) {
    let choice: ChatEvent.Choice? = state.withLock { state in
      state.replies = 0
      guard let number = Int(line), number >= 1, number <= state.choices.count else { return nil }
      return state.choices[number - 1]
    }
    var json = JSONWriter()
    json.object { json in
      // The same for every attempt: a message that arrives twice counts once.
      json.key("id")
      json.string(Hexadecimal.text(Signature.randomBytes(8) ?? []))
      if let choice {
        json.key("choice")
        json.object { json in
          json.key("id")
          json.string(choice.id)
          json.key("title")
          json.string(choice.title)
        }
      } else {
        json.key("text")
        json.string(line)
      }
    }
    try ask(HTTPRequest("POST", "\(url)/simulated/\(person)/messages", body: Array(json.string.utf8)))
  }

  /// For pipes: until a reply has come and nothing more follows it at once.
  func waitForReply() {
    let deadline = Date().addingTimeInterval(10)
    while Date() < deadline {
      Thread.sleep(forTimeInterval: 0.05)
      let isDone = state.withLock { $0.replies > 0 && Date().timeIntervalSince($0.lastShownAt) > 0.3 }
      if isDone { return }
    }
  }

  @discardableResult
  private func ask(_ request: HTTPRequest) throws(ChatError) -> [UInt8] {
    let response: HTTPResponse
    do {
      response = try client.sendBlocking(request)
    } catch {
      throw .noAnswer
    }
    guard response.status == 200 else {
      throw .refused(response.status, String(decoding: response.body.prefix(200), as: UTF8.self))
    }
    return response.body
  }

  private func news(waitMilliseconds: Int) throws(ChatError) -> ChatNews {
    let after = state.withLock { $0.last }
    let body = try ask(
      HTTPRequest("GET", "\(url)/simulated/\(person)/events?after=\(after)&wait=\(waitMilliseconds)"))
    do {
      return try JSONDecoder().decode(ChatNews.self, from: Data(body))
    } catch {
      throw .refused(200, "")
    }
  }

  private func show(_ news: ChatNews) {
    state.withLock { state in
      state.last = news.next
      for event in news.events where event.from == "assistant" {
        state.replies += 1
        state.lastShownAt = Date()
        state.choices = event.choices ?? []
      }
    }
    let isColoured = Terminal.wantsColour(Terminal.outputIsTerminal)
    for event in news.events where event.from == "assistant" { Terminal.print(event.lines(coloured: isColoured)) }
  }
}

/// Why the simulated number cannot be used.
enum ChatError: Error {
  case noAnswer
  case refused(Int, String)

  func text(_ language: Language, _ url: String) -> String {
    switch self {
    case .noAnswer:
      language == .english
        ? "error: nothing answers at \(url)\nStart it with `porfin serve`, or say where it is: --url."
        : "erro: nada responde em \(url)\nInicie com `porfin serve`, ou diga onde está: --url."
    case .refused(let status, let words):
      language == .english
        ? "error: \(url) answers \(status) \(words)\nIs the simulated number served? simulated = on"
        : "erro: \(url) responde \(status) \(words)\nO número simulado está ligado? simulated = on"
    }
  }
}
