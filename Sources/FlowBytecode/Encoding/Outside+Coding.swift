extension Image.Effect {
  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.parameters(&parameters)
    coder.index(&outcomes)
    coder.medium(&timeout)
    coder.small(&retries)
    coder.bool(&isOnce)
    coder.optional(&cost, blank: 0) { $0.signed(&$1) }
  }
}

extension Image.Template {
  static var blank: Image.Template {
    Image.Template(name: [], language: [], category: .utility, parameters: [], body: [])
  }

  mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    coder.name(&name)
    coder.name(&language)
    coder.raw(&category)
    coder.names(&parameters)
    coder.pieces(&header)
    coder.pieces(&body)
    coder.pieces(&footer)
    coder.names(&buttons)
    coder.list(&links, upTo: ImageLimits.listItemsMax, blank: Link(title: [], url: [])) { coder, link in
      coder.name(&link.title)
      coder.pieces(&link.url)
    }
  }
}

extension BinaryCoder {
  fileprivate mutating func pieces(_ pieces: inout [Image.Template.Piece]) {
    list(&pieces, upTo: ImageLimits.listItemsMax, blank: .text([])) { $1.code(&$0) }
  }
}

extension Image.Template.Piece {
  fileprivate mutating func code<Coder: BinaryCoder>(_ coder: inout Coder) {
    var isParameter = if case .parameter = self { true } else { false }
    coder.bool(&isParameter)
    if isParameter {
      var number: UInt16 = if case .parameter(let number) = self { number } else { 0 }
      coder.small(&number)
      self = .parameter(number)
    } else {
      var bytes: [UInt8] = if case .text(let bytes) = self { bytes } else { [] }
      coder.words(&bytes)
      self = .text(bytes)
    }
  }
}
