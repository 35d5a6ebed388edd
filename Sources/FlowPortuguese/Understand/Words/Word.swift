import FlowValues

/// What a word of a reply can mean. Most words have one meaning; `segunda` is a day and an ordinal, `segundo` an ordinal
/// and a unit of time, `meia` a half and, in dictated digits, six.
struct Word {
  /// `vinte`
  var cardinal: Int?
  /// `mil`, `milhões`: what stands before it is multiplied.
  var magnitude: Int64?
  /// `terceiro`
  var ordinal: Int?
  /// `terço`, `avos`: what stands before it is divided.
  var denominator: Int64?
  /// `dúzia`
  var collective: Int64?
  var weekday: Weekday?
  /// 1…12
  var month: Int?
  /// Days from today: `amanhã`.
  var relativeDay: Int64?
  var dayPart: DayPart?
  var unit: TimeUnit?
  var currency: Currency?
  var particle: Particle?

  /// Takes over what `other` says.
  mutating func merge(_ other: Word) {
    cardinal = other.cardinal ?? cardinal
    magnitude = other.magnitude ?? magnitude
    ordinal = other.ordinal ?? ordinal
    denominator = other.denominator ?? denominator
    collective = other.collective ?? collective
    weekday = other.weekday ?? weekday
    month = other.month ?? month
    relativeDay = other.relativeDay ?? relativeDay
    dayPart = other.dayPart ?? dayPart
    unit = other.unit ?? unit
    currency = other.currency ?? currency
    particle = other.particle ?? particle
  }
}

/// A part of the day.
enum DayPart {
  case dawn, morning, afternoon, evening
  case beforeNoon, afterNoon
}

/// A unit of time.
enum TimeUnit {
  case second, minute, hour, day, week, month, year

  /// A month counts as 30 days, a year as 365.
  var seconds: Int64 {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    case .week: 604_800
    case .month: 2_592_000
    case .year: 31_536_000
    }
  }
}

enum Currency {
  case real, centavo, foreign
}

/// The small words that tie others together.
enum Particle {
  /// e
  case and
  /// ou
  case or
  /// de, do, da, dos, das
  case of
  /// a, à, ao, as, às
  case at
  /// em, no, na, pelo, pela
  case on
  /// o, os
  case the
  /// para, pra, pras
  case to
  /// que
  case that
  /// vem, vier
  case coming
  /// próximo, seguinte
  case next
  /// último, passado
  case last
  /// este, esta, nesta, desta
  case this
  /// outro, outra
  case other
  /// depois, após
  case after
  /// antes
  case before
  /// daqui
  case fromHere
  /// dentro
  case within
  /// atrás
  case ago
  /// há, faz
  case since
  /// todo, toda
  case whole
  /// meia, meio
  case half
  /// vírgula
  case comma
  /// sobre (between numerator and denominator)
  case over
  /// menos
  case minus
  /// com
  case with
  /// fim, final
  case ending
  /// ponto (em ponto), cravado
  case sharp
  /// feira
  case feira
  /// faltam
  case lacking
}
