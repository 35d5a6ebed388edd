/// Words of the small businesses that generated flows are about.
enum Vocabulary {
  struct Business: Sendable {
    let name: String
    let file: String
    let item: String
    let items: String
  }

  static let businesses = [
    Business(name: "Clínica Sorriso", file: "clinica", item: "consulta", items: "consultas"),
    Business(name: "Padaria do Bairro", file: "padaria", item: "pão", items: "pães"),
    Business(name: "Studio Bela", file: "salao", item: "corte", items: "cortes"),
    Business(name: "Pet Amigo", file: "pet", item: "banho", items: "banhos"),
    Business(name: "Auto Center Silva", file: "oficina", item: "revisão", items: "revisões"),
    Business(name: "Solar Norte", file: "solar", item: "projeto", items: "projetos"),
    Business(name: "Floricultura Ipê", file: "flores", item: "buquê", items: "buquês"),
    Business(name: "Academia Movimento", file: "academia", item: "aula", items: "aulas"),
  ]

  /// Titles of buttons: 20 characters at most.
  static let titles = [
    "Ver preços", "Fazer um pedido", "Marcar horário", "Acompanhar pedido", "Falar com a equipe", "Endereço",
    "Promoções da semana", "Segunda via", "Trocar a data", "Cancelar", "Tirar uma dúvida", "Formas de pagamento",
    "Dar uma nota", "Continuar", "Voltar ao início",
  ]

  static let statements = [
    "Tudo certo por aqui.", "Só um instante, por favor.", "Obrigada por esperar! 😊", "Recebemos a sua mensagem.",
    "Atendemos de segunda a sábado.", "Pode responder com calma.", "O retorno costuma ser rápido.",
    "Qualquer dúvida, é só escrever.", "Anotado!", "Vamos lá.",
  ]

  static let questions = [
    "Como posso ajudar?", "O que você prefere?", "Por onde começamos?", "Qual destas opções?", "E agora?",
    "Quer escolher uma opção?",
  ]

  static let adjectives = ["novo", "rapido", "geral", "especial", "semanal", "extra", "final", "principal"]
  static let actions = [
    "pedido", "agenda", "retorno", "entrega", "orcamento", "cadastro", "resumo", "pesquisa", "oferta", "ajuste",
    "revisao", "endereco", "pagamento", "duvida", "lembrete", "convite", "selecao", "consulta",
  ]
  static let cases = ["comprar", "agendar", "reclamar", "elogiar", "perguntar", "cancelar", "acompanhar", "negociar"]
  static let people = ["recepção", "vendas", "financeiro", "suporte", "gerência"]
  static let tags = ["vip", "novo cliente", "retorno", "orçamento", "indicação"]
}
