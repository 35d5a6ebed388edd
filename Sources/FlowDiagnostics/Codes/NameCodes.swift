/// F200–F219: names that cannot be found.
extension Code {
  static let nameCodes: [Code] = [
    unknownName, unknownType, unknownState, unknownFlow, unknownTemplate, unknownField, unknownFunction, unknownCase,
    unknownParameter, unknownKnowledge, unknownFormat, unknownCategory,
  ]

  public static let unknownName = Code(
    "F200",
    message: CodeText(en: "nothing named `{0}` can be seen here", pt: "não há nada chamado `{0}` aqui"),
    why: CodeText(
      en: """
        A name must be declared before it is used: as a parameter of the flow or state, a `var` or `let` above this \
        line, a binder of the arm, or a constant of this file or of a file it uses. Variables of another state cannot \
        be seen: pass the value along with the arrow, or keep it in a `var` of the flow.
        """,
      pt: """
        Um nome precisa ser declarado antes de ser usado: como parâmetro do fluxo ou do estado, em um `var` ou `seja` \
        acima desta linha, entre parênteses na resposta de um `caso`, ou como constante deste arquivo ou de um arquivo \
        que ele usa. As variáveis de um estado não aparecem em outro: passe o valor junto com a seta ou guarde-o em um \
        `var` do fluxo.
        """),
    example: """
      flow hello(clinic: text = "Clínica Sorriso") {
        state start {
          "Olá! Aqui é da {clinica}."
          end
        }
      }
      """,
    corrected: """
      flow hello(clinic: text = "Clínica Sorriso") {
        state start {
          "Olá! Aqui é da {clinic}."
          end
        }
      }
      """)

  public static let unknownType = Code(
    "F201",
    message: CodeText(en: "there is no type `{0}`", pt: "não existe o tipo `{0}`"),
    why: CodeText(
      en: """
        A type is one of the built-in ones (text, int, money, date …) or the name of a record, an enum or a resource \
        declared in this file, in a file it uses, or in the standard library.
        """,
      pt: """
        Um tipo é um dos que já vêm prontos (texto, inteiro, dinheiro, data …) ou o nome de um registro, de opções ou \
        de um recurso declarado neste arquivo, em um arquivo que ele usa ou na biblioteca padrão.
        """),
    example: """
      function double(price: mony) -> money {
        return price * 2
      }
      """,
    corrected: """
      function double(price: money) -> money {
        return price * 2
      }
      """)

  public static let unknownState = Code(
    "F202",
    message: CodeText(en: "this flow has no state `{0}`", pt: "este fluxo não tem o estado `{0}`"),
    why: CodeText(
      en: """
        An arrow leads to a state of the same flow. To start another flow, call it with `run`; when it returns, the \
        conversation goes on here.
        """,
      pt: """
        Uma seta leva a um estado do mesmo fluxo. Para começar outro fluxo, chame-o com `execute`; quando ele retornar, \
        a conversa continua aqui.
        """),
    example: """
      flow hello {
        state start {
          "Olá!"
          -> finsh
        }
        state finish { end }
      }
      """,
    corrected: """
      flow hello {
        state start {
          "Olá!"
          -> finish
        }
        state finish { end }
      }
      """)

  public static let unknownFlow = Code(
    "F203",
    message: CodeText(en: "there is no flow `{0}`", pt: "não existe o fluxo `{0}`"),
    why: CodeText(
      en: "`run` and `scenario … for` take the name of a flow of this file or of a file that it uses.",
      pt: "`execute` e `cenário … para` levam o nome de um fluxo deste arquivo ou de um arquivo que ele usa."),
    example: """
      flow shop {
        state start { run good_by(); end }
      }
      flow good_bye {
        state start { "Até logo!"; return }
      }
      """,
    corrected: """
      flow shop {
        state start { run good_bye(); end }
      }
      flow good_bye {
        state start { "Até logo!"; return }
      }
      """)

  public static let unknownTemplate = Code(
    "F204",
    message: CodeText(en: "there is no template `{0}`", pt: "não existe o modelo `{0}`"),
    why: CodeText(
      en: """
        WhatsApp only delivers templates that were declared and approved beforehand. Declare it with `template`, in \
        this file or in one that it uses.
        """,
      pt: """
        O WhatsApp só entrega modelos que foram declarados e aprovados antes. Declare-o com `modelo`, neste arquivo ou \
        em um arquivo que ele usa.
        """),
    example: """
      template reminder(name: text) {
        category utility
        language pt_BR
        body "Olá, {name}! Sua consulta é amanhã."
      }
      flow remind(name: text) {
        state start { send template remindr(name); end }
      }
      """,
    corrected: """
      template reminder(name: text) {
        category utility
        language pt_BR
        body "Olá, {name}! Sua consulta é amanhã."
      }
      flow remind(name: text) {
        state start { send template reminder(name); end }
      }
      """)

