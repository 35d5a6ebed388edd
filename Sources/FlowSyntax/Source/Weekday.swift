/// A day of the week as opening hours name it.
enum Weekday: Int, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day with this spelling in either language, accents or not.
  init?(_ word: [UInt8]) {
    for day in Weekday.allCases {
      for language in KeywordLanguage.allCases {
        let spelling = Array(day.spelling(in: language))
        if word == spelling || word == Accents.removed(spelling) {
          self = day
          return
        }
      }
    }
    return nil
  }

  func spelling(in language: KeywordLanguage) -> StaticString {
    switch (self, language) {
    case (.monday, .english): "mon"
    case (.tuesday, .english): "tue"
    case (.wednesday, .english): "wed"
    case (.thursday, .english): "thu"
    case (.friday, .english): "fri"
    case (.saturday, .english): "sat"
    case (.sunday, .english): "sun"
    case (.monday, .portuguese): "seg"
    case (.tuesday, .portuguese): "ter"
    case (.wednesday, .portuguese): "qua"
    case (.thursday, .portuguese): "qui"
    case (.friday, .portuguese): "sex"
    case (.saturday, .portuguese): "sáb"
    case (.sunday, .portuguese): "dom"
    }
  }
}
