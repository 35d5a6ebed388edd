import FlowDiagnostics

/// A part of a message that has a limit of its own.
enum MessagePart {
  case message, question, caption
  case menuBody, pagedMenuBody, header, footer
  case replyButton, listRow, listButton, section, description
  case templateBody, templateHeader, templateLink

  var limit: Int {
    switch self {
    case .message, .question, .pagedMenuBody: WhatsAppLimits.text
    case .caption: WhatsAppLimits.caption
    case .menuBody: WhatsAppLimits.interactiveBody
    case .header: WhatsAppLimits.header
    case .footer: WhatsAppLimits.footer
    case .replyButton: WhatsAppLimits.replyButtonTitle
    case .listRow: WhatsAppLimits.rowTitle
    case .listButton: WhatsAppLimits.listButton
    case .section: WhatsAppLimits.sectionTitle
    case .description: WhatsAppLimits.rowDescription
    case .templateBody: WhatsAppLimits.templateBody
    case .templateHeader: WhatsAppLimits.templateHeader
    case .templateLink: WhatsAppLimits.templateLink
    }
  }

  /// Short parts must fit whatever their values are. Long ones have room for any sensible name or description: only
  /// what is certainly too long is a mistake there.
  var mustFitAlways: Bool { limit <= WhatsAppLimits.rowDescription }

  /// WhatsApp refuses it when it is empty; other parts are left out then.
  var mustNotBeEmpty: Bool {
    switch self {
    case .caption, .header, .footer, .description, .templateHeader, .templateLink: false
    default: true
    }
  }

  var name: LocalizedText {
    switch self {
    case .message: LocalizedText(en: "a message", pt: "uma mensagem")
    case .question: LocalizedText(en: "a question", pt: "uma pergunta")
    case .caption: LocalizedText(en: "a caption", pt: "uma legenda")
    case .menuBody, .pagedMenuBody: LocalizedText(en: "the text of a menu", pt: "o texto de um menu")
    case .header: LocalizedText(en: "the header of a menu", pt: "o cabeçalho de um menu")
    case .footer: LocalizedText(en: "the footer of a menu", pt: "o rodapé de um menu")
    case .replyButton: LocalizedText(en: "the title of a reply button", pt: "o título de um botão de resposta")
    case .listRow: LocalizedText(en: "the title of a row of a list", pt: "o título de uma linha de lista")
    case .listButton: LocalizedText(en: "the button that opens a list", pt: "o botão que abre uma lista")
    case .section: LocalizedText(en: "the title of a section", pt: "o título de uma seção")
    case .description: LocalizedText(en: "the description of a row", pt: "a descrição de uma linha")
    case .templateBody: LocalizedText(en: "the body of a template", pt: "o corpo de um modelo")
    case .templateHeader: LocalizedText(en: "the header of a template", pt: "o cabeçalho de um modelo")
    case .templateLink: LocalizedText(en: "the address of a link", pt: "o endereço de um link")
    }
  }
}
