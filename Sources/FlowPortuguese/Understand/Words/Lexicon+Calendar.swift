import FlowValues

extension Lexicon.Builder {
  mutating func addCalendar() {
    for (weekday, spellings) in weekdays { add(Word(weekday: weekday), spellings) }
    for (month, spellings) in months { add(Word(month: month), spellings) }
    for (days, spellings) in relativeDays { add(Word(relativeDay: days), spellings) }
    for (part, spellings) in dayParts { add(Word(dayPart: part), spellings) }
  }

  mutating func addUnits() {
    for (unit, spellings) in units { add(Word(unit: unit), spellings) }
    for (currency, spellings) in currencies { add(Word(currency: currency), spellings) }
  }
}

private let weekdays: [(Weekday, StaticString)] = [
  (.monday, "segunda seg segundafeira segundas sgunda sugunda"), (.tuesday, "terca ter tercafeira tersa"),
  (.wednesday, "quarta qua quartafeira qarta qrta"), (.thursday, "quinta qui quintafeira qinta"),
  (.friday, "sexta sex sextafeira sesta sxta sextou"), (.saturday, "sabado sab sabadao sabdo sado"),
  (.sunday, "domingo dom domingao dmingo domigo"),
]

private let months: [(Int, StaticString)] = [
  (1, "janeiro jan"), (2, "fevereiro fev feverero"), (3, "marco mar"), (4, "abril abr"), (5, "maio mai"),
  (6, "junho jun"), (7, "julho jul"), (8, "agosto ago"), (9, "setembro set"), (10, "outubro out otubro"),
  (11, "novembro nov"), (12, "dezembro dez dezembo"),
]

private let relativeDays: [(Int64, StaticString)] = [
  (0, "hoje hj oje hoj"), (1, "amanha amnh amanh amh amanhan amanhaa amnha amana ammanha amnaha"),
  (-1, "ontem onten"), (-2, "anteontem antesdeontem antiontem"),
]

private let dayParts: [(DayPart, StaticString)] = [
  (.dawn, "madrugada madruga"), (.morning, "manha manhazinha cedo cedinho manhan"),
  (.afternoon, "tarde tardinha tardezinha"), (.evening, "noite noitinha"), (.beforeNoon, "am"), (.afterNoon, "pm"),
]

private let units: [(TimeUnit, StaticString)] = [
  (.second, "segundo segundos seg segs s"), (.minute, "minuto minutos min mins minutinhos minutinho m"),
  (.hour, "hora horas h hs hr hrs horinha horinhas ora oras"), (.day, "dia dias d"),
  (.week, "semana semanas"), (.month, "mes meses"), (.year, "ano anos"),
]

private let currencies: [(Currency, StaticString)] = [
  (
    .real,
    "real reais reas reias rs conto contos pila pilas mango mangos prata pratas reau reaus brl dinheiros pau paus"
  ),
  (.centavo, "centavo centavos cents ctvs"),
  (
    .foreign,
    """
    dolar dolares usd euro euros eur libra libras gbp iene ienes yen yens yenes peso pesos franco francos marco marcos \
    florim florins peseta pesetas yuan yuans bitcoin bitcoins btc guarani guaranis penies pence penny
    """
  ),
]
