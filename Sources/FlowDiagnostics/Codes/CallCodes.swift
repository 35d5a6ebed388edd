/// F320–F329: calls and their arguments.
extension Code {
  static let callCodes: [Code] = [
    missingArgument, extraArgument, repeatedArgument, positionalAfterNamed, notCallable, effectAsValue, typeNameNeeded,
    runOfAssistant, nothingReturned, notAValue,
  ]

  public static let missingArgument = Code(
    "F320",
    message: CodeText(en: "`{0}` also needs `{1}`", pt: "falta `{1}` para `{0}`"),
    why: CodeText(
      en: "Every parameter without a default value needs an argument, in order or by name: `name: value`.",
      pt: "Todo parâmetro sem valor padrão precisa de um argumento, na ordem ou pelo nome: `nome: valor`."),
    example: """
      function total(price: money, quantity: int) -> money {
        return price * quantity
      }
      let order = total(R$ 10)
      """,
    corrected: """
      function total(price: money, quantity: int) -> money {
        return price * quantity
      }
      let order = total(R$ 10, 2)
      """)

  public static let extraArgument = Code(
    "F321",
    message: CodeText(
      en: "`{0}` takes {1}, but {2} arguments are given", pt: "`{0}` recebe {1}, mas há {2} argumentos"),
    why: CodeText(
      en: "Each argument belongs to one parameter. Note that `2,5` is one decimal number: write a space after a comma.",
      pt: "Cada argumento pertence a um parâmetro. `2,5` é um número decimal: escreva um espaço depois da vírgula."),
    example: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(2, 2)
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(2)
      """)

  public static let repeatedArgument = Code(
    "F322",
    message: CodeText(en: "`{0}` is given twice", pt: "`{0}` foi informado duas vezes"),
    why: CodeText(
      en: "An argument stands either in order or by name, once.",
      pt: "Um argumento vem na ordem ou pelo nome, uma vez só."),
    example: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(2, n: 3)
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      let four = double(n: 2)
      """)

  public static let positionalAfterNamed = Code(
    "F323",
    message: CodeText(
      en: "after a named argument, every argument needs its name",
      pt: "depois de um argumento com nome, todos precisam do nome"),
    why: CodeText(
      en: "Named arguments may come in any order, so what follows them has no place of its own.",
      pt: "Argumentos com nome podem vir em qualquer ordem; o que vem depois deles não tem um lugar certo."),
    example: """
      function total(price: money, quantity: int) -> money {
        return price * quantity
      }
      let order = total(price: R$ 10, 2)
      """,
    corrected: """
      function total(price: money, quantity: int) -> money {
        return price * quantity
      }
      let order = total(price: R$ 10, quantity: 2)
      """)

  public static let notCallable = Code(
    "F324",
    message: CodeText(en: "`{0}` cannot be called", pt: "`{0}` não pode ser chamado"),
    why: CodeText(
      en: """
        Parentheses after a name call a function or an effect, or make a record or a case of an enum that carries \
        values.
        """,
      pt: """
        Parênteses depois de um nome chamam uma função ou um efeito, ou criam um registro ou um caso de opções que leva \
        valores.
        """),
    example: """
      let price = R$ 10
      let total = price(2)
      """,
    corrected: """
      let price = R$ 10
      let total = price * 2
      """)

  public static let effectAsValue = Code(
    "F325",
    message: CodeText(
      en: "the effect `{0}` cannot stand inside an expression",
      pt: "o efeito `{0}` não pode vir dentro de uma expressão"),
    why: CodeText(
      en: """
        An effect reaches out of the conversation, takes time and can end in several ways. Handle them with `match \
        effect(…) { … }`; if it can end in one way only, keep its value first: `let x = effect(…)`.
        """,
      pt: """
        Um efeito vai para fora da conversa, demora e pode terminar de vários jeitos. Trate-os com `caso efeito(…) { … }`; \
        se ele só termina de um jeito, guarde o valor antes: `seja x = efeito(…)`.
        """),
    example: """
      effect weather.today(city: text) -> known(degrees: int)
      flow hello {
        state start {
          "Hoje faz {weather.today("Recife")} graus."
          end
        }
      }
      """,
    corrected: """
      effect weather.today(city: text) -> known(degrees: int)
      flow hello {
        state start {
          let degrees = weather.today("Recife")
          "Hoje faz {degrees} graus."
          end
        }
      }
      """)

