/// One word of the language in its two languages. `Grammar/keywords.tsv` is the same table; a test compares them.
public struct Keyword: Sendable {
  public let kind: SyntaxKind
  public let english: StaticString
  public let portuguese: StaticString

  init(_ kind: SyntaxKind, _ english: StaticString, _ portuguese: StaticString) {
    self.kind = kind
    self.english = english
    self.portuguese = portuguese
  }

  public func spelling(in language: KeywordLanguage) -> StaticString {
    switch language {
    case .english: english
    case .portuguese: portuguese
    }
  }

  /// The row of a keyword's kind; rows stand in the order of the kinds.
  public static func of(_ kind: SyntaxKind) -> Keyword? {
    guard kind.isKeyword else { return nil }
    return all[Int(kind.rawValue - SyntaxKind.wasKeyword.rawValue)]
  }
}

/// The language of the keywords of a file.
public enum KeywordLanguage: Sendable, Equatable, CaseIterable {
  case english, portuguese

  public var other: KeywordLanguage {
    switch self {
    case .english: .portuguese
    case .portuguese: .english
    }
  }
}

extension Keyword {
  public static let all: [Keyword] = [
    // Soft: names wherever the grammar asks for a name.
    Keyword(.wasKeyword, "was", "era"),
    Keyword(.categoryKeyword, "category", "categoria"),
    Keyword(.languageKeyword, "language", "idioma"),
    Keyword(.headerKeyword, "header", "cabeçalho"),
    Keyword(.bodyKeyword, "body", "corpo"),
    Keyword(.footerKeyword, "footer", "rodapé"),
    Keyword(.buttonKeyword, "button", "botão"),
    Keyword(.linkKeyword, "link", "link"),
    Keyword(.timeoutKeyword, "timeout", "prazo"),
    Keyword(.retryKeyword, "retry", "tentativas"),
    Keyword(.onceKeyword, "once", "única"),
    Keyword(.costKeyword, "cost", "custo"),
    Keyword(.likeKeyword, "like", "exemplos"),
    Keyword(.knowledgeKeyword, "knowledge", "conhecimento"),
    Keyword(.fromKeyword, "from", "de"),
    Keyword(.keywordKeyword, "keyword", "palavra"),
    Keyword(.mediaKeyword, "media", "mídia"),
    Keyword(.eventKeyword, "event", "evento"),
    Keyword(.silenceKeyword, "silence", "silêncio"),
    Keyword(.errorKeyword, "error", "erro"),
    Keyword(.ofKeyword, "of", "dos"),
    Keyword(.imageKeyword, "image", "imagem"),
    Keyword(.videoKeyword, "video", "vídeo"),
    Keyword(.audioKeyword, "audio", "áudio"),
    Keyword(.documentKeyword, "document", "documento"),
    Keyword(.stickerKeyword, "sticker", "figurinha"),
    Keyword(.locationKeyword, "location", "localização"),
    Keyword(.cardKeyword, "card", "cartão"),
    Keyword(.reactionKeyword, "reaction", "reação"),
    Keyword(.valueKeyword, "value", "valor"),
    Keyword(.toKeyword, "to", "ao"),
    Keyword(.becauseKeyword, "because", "porque"),
    Keyword(.busyKeyword, "busy", "ocupado"),
    Keyword(.queueKeyword, "queue", "enfileire"),
    Keyword(.interruptKeyword, "interrupt", "interrompa"),
    Keyword(.ignoreKeyword, "ignore", "ignore"),
    Keyword(.invalidKeyword, "invalid", "inválido"),
    Keyword(.twiceKeyword, "twice", "bis"),
    Keyword(.timesKeyword, "times", "vezes"),
    Keyword(.showKeyword, "show", "mostre"),
    Keyword(.descriptionKeyword, "description", "descrição"),
    Keyword(.sectionKeyword, "section", "seção"),
    Keyword(.pickedKeyword, "picked", "escolhido"),
    Keyword(.emptyKeyword, "empty", "vazio"),
    Keyword(.turnsKeyword, "turns", "turnos"),
    Keyword(.givenKeyword, "given", "dado"),
    Keyword(.givesKeyword, "gives", "dá"),
    Keyword(.atKeyword, "at", "às"),
    Keyword(.userKeyword, "user", "cliente"),
    Keyword(.sendsKeyword, "sends", "manda"),
    Keyword(.botKeyword, "bot", "bot"),
    Keyword(.offersKeyword, "offers", "oferece"),
    Keyword(.silentKeyword, "silent", "calado"),
    Keyword(.expectKeyword, "expect", "confira"),
    // Hard: never names.
    Keyword(.useKeyword, "use", "usa"),
    Keyword(.flowKeyword, "flow", "fluxo"),
    Keyword(.stateKeyword, "state", "estado"),
    Keyword(.functionKeyword, "function", "função"),
    Keyword(.builtinKeyword, "builtin", "embutida"),
    Keyword(.recordKeyword, "record", "registro"),
    Keyword(.enumKeyword, "enum", "opções"),
    Keyword(.effectKeyword, "effect", "efeito"),
    Keyword(.templateKeyword, "template", "modelo"),
    Keyword(.textsKeyword, "texts", "textos"),
    Keyword(.resourceKeyword, "resource", "recurso"),
    Keyword(.scenarioKeyword, "scenario", "cenário"),
    Keyword(.letKeyword, "let", "seja"),
    Keyword(.varKeyword, "var", "var"),
    Keyword(.onKeyword, "on", "quando"),
    Keyword(.sayKeyword, "say", "diga"),
    Keyword(.oneKeyword, "one", "um"),
    Keyword(.sendKeyword, "send", "envie"),
    Keyword(.pauseKeyword, "pause", "pausa"),
    Keyword(.askKeyword, "ask", "pergunte"),
    Keyword(.menuKeyword, "menu", "menu"),
    Keyword(.matchKeyword, "match", "caso"),
    Keyword(.ifKeyword, "if", "se"),
    Keyword(.thenKeyword, "then", "então"),
    Keyword(.elseKeyword, "else", "senão"),
    Keyword(.forKeyword, "for", "para"),
    Keyword(.inKeyword, "in", "em"),
    Keyword(.whileKeyword, "while", "enquanto"),
    Keyword(.waitKeyword, "wait", "espere"),
    Keyword(.togetherKeyword, "together", "junto"),
    Keyword(.runKeyword, "run", "execute"),
    Keyword(.undoKeyword, "undo", "desfaça"),
    Keyword(.agentKeyword, "agent", "agente"),
    Keyword(.handoffKeyword, "handoff", "transfira"),
    Keyword(.rememberKeyword, "remember", "lembre"),
    Keyword(.tagKeyword, "tag", "marque"),
    Keyword(.untagKeyword, "untag", "desmarque"),
    Keyword(.trackKeyword, "track", "conte"),
    Keyword(.endKeyword, "end", "fim"),
    Keyword(.resumeKeyword, "resume", "retome"),
    Keyword(.againKeyword, "again", "repita"),
    Keyword(.returnKeyword, "return", "retorne"),
    Keyword(.otherwiseKeyword, "otherwise", "outro"),
    Keyword(.andKeyword, "and", "e"),
    Keyword(.orKeyword, "or", "ou"),
    Keyword(.notKeyword, "not", "não"),
    Keyword(.isKeyword, "is", "é"),
    Keyword(.trueKeyword, "true", "verdadeiro"),
    Keyword(.falseKeyword, "false", "falso"),
    Keyword(.noneKeyword, "none", "nada"),
    Keyword(.asKeyword, "as", "como"),
    Keyword(.contactKeyword, "contact", "contato"),
    Keyword(.untilKeyword, "until", "até"),
    Keyword(.afterKeyword, "after", "após"),
    Keyword(.someKeyword, "some", "algum"),
    Keyword(.toolsKeyword, "tools", "ferramentas"),
    Keyword(.goalKeyword, "goal", "objetivo"),
    Keyword(.limitKeyword, "limit", "limite"),
    Keyword(.endedKeyword, "ended", "terminado"),
    Keyword(.trackedKeyword, "tracked", "contado"),
  ]
}
