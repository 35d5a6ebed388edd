/// F390–F399: scenarios.
extension Code {
  static let scenarioCodes: [Code] = [givenNotEffect, givenNotContact, textNotPlain, momentNeeded]

  public static let givenNotEffect = Code(
    "F390",
    message: CodeText(en: "`{0}` is not an effect", pt: "`{0}` não é um efeito"),
    why: CodeText(
      en: "`given effect gives outcome` says how an effect ends in this test. Functions always run for real.",
      pt: "`dado efeito dá resultado` diz como um efeito termina neste teste. Funções sempre rodam de verdade."),
    example: """
      function double(n: int) -> int {
        return n * 2
      }
      flow hello {
        state start { "São {double(2)}."; end }
      }
      scenario "dobro" for hello {
        given double gives four
        user "oi"
        expect ended
      }
      """,
    corrected: """
      function double(n: int) -> int {
        return n * 2
      }
      flow hello {
        state start { "São {double(2)}."; end }
      }
      scenario "dobro" for hello {
        user "oi"
        bot "São 4."
        expect ended
      }
      """)

  public static let givenNotContact = Code(
    "F391",
    message: CodeText(
      en: "only what is known of the customer can be given: `contact.{0}`",
      pt: "só o que se sabe do cliente pode ser dado: `contato.{0}`"),
    why: CodeText(
      en:
        "Variables of the flow get their values from the conversation. Before it, only `contact.name` and the like exist.",
      pt: "As variáveis do fluxo recebem valor na conversa. Antes dela só existem `contato.name` e parecidos."),
    example: """
      flow hello {
        state start { "Olá!"; end }
      }
      scenario "olá" for hello {
        given name = "Ana"
        user "oi"
        bot "Olá!"
      }
      """,
    corrected: """
      flow hello {
        state start { "Olá!"; end }
      }
      scenario "olá" for hello {
        given contact.name = "Ana"
        user "oi"
        bot "Olá!"
      }
      """)

  public static let textNotPlain = Code(
    "F392",
    message: CodeText(
      en: "a fixed text is needed here, without values between braces",
      pt: "aqui é preciso um texto fixo, sem valores entre chaves"),
    why: CodeText(
      en: """
        What the customer types, what `on keyword` listens to and what describes a thing is the same every time. Write \
        the text itself; a brace is written `\\{`.
        """,
      pt: """
        O que o cliente digita, o que `quando palavra` escuta e o que descreve uma coisa é sempre igual. Escreva o próprio \
        texto; uma chave se escreve `\\{`.
        """),
    example: """
      let word = "ajuda"
      flow hello {
        on keyword "{word}" { "Escreva o seu nome." }
        state start { "Olá!"; end }
      }
      """,
    corrected: """
      flow hello {
        on keyword "ajuda" { "Escreva o seu nome." }
        state start { "Olá!"; end }
      }
      """)

  public static let momentNeeded = Code(
    "F393",
    message: CodeText(en: "this step needs a fixed moment", pt: "este passo precisa de um momento fixo"),
    why: CodeText(
      en: "`at` sets the clock of the test: a date with a time, `at 2026-11-30 09:00`.",
      pt: "`às` acerta o relógio do teste: uma data com hora, `às 2026-11-30 09:00`."),
    example: """
      flow hello {
        state start { "Olá!"; end }
      }
      scenario "olá" for hello {
        at 9:00
        user "oi"
        bot "Olá!"
      }
      """,
    corrected: """
      flow hello {
        state start { "Olá!"; end }
      }
      scenario "olá" for hello {
        at 2026-11-30 9:00
        user "oi"
        bot "Olá!"
      }
      """)
}
