import FlowSyntax

/// What `send` takes, a list of parameters for each kind of media.
extension Analyzer {
  mutating func declareMedia() {
    for kind in MediaKind.allCases { mediaParameters.append(parameters(of: kind)) }
  }

  private mutating func parameters(of kind: MediaKind) -> [Field] {
    switch kind {
    case .image, .video: [needed("url"), optional("caption")]
    case .audio, .sticker: [needed("url")]
    case .document: [needed("url"), needed("name"), optional("caption")]
    case .location:
      [needed("latitude", .decimal), needed("longitude", .decimal), optional("name"), optional("address")]
    case .card: [needed("name"), needed("phone", .text), missing("email", .text)]
    case .reaction: [needed("emoji")]
    }
  }

  private mutating func needed(_ name: StaticString, _ type: TypeID = .text) -> Field {
    Field(name: program.names.intern(name), type: type, standard: nil, description: nil)
  }

  /// A text that is empty unless given.
  private mutating func optional(_ name: StaticString) -> Field {
    let empty = add(.text(program.names.intern("")), .text, 0)
    return Field(name: program.names.intern(name), type: .text, standard: empty, description: nil)
  }

  private mutating func missing(_ name: StaticString, _ type: TypeID) -> Field {
    Field(name: program.names.intern(name), type: program.types.optional(type), standard: nil, description: nil)
  }
}

extension MediaKind {
  init?(_ keyword: SyntaxKind) {
    switch keyword {
    case .imageKeyword: self = .image
    case .videoKeyword: self = .video
    case .audioKeyword: self = .audio
    case .documentKeyword: self = .document
    case .stickerKeyword: self = .sticker
    case .locationKeyword: self = .location
    case .cardKeyword: self = .card
    case .reactionKeyword: self = .reaction
    default: return nil
    }
  }
}
