/// Every setting there is.
public enum SettingTable {
  public static let all: [SettingDeclaration] = server + channel

  static let server: [SettingDeclaration] = [
    SettingDeclaration(
      "host", .server, .text, fallback: "127.0.0.1",
      about: Words("Address on which HTTP is served.", "Endereço em que o HTTP é servido.")),
    SettingDeclaration(
      "port", .server, .number(0...65_535), fallback: "8080",
      about: Words("Port of HTTP; 0 takes any free one.", "Porta do HTTP; 0 usa uma livre qualquer.")),
    SettingDeclaration(
      "store", .server, .text, fallback: "porfin.db", secret: true,
      about: Words(
        "Where conversations are kept: a file (SQLite) or postgresql://user:password@host/database.",
        "Onde as conversas ficam: um arquivo (SQLite) ou postgresql://usuário:senha@máquina/banco.")),
    SettingDeclaration(
      "flows", .server, .list, fallback: "flows",
      about: Words(
        "Flows and folders of flows to publish, with commas between them.",
        "Fluxos e pastas de fluxos a publicar, separados por vírgulas.")),
    SettingDeclaration(
      "workers", .server, .number(1...256), fallback: "1",
      about: Words(
        "Threads that make turns; with SQLite 1 is best, with PostgreSQL up to its connections.",
        "Threads que fazem turnos; com SQLite 1 é o melhor, com PostgreSQL até o número de conexões.")),
    SettingDeclaration(
      "simulated", .server, .choice(["auto", "on", "off"]), fallback: "auto",
      about: Words(
        "The simulated number on the page /: auto serves it while there is no other channel. Whoever reaches the port can write to it.",
        "O número simulado na página /: auto o serve enquanto não há outro canal. Quem alcança a porta pode escrever nele."
      )),
    SettingDeclaration(
      "simulated_assistant", .server, .text,
      about: Words(
        "Flow that the simulated number runs; the first one published if not given.",
        "Fluxo do número simulado; o primeiro publicado, se não for dado.")),
    SettingDeclaration(
      "language", .server, .choice(["pt", "en"]), fallback: "pt",
      about: Words("Language of the start-up report.", "Língua do relatório de início.")),
    SettingDeclaration(
      "log", .server, .choice(["debug", "info", "warning", "error"]), fallback: "info",
      about: Words("Least important lines that are logged.", "Linhas menos importantes que vão para o log.")),
    SettingDeclaration(
      "shutdown_seconds", .server, .number(1...600), fallback: "10",
      about: Words(
        "How long requests and sends under way may take when Porfin is stopped.",
        "Quanto tempo pedidos e envios em andamento podem levar quando o Porfin é parado.")),
    SettingDeclaration(
      "metrics_token", .server, .text, secret: true,
      about: Words(
        "If set, /metrics asks for it: Authorization: Bearer TOKEN.",
        "Se definido, /metrics o exige: Authorization: Bearer TOKEN.")),
  ]

