extension Intrinsic {
  static let numberRows: [IntrinsicRow] = [
    IntrinsicRow(.intAbs, "int.abs(value: int) -> int", "Sem o sinal.", "int.abs(-7) == 7"),
    IntrinsicRow(.intMin, "int.min(value: int, other: int) -> int", "O menor dos dois.", "int.min(7, 9) == 7"),
    IntrinsicRow(.intMax, "int.max(value: int, other: int) -> int", "O maior dos dois.", "int.max(7, 9) == 9"),
    IntrinsicRow(
      .intClamp, "int.clamp(value: int, least: int, greatest: int) -> int", "O valor, trazido para dentro dos limites.",
      "int.clamp(12, 1, 10) == 10"),
    IntrinsicRow(
      .intMod, "int.mod(value: int, divisor: int) -> int", "O resto da divisão, nunca negativo.", "int.mod(17, 5) == 2"),
    IntrinsicRow(.intSum, "int.sum(values: list<int>) -> int", "A soma.", "int.sum([7, 8, 9]) == 24"),
    IntrinsicRow(
      .intRange, "int.range(first: int, last: int) -> list<int>", "Os números do primeiro ao último.",
      "int.range(1, 3) == [1, 2, 3]"),
    IntrinsicRow(
      .intParse, "int.parse(value: text) -> int?", "O número escrito por uma pessoa.",
      #"(int.parse("1.500") or 0) == 1500"#),
    IntrinsicRow(.decimalAbs, "decimal.abs(value: decimal) -> decimal", "Sem o sinal.", "decimal.abs(-2,5) == 2,5"),
    IntrinsicRow(
      .decimalMin, "decimal.min(value: decimal, other: decimal) -> decimal", "O menor dos dois.",
      "decimal.min(2,5, 3,5) == 2,5"),
    IntrinsicRow(
      .decimalMax, "decimal.max(value: decimal, other: decimal) -> decimal", "O maior dos dois.",
      "decimal.max(2,5, 3,5) == 3,5"),
    IntrinsicRow(
      .decimalRound, "decimal.round(value: decimal, places: int) -> decimal",
      "Arredondado para tantas casas; a metade afasta-se do zero.", "decimal.round(2,345, 2) == 2,35"),
    IntrinsicRow(
      .decimalFloor, "decimal.floor(value: decimal) -> int", "O inteiro igual ou logo abaixo.",
      "decimal.floor(2,5) == 2"),
    IntrinsicRow(
      .decimalCeiling, "decimal.ceiling(value: decimal) -> int", "O inteiro igual ou logo acima.",
      "decimal.ceiling(2,5) == 3"),
    IntrinsicRow(
      .decimalSum, "decimal.sum(values: list<decimal>) -> decimal", "A soma.", "decimal.sum([2,5, 1,5]) == 4"),
    IntrinsicRow(
      .decimalParse, "decimal.parse(value: text) -> decimal?", "O número escrito por uma pessoa.",
      #"(decimal.parse("2,5") or 0,0) == 2,5"#),
  ]

  static let moneyRows: [IntrinsicRow] = [
    IntrinsicRow(.moneyAbs, "money.abs(value: money) -> money", "Sem o sinal.", "money.abs(-R$ 5) == R$ 5"),
    IntrinsicRow(
      .moneyMin, "money.min(value: money, other: money) -> money", "O menor dos dois.", "money.min(R$ 5, R$ 7) == R$ 5"),
    IntrinsicRow(
      .moneyMax, "money.max(value: money, other: money) -> money", "O maior dos dois.", "money.max(R$ 5, R$ 7) == R$ 7"),
    IntrinsicRow(.moneySum, "money.sum(values: list<money>) -> money", "A soma.", "money.sum([R$ 5, R$ 7]) == R$ 12"),
    IntrinsicRow(
      .moneySplit, "money.split(value: money, parts: int) -> list<money>",
      "Em parcelas que somam o total; as primeiras levam os centavos que sobram.",
      "money.split(R$ 10, 3) == [R$ 3,34, R$ 3,33, R$ 3,33]"),
    IntrinsicRow(
      .moneyReais, "money.reais(value: int) -> money", "Tantos reais inteiros.", "money.reais(50) == R$ 50"),
    IntrinsicRow(
      .moneyToDecimal, "money.to_decimal(value: money) -> decimal", "O valor em reais como número.",
      "money.to_decimal(R$ 2,50) == 2,5"),
    IntrinsicRow(
      .moneyFromDecimal, "money.from_decimal(value: decimal) -> money", "Tantos reais, arredondados para centavos.",
      "money.from_decimal(2,5) == R$ 2,50"),
    IntrinsicRow(
      .moneyCentavos, "money.centavos(value: money) -> int", "O valor em centavos.", "money.centavos(R$ 2,50) == 250"),
    IntrinsicRow(
      .moneyFromCentavos, "money.from_centavos(value: int) -> money", "Tantos centavos.",
      "money.from_centavos(250) == R$ 2,50"),
    IntrinsicRow(
      .moneyParse, "money.parse(value: text) -> money?", "O valor escrito por uma pessoa.",
      #"(money.parse("R$ 1.234,56") or R$ 0) == R$ 1.234,56"#),
  ]
}
