import PorfinStore

/// Why Porfin cannot start, and what to do.
public struct PlatformProblem: Error, Equatable, Sendable {
  public var what: Words
  public var nextStep: Words

  public init(_ what: Words, _ nextStep: Words = Words("", "")) {
    self.what = what
    self.nextStep = nextStep
  }

  public func text(_ language: ServerLanguage) -> String {
    let next = nextStep.text(language)
    return what.text(language) + (next.isEmpty ? "" : "\n\(next)")
  }

  /// Without what the store says of itself: it may hold an address.
  init(_ error: StoreError) {
    switch error {
    case .otherVersion(let found, let known):
      what = Words(
        "the database has schema version \(found); this Porfin knows \(known)",
        "o banco tem a versão \(found) do esquema; este Porfin conhece a \(known)")
      nextStep = Words("Use the Porfin that wrote it, or a newer one.", "Use o Porfin que o escreveu, ou um mais novo.")
    case .unreachable:
      what = Words("the database cannot be reached", "o banco de dados não responde")
      nextStep = Words(
        "Check the setting `store`, and that the server runs.", "Confira o ajuste `store` e se o servidor está rodando."
      )
    case .disk:
      what = Words("the database file cannot be opened or synced", "o arquivo do banco não pode ser aberto ou gravado")
      nextStep = Words(
        "Check the setting `store`: folder, permissions, space.", "Confira o ajuste `store`: pasta, permissões, espaço."
      )
    case .damaged:
      what = Words("the store holds something that Porfin did not write", "o banco tem algo que o Porfin não escreveu")
      nextStep = Words("Name another file or database in `store`.", "Indique outro arquivo ou banco em `store`.")
    case .conflict, .outcomeUnknown:
      what = Words("the store refused", "o banco recusou")
      nextStep = Words("Start again.", "Inicie de novo.")
    }
  }
}
