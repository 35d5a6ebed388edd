/// What WhatsApp takes, in characters unless said otherwise. A character that takes two UTF-16 units counts as two.
enum WhatsAppLimits {
  static let text = 4096
  static let caption = 1024
  /// The text above buttons or a list.
  static let interactiveBody = 1024
  static let header = 60
  static let footer = 60

  static let replyButtons = 3
  static let replyButtonTitle = 20
  /// The button that opens a list.
  static let listButton = 20
  static let listRows = 10
  static let rowTitle = 24
  static let rowDescription = 72
  static let sections = 10
  static let sectionTitle = 24

  static let templateName = 512
  static let templateHeader = 60
  static let templateBody = 1024
  static let templateFooter = 60
  static let templateButtons = 10
  static let templateLinks = 2
  static let templateButtonTitle = 25
  static let templateLink = 2000
}
