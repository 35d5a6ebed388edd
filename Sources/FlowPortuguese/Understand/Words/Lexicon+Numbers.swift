extension Lexicon.Builder {
  mutating func addNumbers() {
    for (value, spellings) in cardinals { add(Word(cardinal: value), spellings) }
    for (value, spellings) in magnitudes { add(Word(magnitude: value), spellings) }
    for (value, spellings) in ordinals { add(Word(ordinal: value), spellings) }
    for (value, spellings) in denominators { add(Word(denominator: value), spellings) }
    for (value, spellings) in collectives { add(Word(collective: value), spellings) }
  }
}

private let cardinals: [(Int, StaticString)] = [
  (0, "zero"), (1, "um uma hum huma"), (2, "dois duas doi dols"), (3, "tres treis trez"), (4, "quatro quatr cuatro"),
  (5, "cinco sinco cico"), (6, "seis ses ceis"), (7, "sete"), (8, "oito oto"), (9, "nove"),
  (10, "dez des dezao dezinho"), (11, "onze"), (12, "doze"), (13, "treze"), (14, "catorze quatorze"), (15, "quinze"),
  (16, "dezesseis dezeseis dezasseis"), (17, "dezessete dezesete dezassete"), (18, "dezoito dezeoito"),
  (19, "dezenove dezanove"), (20, "vinte vint vintao vintinho"), (30, "trinta trintao"), (40, "quarenta"),
  (50, "cinquenta cincoenta cinqenta cinquentinha cinquentao"), (60, "sessenta secenta sesenta"), (70, "setenta"),
  (80, "oitenta"),
  (90, "noventa"), (100, "cem cento cenzao cenzinho cemzao"), (200, "duzentos duzentas duzentao"),
  (300, "trezentos trezentas"),
  (400, "quatrocentos quatrocentas"), (500, "quinhentos quinhentas quinhentao"), (600, "seiscentos seiscentas"),
  (700, "setecentos setecentas"), (800, "oitocentos oitocentas"), (900, "novecentos novecentas"),
]

private let magnitudes: [(Int64, StaticString)] = [
  (1_000, "mil k"), (1_000_000, "milhao milhoes milhaos mi mm"), (1_000_000_000, "bilhao bilhoes bi"),
  (1_000_000_000_000, "trilhao trilhoes tri"), (1_000_000_000_000_000, "quatrilhao quatrilhoes"),
  (1_000_000_000_000_000_000, "quintilhao quintilhoes"),
]

private let ordinals: [(Int, StaticString)] = [
  (1, "primeiro primeira primeiros primeiras"), (2, "segundo segunda"), (3, "terceiro terceira"),
  (4, "quarto quarta"), (5, "quinto quinta"), (6, "sexto sexta"), (7, "setimo setima"), (8, "oitavo oitava"),
  (9, "nono nona"), (10, "decimo decima"), (20, "vigesimo vigesima"), (30, "trigesimo trigesima"),
]

private let denominators: [(Int64, StaticString)] = [
  (1, "avos"), (2, "meios"), (3, "terco tercos"), (4, "quarto quartos"), (5, "quinto quintos"), (6, "sexto sextos"),
  (7, "setimo setimos"), (8, "oitavo oitavos"), (9, "nono nonos"), (10, "decimo decimos"),
  (100, "centesimo centesimos"), (1_000, "milesimo milesimos"), (1_000_000, "milionesimo milionesimos"),
  (1_000_000_000, "bilionesimo bilionesimos"),
]

private let collectives: [(Int64, StaticString)] = [
  (2, "par pares"), (10, "dezena dezenas"), (12, "duzia duzias"), (100, "centena centenas"),
]
