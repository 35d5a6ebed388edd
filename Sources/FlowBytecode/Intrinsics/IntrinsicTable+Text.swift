extension Intrinsic {
  static let textRows: [IntrinsicRow] = [
    IntrinsicRow(.textUpper, "text.upper(value: text) -> text", "Tudo em maiúsculas.", #"text.upper("olá") == "OLÁ""#),
    IntrinsicRow(.textLower, "text.lower(value: text) -> text", "Tudo em minúsculas.", #"text.lower("OLÁ") == "olá""#),
    IntrinsicRow(
      .textTitle, "text.title(value: text) -> text", "Nome próprio: iniciais maiúsculas, menos em de, da, dos…",
      #"text.title("ANA MARIA DA SILVA") == "Ana Maria da Silva""#),
    IntrinsicRow(
      .textTrim, "text.trim(value: text) -> text", "Sem espaços no começo e no fim.", #"text.trim("  oi ") == "oi""#),
    IntrinsicRow(
      .textFold, "text.fold(value: text) -> text", "Sem acentos e em minúsculas, para comparar.",
      #"text.fold("São João") == "sao joao""#),
    IntrinsicRow(
      .textDigits, "text.digits(value: text) -> text", "Só os algarismos.", #"text.digits("(11) 9-8765") == "1198765""#),
    IntrinsicRow(.textCount, "text.count(value: text) -> int", "Quantos caracteres tem.", #"text.count("olá") == 3"#),
    IntrinsicRow(
      .textIsEmpty, "text.is_empty(value: text) -> bool", "Se não tem nada além de espaços.",
      #"text.is_empty(" ") == true"#),
    IntrinsicRow(
      .textContains, "text.contains(value: text, part: text) -> bool", "Se contém a parte, letra por letra.",
      #"text.contains("banana", "nan") == true"#),
    IntrinsicRow(
      .textMentions, "text.mentions(value: text, words: text) -> bool",
      "Se contém as palavras inteiras, sem olhar acentos e maiúsculas.",
      #"text.mentions("Quero AGENDAR um horário", "agendar") == true"#),
    IntrinsicRow(
      .textStartsWith, "text.starts_with(value: text, part: text) -> bool", "Se começa com a parte.",
      #"text.starts_with("banana", "ba") == true"#),
    IntrinsicRow(
      .textEndsWith, "text.ends_with(value: text, part: text) -> bool", "Se termina com a parte.",
      #"text.ends_with("banana", "na") == true"#),
    IntrinsicRow(
      .textSame, "text.same(value: text, other: text) -> bool",
      "Se são iguais sem olhar acentos, maiúsculas e pontuação.", #"text.same("Olá!", "ola") == true"#),
    IntrinsicRow(
      .textReplace, "text.replace(value: text, part: text, by: text) -> text", "Troca cada ocorrência da parte.",
      #"text.replace("a-b-c", "-", "/") == "a/b/c""#),
    IntrinsicRow(
      .textBefore, "text.before(value: text, mark: text) -> text?", "O que vem antes da primeira marca.",
      #"(text.before("ana@site.com", "@") or "") == "ana""#),
    IntrinsicRow(
      .textAfter, "text.after(value: text, mark: text) -> text?", "O que vem depois da primeira marca.",
      #"(text.after("ana@site.com", "@") or "") == "site.com""#),
    IntrinsicRow(
      .textFirst, "text.first(value: text, count: int) -> text", "Os primeiros caracteres.",
      #"text.first("banana", 3) == "ban""#),
    IntrinsicRow(
      .textLast, "text.last(value: text, count: int) -> text", "Os últimos caracteres.",
      #"text.last("banana", 2) == "na""#),
    IntrinsicRow(
      .textLimit, "text.limit(value: text, count: int) -> text", "No máximo tantos caracteres, com … se cortar.",
      #"text.limit("banana", 4) == "ban…""#),
    IntrinsicRow(
      .textRepeat, "text.repeat(value: text, times: int) -> text", "O texto repetido.", #"text.repeat("⭐", 3) == "⭐⭐⭐""#
    ),
    IntrinsicRow(
      .textSplit, "text.split(value: text, mark: text) -> list<text>", "As partes entre as marcas.",
      #"text.split("a;b;c", ";") == ["a", "b", "c"]"#),
    IntrinsicRow(
      .textLines, "text.lines(value: text) -> list<text>", "As linhas.", #"text.lines("a\nb") == ["a", "b"]"#),
    IntrinsicRow(
      .textWords, "text.words(value: text) -> list<text>", "As palavras, separadas por espaços.",
      #"text.words("olá  mundo") == ["olá", "mundo"]"#),
    IntrinsicRow(
      .textFirstName, "text.first_name(value: text) -> text", "O primeiro nome, com inicial maiúscula.",
      #"text.first_name("ana maria") == "Ana""#),
    IntrinsicRow(
      .textMask, "text.mask(value: text) -> text", "Esconde tudo menos os quatro últimos caracteres.",
      #"text.mask("12345678909") == "*******8909""#),
  ]
}
