import FlowSemantics
import Testing

/// What the typed program says: conversions are written out, names are resolved, defaults filled in.
@Suite("The typed program") struct ProgramTests {
  static let declarations = """
    enum Size { small; large }
    enum Shape { circle(radius: int); point }
    record Address { street: text; number: int; floor: int?; city: text = "Recife" }
    function total(price: money, quantity: int = 1) -> money { return price * quantity }
    let fee = R$ 5
    let twice = total(R$ 5)
    texts { hello(name: text) "Olá, {name}!" }
    """

  @Test(
    "a function's result",
    arguments: [
      ("n: int", "decimal", "n + 2,5", "(addDecimal (intToDecimal n) 2.5)"),
      ("n: int", "decimal", "3", "3.0"),
      ("n: int", "int?", "n", "(wrap n)"),
      ("n: int", "int?", "none", "none"),
      ("n: int?", "int", "n or 0", "(orElse n 0)"),
      ("n: int?", "decimal", "n or 2,5", "?"),
      ("m: money", "money", "2 * m", "(multiplyMoneyByInt m 2)"),
      ("m: money", "money", "m * 10%", "(multiplyMoneyByDecimal m 0.1)"),
      ("m: money", "decimal", "m / R$ 3", "(divideMoney m R$300)"),
      ("d: date", "date", "d + 2 days", "(dateAddDuration d 172800s)"),
      ("c: cpf", "text", "c", "(asText c)"),
      ("c: cpf", "text", "\"{c}\"", "(interpolation (format standard c))"),
      ("n: int", "text", "\"{n|plural(\"vaga\", \"vagas\")}\"", "(interpolation (format plural n \"vaga\" \"vagas\"))"),
      ("t: text(5)", "text", "\"a{t}\"", "(interpolation \"a\" (asText t))"),
      ("s: Size", "bool", "s == large", "(equal s Size.large)"),
      ("s: Size", "bool", "s is not small", "(not (isCase s 0))"),
      ("s: Shape?", "bool", "s is none", "(isNone s)"),
      ("n: int?", "bool", "n == none", "(isNone n)"),
      ("n: int?", "bool", "n == 3", "(equal n (wrap 3))"),
      ("n: int", "bool", "n in 1..5", "(contains n (range 1 5))"),
      ("n: int", "bool", "n in [1, 2]", "(contains n (list 1 2))"),
      ("n: int", "money", "total(R$ 1)", "(call total R$100 1)"),
      ("n: int", "money", "total(quantity: n, price: fee)", "(call total R$500 n)"),
      ("n: int", "money", "twice", "(call twice)"),
      ("n: int", "text", "hello(\"Ana\")", "(call hello \"Ana\")"),
      ("n: int", "Address", "Address(\"Rua A\", n)", "(record Address \"Rua A\" n none \"Recife\")"),
      ("n: int", "Shape", "circle(n)", "(Shape.circle n)"),
      ("n: int", "list<decimal>", "[n, 2,5]", "(list (intToDecimal n) 2.5)"),
      ("a: Address", "text", "a.street.upper()", "(builtin text.upper (field a 0))"),
      ("l: list<int>", "int?", "l.first()", "(builtin list.first l)"),
      ("n: int", "int", "-5", "-5"),
      ("n: int", "int", "if n > 0 then n else -n", "(conditional (greater n 0) n (negate n))"),
      ("n: int", "bool", "not (n == 1 and n != 2 or n < 3)", "(not (or (and (equal n 1) (notEqual n 2)) (less n 3)))"),
      ("n: int", "datetime", "2026-11-24 14:30", "@1795541400"),
      ("n: int", "schedule", "seg-sex 8:00-18:00", "mon-fri 8:00-18:00"),
      ("n: int", "cep", "\"01310-100\"", "\"01310100\""),
      ("n: int", "text?", "contact.name", "contact.name"),
      (
        "n: int", "text", "\"\"\"\n        a\n          b {n}\n        \"\"\"",
        "(interpolation \"a\n  b \" (format standard n))"
      ),
    ])
  func expression(parameter: String, result: String, source: String, printed: String) throws {
    let text = "\(Self.declarations)\nfunction probe(\(parameter)) -> \(result) {\n  return \(source)\n}"
    let checked = Checked(text)
    guard printed != "?" else {
      #expect(!checked.diagnostics.isEmpty)
      return
    }
    #expect(checked.lines == [])
    let printer = ProgramPrinter(checked.analysis.program)
    #expect(printer.result(of: "probe") == printed)
  }
}
