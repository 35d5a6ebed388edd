import FlowBytecode
import FlowCompiler
import FlowDiagnostics
import FlowSemantics
import FlowSyntax

/// The language as one function of bytes, for hosts that cannot call Swift: a browser, a test in another language.
///
/// Stateless and deterministic: the same request has the same answer, byte for byte, wherever it is asked.
public enum Service {
  /// Answers a request, see `Request`. The first byte of the answer is a `Status`.
  public static func answer(_ bytes: [UInt8]) -> [UInt8] {
    guard let request = Request(bytes) else { return [Status.badRequest.rawValue] }
    let answer = answer(request)
    return [answer.status.rawValue] + answer.bytes
  }

  /// A status and what goes with it.
  struct Answer {
    let status: Status
    let bytes: [UInt8]

    static func done(_ bytes: [UInt8]) -> Answer { Answer(status: .done, bytes: bytes) }
    static func done(_ text: String) -> Answer { Answer(status: .done, bytes: Array(text.utf8)) }
    static var badRequest: Answer { Answer(status: .badRequest, bytes: []) }
  }

  private static func answer(_ request: Request) -> Answer {
    switch request.operation {
    case .check:
      guard let program = CheckedProgram(request, files: 0) else { return .badRequest }
      return .done(program.diagnosticsJSON())
    case .format: return format(request)
    case .translate: return translate(request)
    case .compile: return CheckedProgram.withImage(request, files: 0) { .done($0.image.encoded()) }
    case .disassemble:
      return CheckedProgram.withImage(request, files: 0) { .done(Disassembler.disassemble($0.image)) }
    case .graph:
      return CheckedProgram.withFlow(request, files: 0) { program, flow in
        let graph = StateGraph(program, flow)
        return .done(graph.json(name: program.names.string(graph.flow)))
      }
    case .scenarios: return Play.scenarios(request)
    case .simulate: return Play.conversation(request)
    }
  }

  private static func format(_ request: Request) -> Answer {
    guard request.fields.count == 1 else { return .badRequest }
    return laidOut(request.fields[0], request.language)
  }

  private static func translate(_ request: Request) -> Answer {
    guard request.fields.count == 2 else { return .badRequest }
    let wanted: KeywordLanguage
    switch request.fields[0] {
    case Array("en".utf8): wanted = .english
    case Array("pt".utf8): wanted = .portuguese
    default: return .badRequest
    }
    let parse = Parse(SourceFile(path: textName, bytes: request.fields[1]))
    guard !parse.hasErrors else { return mistakes(parse, request.fields[1], request.language) }
    return laidOut(KeywordConversion.convert(parse.tree, to: wanted), request.language)
  }

  private static func laidOut(_ text: [UInt8], _ language: Language) -> Answer {
    let parse = Parse(SourceFile(path: textName, bytes: text))
    guard !parse.hasErrors, let formatted = Formatter.format(parse.tree) else { return mistakes(parse, text, language) }
    return .done(formatted)
  }

  /// How diagnostics call a text that came without a path.
  private static let textName = "text.flow"

  private static func mistakes(_ parse: Parse, _ text: [UInt8], _ language: Language) -> Answer {
    let sources = Sources([SourceText(name: textName, bytes: text)])
    let json = JSONRenderer(language: language).render(Diagnostics.ordered(parse.diagnostics), sources)
    return Answer(status: .mistakes, bytes: Array(json.utf8))
  }
}

extension Parse {
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Request {
  var language: Language { isPortuguese ? .portuguese : .english }
}
