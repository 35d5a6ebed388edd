extension Intrinsic {
  static let documentRows: [IntrinsicRow] = [
    IntrinsicRow(
      .phoneParse, "phone.parse(value: text) -> phone?", "O telefone escrito por uma pessoa, com DDD.",
      #"phone.parse("(11) 98765-4321") is some"#),
    IntrinsicRow(
      .phoneValid, "phone.valid(value: text) -> bool", "Se é um telefone com DDD.",
      #"phone.valid("(11) 98765-4321") == true"#),
    IntrinsicRow(
      .phoneIsMobile, "phone.is_mobile(value: text) -> bool", "Se é celular do Brasil.",
      #"phone.is_mobile("(11) 98765-4321") == true"#),
    IntrinsicRow(
      .phoneArea, "phone.area(value: text) -> text", "O DDD; vazio se não é telefone do Brasil.",
      #"phone.area("(11) 98765-4321") == "11""#),
    IntrinsicRow(
      .emailParse, "email.parse(value: text) -> email?", "O e-mail escrito por uma pessoa.",
      #"email.parse(" ana@Site.com.br ") is some"#),
    IntrinsicRow(
      .emailValid, "email.valid(value: text) -> bool", "Se é um e-mail.", #"email.valid("ana@site.com.br") == true"#),
    IntrinsicRow(
      .urlParse, "url.parse(value: text) -> url?", "O endereço de uma página.",
      #"url.parse("site.com.br") is some"#),
    IntrinsicRow(
      .urlValid, "url.valid(value: text) -> bool", "Se é o endereço de uma página.",
      #"url.valid("site.com.br") == true"#),
    IntrinsicRow(
      .cpfParse, "cpf.parse(value: text) -> cpf?", "O CPF, conferidos os dígitos.",
      #"cpf.parse("529.982.247-25") is some"#),
    IntrinsicRow(
      .cpfValid, "cpf.valid(value: text) -> bool", "Se é um CPF com os dígitos certos.",
      #"cpf.valid("529.982.247-25") == true"#),
    IntrinsicRow(
      .cnpjParse, "cnpj.parse(value: text) -> cnpj?", "O CNPJ, conferidos os dígitos.",
      #"cnpj.parse("11.222.333/0001-81") is some"#),
    IntrinsicRow(
      .cnpjValid, "cnpj.valid(value: text) -> bool", "Se é um CNPJ com os dígitos certos.",
      #"cnpj.valid("11.222.333/0001-81") == true"#),
    IntrinsicRow(
      .cepParse, "cep.parse(value: text) -> cep?", "O CEP.", #"cep.parse("01310-100") is some"#),
    IntrinsicRow(
      .cepValid, "cep.valid(value: text) -> bool", "Se tem a forma de um CEP.", #"cep.valid("01310-100") == true"#),
    IntrinsicRow(
      .pixKey, "pix.key(value: text) -> text?",
      "A chave Pix (CPF, CNPJ, e-mail, telefone ou aleatória) como o banco a quer.",
      #"(pix.key("529.982.247-25") or "") == "52998224725""#),
  ]
}
