/// F220–F239: names that are taken, and files that use each other.
extension Code {
  static let scopeCodes: [Code] = [
    duplicateName, shadowedName, ambiguousName, reservedName, missingModule, circularUse, wasStillExists,
  ]

  public static let duplicateName = Code(
    "F220",
    message: CodeText(en: "`{0}` is declared twice", pt: "`{0}` foi declarado duas vezes"),
    why: CodeText(
      en: """
        Two declarations with one name would make every use of it a guess. In a file all declarations share their \
        names; so do the states of a flow, the fields of a record, the cases of an enum and the parameters of a call.
        """,
      pt: """
        Com duas declarações de mesmo nome, cada uso dele seria uma adivinhação. Em um arquivo, todas as declarações \
        dividem os nomes; o mesmo vale para os estados de um fluxo, os campos de um registro, os casos de opções e os \
        parâmetros.
        """),
    example: """
      record Order { price: money }
      enum Order { open; paid }
      """,
    corrected: """
      record Order { price: money }
      enum OrderStatus { open; paid }
      """)

  public static let shadowedName = Code(
    "F221",
    message: CodeText(en: "`{0}` already names a value here", pt: "`{0}` já é o nome de um valor aqui"),
    why: CodeText(
      en: """
        A new variable may not hide another that can be seen in the same place: who reads the flow would have to know \
        which of the two is meant. Give it a name of its own, or assign to the old one without `let` or `var`.
        """,
      pt: """
        Uma variável nova não pode esconder outra que aparece no mesmo lugar: quem lê o fluxo teria que saber qual das \
        duas é. Dê a ela um nome só dela ou mude o valor da antiga, sem `seja` nem `var`.
        """),
    example: """
      function total(price: money) -> money {
        let price = price * 2
        return price
      }
      """,
    corrected: """
      function total(price: money) -> money {
        let doubled = price * 2
        return doubled
      }
      """)

  public static let ambiguousName = Code(
    "F222",
    message: CodeText(en: "`{0}` comes from more than one file", pt: "`{0}` vem de mais de um arquivo"),
    why: CodeText(
      en: """
        Two of the files that this one uses declare the name, so it is not clear which is meant. Rename one of them, or \
        stop using one of the files.
        """,
      pt: """
        Dois dos arquivos que este usa declaram esse nome, e não dá para saber qual é. Renomeie um deles ou deixe de \
        usar um dos arquivos.
        """),
    example: """
      use north
      use south
      let price = delivery_fee
      //- north.flow
      let delivery_fee = R$ 5
      //- south.flow
      let delivery_fee = R$ 8
      """,
    corrected: """
      use north
      use south
      let price = delivery_fee
      //- north.flow
      let delivery_fee = R$ 5
      //- south.flow
      let delivery_fee_south = R$ 8
      """)

  public static let reservedName = Code(
    "F223",
    message: CodeText(
      en: "`{0}` already has a meaning in every flow", pt: "`{0}` já tem um significado em todo fluxo"),
    why: CodeText(
      en: """
        `now`, `today`, `reply` and `contact` (in Portuguese `agora`, `hoje`, `resposta`, `contato`) can be read \
        everywhere, and the names of built-in types always mean the type. Choose another name.
        """,
      pt: """
        `agora`, `hoje`, `resposta` e `contato` (em inglês `now`, `today`, `reply`, `contact`) podem ser lidos em \
        qualquer lugar, e os nomes dos tipos prontos significam sempre o tipo. Escolha outro nome.
        """),
    example: """
      function days_left(today: date, last: date) -> duration {
        return last - today
      }
      """,
    corrected: """
      function days_left(first: date, last: date) -> duration {
        return last - first
      }
      """)

  public static let missingModule = Code(
    "F224",
    message: CodeText(en: "the file `{0}` was not found", pt: "o arquivo `{0}` não foi encontrado"),
    why: CodeText(
      en: """
        `use name` looks for `name.flow` beside this file, then in the standard library. `use "folder/name"` is a path \
        that starts at the folder of this file; `.flow` is added.
        """,
      pt: """
        `usa nome` procura `nome.flow` ao lado deste arquivo e depois na biblioteca padrão. `usa "pasta/nome"` é um \
        caminho que parte da pasta deste arquivo; `.flow` é acrescentado.
        """),
    example: """
      use price_list
      let total = R$ 10
      """,
    corrected: """
      let total = R$ 10
      """)

  public static let circularUse = Code(
    "F225",
    message: CodeText(en: "files use each other in a circle: {0}", pt: "arquivos se usam em círculo: {0}"),
    why: CodeText(
      en: """
        A file can be understood once all the files that it uses are. Move what both need to a third file and let both \
        use that one.
        """,
      pt: """
        Um arquivo só pode ser entendido depois de todos os que ele usa. Mova o que os dois precisam para um terceiro \
        arquivo e use esse nos dois.
        """),
    example: """
      use prices
      let delivery = R$ 5
      //- prices.flow
      use main
      let cake = R$ 60
      """,
    corrected: """
      use prices
      let delivery = R$ 5
      //- prices.flow
      let cake = R$ 60
      """)

  public static let wasStillExists = Code(
    "F226",
    message: CodeText(en: "the state `{0}` still exists", pt: "o estado `{0}` ainda existe"),
    why: CodeText(
      en: """
        `state new was old` moves the conversations that wait in `old` of the version before to `new`. If this version \
        still has a state `old`, they can simply stay there.
        """,
      pt: """
        `estado novo era antigo` leva as conversas que esperam em `antigo`, da versão anterior, para `novo`. Se esta \
        versão ainda tem o estado `antigo`, elas podem continuar nele.
        """),
    example: """
      flow hello {
        state start { -> bye }
        state bye was start { end }
      }
      """,
    corrected: """
      flow hello {
        state start { -> bye }
        state bye was farewell { end }
      }
      """)
}