  static let channel: [SettingDeclaration] = [
    SettingDeclaration(
      "kind", .channel([.cloud, .evolution]), .choice(["cloud", "evolution"]), required: true,
      about: Words(
        "cloud: WhatsApp Cloud API of Meta. evolution: WhatsApp Web through Evolution API.",
        "cloud: WhatsApp Cloud API da Meta. evolution: WhatsApp Web pela Evolution API."),
      nextStep: Words("Write kind = cloud or kind = evolution.", "Escreva kind = cloud ou kind = evolution.")),
    SettingDeclaration(
      "assistant", .channel([.cloud, .evolution]), .text, required: true,
      about: Words("Flow that this number runs.", "Fluxo que este número executa."),
      nextStep: Words("Write the name of a flow of `flows`.", "Escreva o nome de um fluxo de `flows`.")),
    SettingDeclaration(
      "quiet_milliseconds", .channel([.cloud, .evolution]), .number(0...60_000), fallback: "0",
      about: Words(
        "Messages that come within this time of each other are one input.",
        "Mensagens que chegam dentro deste tempo umas das outras são uma só entrada.")),
    SettingDeclaration(
      "pause_seconds", .channel([.cloud, .evolution]), .number(0...604_800), fallback: "3600",
      about: Words(
        "How long the assistant is silent after the owner wrote from the phone.",
        "Quanto tempo o assistente se cala depois que o dono escreveu pelo celular.")),
    SettingDeclaration(
      "phone_number_id", .channel([.cloud]), .text, required: true,
      about: Words(
        "The number's id at Meta (digits, not the number itself).", "O id do número na Meta (não o número)."),
      nextStep: Words(
        "Meta for Developers → your app → WhatsApp → API Setup.",
        "Meta for Developers → seu app → WhatsApp → Configuração da API.")),
    SettingDeclaration(
      "access_token", .channel([.cloud]), .text, secret: true, required: true,
      about: Words("Token of a system user, to send with.", "Token de um usuário do sistema, para enviar."),
      nextStep: Words(
        "Business settings → System users → Generate token, with whatsapp_business_messaging.",
        "Configurações do negócio → Usuários do sistema → Gerar token, com whatsapp_business_messaging.")),
    SettingDeclaration(
      "app_secret", .channel([.cloud]), .text, secret: true, required: true,
      about: Words("The app's secret: signs the webhooks.", "A chave secreta do app: assina os webhooks."),
      nextStep: Words("App settings → Basic → App secret.", "Configurações do app → Básico → Chave secreta.")),
    SettingDeclaration(
      "verify_token", .channel([.cloud]), .text, secret: true, required: true,
      about: Words(
        "A word of your choice, the same at Meta's webhook setup.",
        "Uma palavra sua, a mesma na configuração do webhook da Meta."),
      nextStep: Words(
        "Choose a long random word; write it here and at WhatsApp → Configuration → Webhook.",
        "Escolha uma palavra longa e aleatória; escreva aqui e em WhatsApp → Configuração → Webhook.")),
    SettingDeclaration(
      "graph_url", .channel([.cloud]), .url, fallback: "https://graph.facebook.com",
      about: Words("Where requests to Meta go.", "Para onde vão os pedidos à Meta.")),
    SettingDeclaration(
      "graph_version", .channel([.cloud]), .text, fallback: "v23.0",
      about: Words("Version of Meta's API.", "Versão da API da Meta.")),
    SettingDeclaration(
      "gateway_url", .channel([.evolution]), .url, required: true,
      about: Words("Where Evolution API runs.", "Onde a Evolution API está."),
      nextStep: Words("e.g. gateway_url = http://127.0.0.1:8081", "ex.: gateway_url = http://127.0.0.1:8081")),
    SettingDeclaration(
      "instance", .channel([.evolution]), .text, required: true,
      about: Words("Name of the instance at the gateway.", "Nome da instância no gateway."),
      nextStep: Words("Choose a name; it is made if it is not there.", "Escolha um nome; é criada se não existir.")),
    SettingDeclaration(
      "api_key", .channel([.evolution]), .text, secret: true, required: true,
      about: Words("The gateway's key.", "A chave do gateway."),
      nextStep: Words("AUTHENTICATION_API_KEY of the gateway.", "AUTHENTICATION_API_KEY do gateway.")),
    SettingDeclaration(
      "hook_secret", .channel([.evolution]), .text, secret: true, required: true,
      about: Words(
        "Last part of the webhook's address: the gateway signs nothing.",
        "Última parte do endereço do webhook: o gateway não assina nada."),
      nextStep: Words(
        "Choose a long random word of letters and digits.", "Escolha uma palavra longa e aleatória de letras e dígitos."
      )),
  ]

  static func server(_ name: String) -> SettingDeclaration? { server.first { $0.name == name } }
  static func channel(_ name: String) -> SettingDeclaration? { channel.first { $0.name == name } }
}
