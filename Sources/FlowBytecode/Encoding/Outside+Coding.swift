extension Image.Effect {
  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("parameters")
    coder.parameters(&parameters)
    coder.key("outcomes")
    coder.type(&outcomes)
    coder.key("timeout")
    coder.medium(&timeout)
    coder.key("retries")
    coder.small(&retries)
    coder.key("isOnce")
    coder.bool(&isOnce)
    coder.key("cost")
    coder.optional(&cost, blank: 0) { $0.signed(&$1) }
  }
}

extension Image.Template {
  static var blank: Image.Template {
    Image.Template(name: [], language: [], category: .utility, parameters: [], body: [])
  }

  mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    coder.key("name")
    coder.name(&name)
    coder.key("language")
    coder.name(&language)
    coder.key("category")
    coder.raw(&category, ["utility", "marketing", "authentication"])
    coder.key("parameters")
    coder.names(&parameters)
    coder.key("header")
    coder.pieces(&header)
    coder.key("body")
    coder.pieces(&body)
    coder.key("footer")
    coder.pieces(&footer)
    coder.key("buttons")
    coder.names(&buttons)
    coder.key("links")
    coder.list(&links, upTo: ImageLimits.listItemsMax, blank: Link(title: [], url: [])) { coder, link in
      coder.key("title")
      coder.name(&link.title)
      coder.key("url")
      coder.pieces(&link.url)
    }
  }
}

extension TableCoder {
  fileprivate mutating func pieces(_ pieces: inout [Image.Template.Piece]) {
    list(&pieces, upTo: ImageLimits.listItemsMax, blank: .text([])) { $1.code(&$0) }
  }
}

extension Image.Template.Piece {
  fileprivate mutating func code<Coder: TableCoder>(_ coder: inout Coder) {
    var tag: UInt8 = if case .parameter = self { 1 } else { 0 }
    coder.tag(&tag, ["text", "parameter"])
    if tag == 1 {
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
