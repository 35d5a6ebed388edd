/// The references, written as a Lua programmer would, and measured by lua5.4 itself (processor time, median of five).
enum Lua {
  static let name = "lua5.4"

  static func fib() -> Figure.Reference? {
    measure(
      "fib(30)", "local function fib(n) if n<2 then return n end return fib(n-1)+fib(n-2) end",
      "local unused = fib(30)")
  }

  static func loop() -> Figure.Reference? {
    measure(
      "loop of 10 M",
      """
      local function loop()
        local s = 0
        for i = 1, 10000000 do s = s + i if s > 1000000 then s = s - 1000000 end end
        return s
      end
      """,
      "local unused = loop()")
  }

  /// The dialog of `TurnBench` by hand: a table of states, the conversation packed into a string between turns.
  static func dialog() -> Figure.Reference? {
    let prepare = """
      local states = {
        function(c) return "Olá! Aqui é a Clínica Sorriso.", 2 end,
        function(c, m) if m == "1" or m:lower() == "marcar consulta" then return "Qual é o seu nome?", 3 end return "", 2 end,
        function(c, m) c.name = m return "Que dia prefere?", 4 end,
        function(c, m)
          local d, mo, y = m:match("^(%d+)/(%d+)/(%d+)$")
          if not d then return "Não entendi.", 4 end
          c.day = os.time({year = y, month = mo, day = d}) // 86400
          return "A que horas?", 5
        end,
        function(c, m)
          local h, mi = m:match("^(%d+):(%d+)$")
          if not h then return "Não entendi.", 5 end
          c.hour = h * 60 + mi
          return string.format("Consulta de %s em %d às %d. Confirma?", c.name, c.day, c.hour), 6
        end,
        function(c, m) if m == "sim" then return "Marcado!", 0 end return "", 1 end,
      }
      local replies = {"oi", "1", "Ana Souza", "15/12/2026", "14:30", "sim"}
      local function turn(snapshot, message)
        local state, name, day, hour = string.unpack("<Bs2i4i4", snapshot)
        local c = {name = name, day = day, hour = hour}
        local text, next_state = states[state](c, message)
        return string.pack("<Bs2i4i4", next_state, c.name, c.day, math.tointeger(c.hour) or 0), text
      end
      local function dialog()
        local snapshot = string.pack("<Bs2i4i4", 1, "", 0, 0)
        for _, reply in ipairs(replies) do snapshot = turn(snapshot, reply) end
      end
      """
    return run(prepare, "for _ = 1, 20000 do dialog() end").map { .init(name: "lua5.4 by hand", value: 120_000 / $0) }
  }

  /// Compiles a generated Lua program of about 200,000 lines; gives its bytes and lines for each second.
  static func compile() -> (bytesPerSecond: Double, linesPerSecond: Double)? {
    let prepare = """
      local lines = {}
      for i = 1, 40000 do
        lines[#lines+1] = "local function f" .. (i % 150) .. "(a, b)"
        lines[#lines+1] = "  local total = a + b * " .. i
        lines[#lines+1] = "  if total > 10 then return total end"
        lines[#lines+1] = "  return 'o total é ' .. total"
        lines[#lines+1] = "end"
        if i % 150 == 0 then lines[#lines+1] = "end run = function()" end
      end
      local source = "run = function() " .. table.concat(lines, "\\n") .. " end"
      """
    guard let seconds = run(prepare, "assert(load(source))"), let size = run(prepare, nil, result: "#source") else {
      return nil
    }
    return (size / seconds, 200_000 / seconds)
  }

  private static func measure(_ title: String, _ prepare: String, _ call: String) -> Figure.Reference? {
    run(prepare, call).map { Figure.Reference(name: "\(name) \(title)", value: $0 * 1000) }
  }

  /// Seconds of a statement, or the value of an expression.
  private static func run(_ prepare: String, _ statement: String?, result: String = "0") -> Double? {
    var script = prepare + "\nprint(\(result))"
    if let statement {
      script = """
        \(prepare)
        local times = {}
        for i = 0, \(Measure.repetitions) do
          local start = os.clock()
          \(statement)
          times[i] = os.clock() - start
        end
        table.sort(times)
        print(times[\(Measure.repetitions / 2 + 1)])
        """
    }
    return System.output(name, ["-e", script]).flatMap { Double($0.filter { !$0.isWhitespace }) }
  }
}
