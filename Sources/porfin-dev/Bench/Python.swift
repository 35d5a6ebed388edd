/// The reference for formatting: what CPython needs to parse a program and print it again.
enum Python {
  static func format() -> Figure.Reference? {
    let script = """
      import ast, time
      line = "def f{0}(a, b):\\n    total = a + b * {0}\\n    if total > 10:\\n        return total\\n    return 'o total é'\\n\\n"
      source = "".join(line.format(i) for i in range(4000))
      times = []
      for _ in range(\(Measure.repetitions)):
          start = time.process_time()
          ast.unparse(ast.parse(source))
          times.append(time.process_time() - start)
      print(source.count("\\n") / sorted(times)[\(Measure.repetitions / 2)])
      """
    guard let output = System.output("python3", ["-c", script]) else { return nil }
    return Double(output.filter { !$0.isWhitespace }).map { .init(name: "python3 parse and unparse", value: $0) }
  }
}
