/// The area codes of Brazil (DDD, two digits) and the states they belong to.
public enum AreaCode {
  /// Whether a telephone number can begin with this code.
  public static func isAssigned(_ code: Int) -> Bool { state(of: code) != nil }

  /// The state, as `SP`. Code 61 serves the Federal District and parts of Goiás. Nil if the code is not in use.
  public static func state(of code: Int) -> String? {
    for (codes, state) in table where codes.contains(code) { return state }
    return nil
  }

  private static let table: [(ClosedRange<Int>, String)] = [
    (11...19, "SP"), (21...22, "RJ"), (24...24, "RJ"), (27...28, "ES"), (31...35, "MG"), (37...38, "MG"),
    (41...46, "PR"), (47...49, "SC"), (51...51, "RS"), (53...55, "RS"), (61...61, "DF"), (62...62, "GO"),
    (63...63, "TO"), (64...64, "GO"), (65...66, "MT"), (67...67, "MS"), (68...68, "AC"), (69...69, "RO"),
    (71...71, "BA"), (73...75, "BA"), (77...77, "BA"), (79...79, "SE"), (81...81, "PE"), (82...82, "AL"),
    (83...83, "PB"), (84...84, "RN"), (85...85, "CE"), (86...86, "PI"), (87...87, "PE"), (88...88, "CE"),
    (89...89, "PI"), (91...91, "PA"), (92...92, "AM"), (93...94, "PA"), (95...95, "RR"), (96...96, "AP"),
    (97...97, "AM"), (98...99, "MA"),
  ]
}