  public static let typeNameNeeded = Code(
    "F326",
    message: CodeText(
      en: "the parameter `{0}` takes the name of a type, not a value",
      pt: "o parâmetro `{0}` leva o nome de um tipo, não um valor"),
    why: CodeText(
      en: """
        Some effects work with a type of yours: `ai.classify(text, into: Intent)` chooses among the cases of the enum \
        `Intent`. Write the name of an enum (or of a record, where fields are filled in).
        """,
      pt: """
        Alguns efeitos trabalham com um tipo seu: `ai.classify(texto, into: Intenção)` escolhe entre os casos das opções \
        `Intenção`. Escreva o nome das opções (ou de um registro, quando há campos a preencher).
        """),
    example: """
      effect choose(message: text, into: enum_type) -> unsure | failed(reason: text)
      flow hello {
        state start {
          match choose("quero marcar", into: "book") {
            otherwise { end }
          }
        }
      }
      """,
    corrected: """
      enum Intent { book; price }
      effect choose(message: text, into: enum_type) -> unsure | failed(reason: text)
      flow hello {
        state start {
          match choose("quero marcar", into: Intent) {
            otherwise { end }
          }
        }
      }
      """)

  public static let runOfAssistant = Code(
    "F327",
    message: CodeText(
      en: "`{0}` is an assistant and never returns", pt: "`{0}` é um assistente e nunca retorna"),
    why: CodeText(
      en: """
        `run` starts a sub-flow and goes on when it returns. A flow becomes a sub-flow by `return` in one of its \
        states, or by declaring what it returns: `flow ask_name() -> text`.
        """,
      pt: """
        `execute` começa um subfluxo e continua quando ele retorna. Um fluxo vira subfluxo com `retorne` em um dos seus \
        estados, ou ao declarar o que retorna: `fluxo pedir_nome() -> texto`.
        """),
    example: """
      flow shop {
        state start { run good_bye(); end }
      }
      flow good_bye {
        state start { "Até logo!"; end }
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

  public static let nothingReturned = Code(
    "F328",
    message: CodeText(en: "`{0}` returns no value", pt: "`{0}` não retorna nenhum valor"),
    why: CodeText(
      en: "There is nothing to keep. Call it on a line of its own, or declare what it returns with `-> type`.",
      pt: "Não há nada para guardar. Chame-o em uma linha só dele ou declare o que ele retorna com `-> tipo`."),
    example: """
      flow shop {
        state start {
          let answer = run good_bye()
          end
        }
      }
      flow good_bye {
        state start { "Até logo!"; return }
      }
      """,
    corrected: """
      flow shop {
        state start {
          run good_bye()
          end
        }
      }
      flow good_bye {
        state start { "Até logo!"; return }
      }
      """)

  public static let notAValue = Code(
    "F329",
    message: CodeText(en: "`{0}` is not a value", pt: "`{0}` não é um valor"),
    why: CodeText(
      en: """
        The name of a function, a type, a flow or a state stands for the thing itself. Call the function, choose a case \
        of the enum, or fill in the fields of the record.
        """,
      pt: """
        O nome de uma função, de um tipo, de um fluxo ou de um estado é a própria coisa. Chame a função, escolha um caso \
        das opções ou preencha os campos do registro.
        """),
    example: """
      enum Size { small; large }
      let favourite: Size = Size
      """,
    corrected: """
      enum Size { small; large }
      let favourite: Size = Size.small
      """)
}