  public static let unknownField = Code(
    "F205",
    message: CodeText(en: "`{0}` has no field or function `{1}`", pt: "`{0}` não tem o campo nem a função `{1}`"),
    why: CodeText(
      en: """
        After a value and a point stands a field of its record, or a function whose name begins with the type: \
        `name.upper()` is `text.upper(name)`. Fields of the customer are declared in `contact { … }`.
        """,
      pt: """
        Depois de um valor e um ponto vem um campo do registro ou uma função cujo nome começa pelo tipo: \
        `nome.upper()` é `text.upper(nome)`. Os campos do cliente são declarados em `contato { … }`.
        """),
    example: """
      record Address { street: text; number: int }
      function line(a: Address) -> text {
        return "{a.stret}, {a.number}"
      }
      """,
    corrected: """
      record Address { street: text; number: int }
      function line(a: Address) -> text {
        return "{a.street}, {a.number}"
      }
      """)

  public static let unknownFunction = Code(
    "F206",
    message: CodeText(en: "no function or effect is named `{0}`", pt: "nenhuma função nem efeito se chama `{0}`"),
    why: CodeText(
      en: """
        What can be called: functions and effects of the standard library, functions of this file and of the files it \
        uses, records and cases of enums. Flows are called with `run`.
        """,
      pt: """
        O que pode ser chamado: funções e efeitos da biblioteca padrão, funções deste arquivo e dos arquivos que ele \
        usa, registros e casos de opções. Fluxos são chamados com `execute`.
        """),
    example: """
      function twice(n: int) -> int {
        return n * 2
      }
      function four_times(n: int) -> int {
        return twyce(twice(n))
      }
      """,
    corrected: """
      function twice(n: int) -> int {
        return n * 2
      }
      function four_times(n: int) -> int {
        return twice(twice(n))
      }
      """)

  public static let unknownCase = Code(
    "F207",
    message: CodeText(en: "`{0}` has no case `{1}`", pt: "`{0}` não tem o caso `{1}`"),
    why: CodeText(
      en: "The arms of a `match` are the cases of the value: those that its enum or its effect declares.",
      pt: "As respostas de um `caso` são os casos do valor: os que as opções ou o efeito declaram."),
    example: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          smal  { return R$ 10 }
          large { return R$ 15 }
        }
      }
      """,
    corrected: """
      enum Size { small; large }
      function price(size: Size) -> money {
        match size {
          small { return R$ 10 }
          large { return R$ 15 }
        }
      }
      """)

  public static let unknownParameter = Code(
    "F208",
    message: CodeText(en: "`{0}` has no parameter `{1}`", pt: "`{0}` não tem o parâmetro `{1}`"),
    why: CodeText(
      en: "The name before `:` in a call is the name of one of its parameters.",
      pt: "O nome antes de `:` em uma chamada é o nome de um dos parâmetros."),
    example: """
      function total(price: money, quantity: int = 1) -> money {
        return price * quantity
      }
      let order = total(R$ 10, quantty: 3)
      """,
    corrected: """
      function total(price: money, quantity: int = 1) -> money {
        return price * quantity
      }
      let order = total(R$ 10, quantity: 3)
      """)

  public static let unknownKnowledge = Code(
    "F209",
    message: CodeText(en: "this flow has no knowledge `{0}`", pt: "este fluxo não tem o conhecimento `{0}`"),
    why: CodeText(
      en: "The agent reads the documents that the flow declares with `knowledge NAME from \"…\"`.",
      pt: "O agente lê os documentos que o fluxo declara com `conhecimento NOME de \"…\"`."),
    example: """
      flow support {
        knowledge manual from "manual/*.md"
        state start {
          agent "Tire as dúvidas do cliente." {
            knowledge manul
            goal text
            limit 8 turns
            done(answer) { "{answer}"; end }
            otherwise { handoff }
          }
        }
      }
      """,
    corrected: """
      flow support {
        knowledge manual from "manual/*.md"
        state start {
          agent "Tire as dúvidas do cliente." {
            knowledge manual
            goal text
            limit 8 turns
            done(answer) { "{answer}"; end }
            otherwise { handoff }
          }
        }
      }
      """)

  public static let unknownFormat = Code(
    "F210",
    message: CodeText(en: "`|{0}` is not a way to show a value", pt: "`|{0}` não é uma forma de mostrar um valor"),
    why: CodeText(
      en: """
        After `|` in a text stands one of: short, long, time, weekday, date, money, upper, lower, title, plural, join, \
        limit, mask, digits, relative.
        """,
      pt: """
        Depois de `|` em um texto vem um destes: short, long, time, weekday, date, money, upper, lower, title, plural, \
        join, limit, mask, digits, relative.
        """),
    example: """
      function greeting(day: date) -> text {
        return "Até {day|lng}!"
      }
      """,
    corrected: """
      function greeting(day: date) -> text {
        return "Até {day|long}!"
      }
      """)

  public static let unknownCategory = Code(
    "F211",
    message: CodeText(en: "`{0}` is not a category of templates", pt: "`{0}` não é uma categoria de modelo"),
    why: CodeText(
      en: "WhatsApp knows three categories: utility, marketing and authentication. They are charged differently.",
      pt: "O WhatsApp conhece três categorias: utility, marketing e authentication. Cada uma tem seu preço."),
    example: """
      template reminder {
        category utilty
        language pt_BR
        body "Sua consulta é amanhã."
      }
      """,
    corrected: """
      template reminder {
        category utility
        language pt_BR
        body "Sua consulta é amanhã."
      }
      """)
}
