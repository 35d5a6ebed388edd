extension Intrinsic {
  static let listRows: [IntrinsicRow] = [
    IntrinsicRow(
      .listCount, "list.count<T>(values: list<T>) -> int", "Quantos elementos tem.", "list.count([7, 8, 9]) == 3"),
    IntrinsicRow(
      .listIsEmpty, "list.is_empty<T>(values: list<T>) -> bool", "Se não tem elementos.", "list.is_empty([7]) == false"),
    IntrinsicRow(
      .listFirst, "list.first<T>(values: list<T>) -> T?", "O primeiro elemento.", "(list.first([7, 8, 9]) or 0) == 7"),
    IntrinsicRow(
      .listLast, "list.last<T>(values: list<T>) -> T?", "O último elemento.", "(list.last([7, 8, 9]) or 0) == 9"),
    IntrinsicRow(
      .listAt, "list.at<T>(values: list<T>, position: int) -> T?", "O elemento nessa posição, a partir de 1.",
      "(list.at([7, 8, 9], 2) or 0) == 8"),
    IntrinsicRow(
      .listTake, "list.take<T>(values: list<T>, count: int) -> list<T>", "Os primeiros elementos.",
      "list.take([7, 8, 9], 2) == [7, 8]"),
    IntrinsicRow(
      .listDrop, "list.drop<T>(values: list<T>, count: int) -> list<T>", "Sem os primeiros elementos.",
      "list.drop([7, 8, 9], 2) == [9]"),
    IntrinsicRow(
      .listReverse, "list.reverse<T>(values: list<T>) -> list<T>", "De trás para a frente.",
      "list.reverse([7, 8, 9]) == [9, 8, 7]"),
    IntrinsicRow(
      .listPosition, "list.position<T>(values: list<T>, value: T) -> int?",
      "Em que posição está o valor pela primeira vez, a partir de 1.", "(list.position([7, 8, 9], 8) or 0) == 2"),
    IntrinsicRow(
      .listDistinct, "list.distinct<T>(values: list<T>) -> list<T>", "Sem repetições.",
      "list.distinct([7, 8, 7]) == [7, 8]"),
    IntrinsicRow(
      .listWithout, "list.without<T>(values: list<T>, value: T) -> list<T>", "Sem esse valor.",
      "list.without([7, 8, 7], 7) == [8]"),
    IntrinsicRow(
      .listSort, "list.sort<T>(values: list<T>) -> list<T>",
      "Em ordem crescente; registros pela ordem dos seus campos.", "list.sort([9, 7, 8]) == [7, 8, 9]"),
    IntrinsicRow(
      .listJoin, "list.join(values: list<text>, separator: text) -> text",
      "Os textos emendados, com o separador entre eles.",
      #"list.join(["a", "b"], " · ") == "a · b""#),
  ]
}
