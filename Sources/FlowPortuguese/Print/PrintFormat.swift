/// How a value is shown in a hole of a text: the formats of the language, in the order of their numbers in an image.
public enum PrintFormat: UInt8, Sendable, CaseIterable {
  /// What the type is shown as when nothing is said.
  case standard
  /// date `24/11`, datetime `24/11 14:30`, time `14h30`, duration `1h30`, money `R$ 50`
  case short
  /// date `terça-feira, 24 de novembro de 2026`, time `14h30`, duration `1 hora e 30 minutos`, numbers in words
  case long
  /// the clock of a datetime
  case time
  /// `terça-feira`
  case weekday
  /// the day of a datetime
  case date
  /// a number of reais as money
  case money
  case upper, lower
  /// A Capital At Each Word, but Not de, da, do, e …
  case title
  /// one of two words, by a number
  case plural
  /// a list with a given separator
  case join
  /// at most so many characters
  case limit
  /// most of a document number or address hidden: `***.456.789-**`
  case mask
  /// only the digits
  case digits
  /// date and datetime as `hoje`, `amanhã`, `em 3 dias`, `há 2 horas`
  case relative
}
