import FlowBytecode
import FlowDiagnostics
import FlowSemantics

/// Turns a typed program into an image that the machine can run.
///
/// The program must be free of errors. Each flow that is asked for, and each flow and function it can reach, goes
/// through the same phases: typed statements → control-flow graph → what lives at each wait → registers → code.
public struct Compiler {
  private var lowering: Lowering
  private var report: CompilerReport
  private let hasLines: Bool

  /// Compiles flows and what they reach.
  ///
  /// - Parameters:
  ///   - modules: the files that the program was analysed from.
  ///   - entry: the flow that is started; nil compiles all flows and functions of the program.
  ///   - hasLines: whether the image says where its instructions come from. Without, it is the same however the text is
  ///     laid out.
  public static func compile(
    _ program: Program, modules: [Module], entry: FlowID? = nil, hasLines: Bool = true
  ) -> Compilation {
    var compiler = Compiler(program, modules, hasLines)
    compiler.compileAll(from: entry)
    return compiler.finish()
  }

  private init(_ program: Program, _ modules: [Module], _ hasLines: Bool) {
    lowering = Lowering(program, tables: ImageTables(program))
    report = CompilerReport(modules: modules)
    self.hasLines = hasLines
    if hasLines { lowering.tables.builder.setFiles(modules.map { Array($0.path.utf8) }) }
  }

  /// Compiles until nothing that was referred to is missing.
  private mutating func compileAll(from entry: FlowID?) {
    if let entry {
      _ = lowering.tables.flow(entry)
    } else {
      for index in lowering.program.flows.indices { _ = lowering.tables.flow(FlowID(index)) }
      for index in lowering.program.functions.indices { _ = lowering.tables.function(FunctionID(index)) }
    }
    while let next = lowering.tables.nextToLower() {
      switch next {
      case .flow(let id): compile(id)
      case .function(let id): compile(id)
      }
    }
  }

  private mutating func compile(_ id: FunctionID) {
    let function = lowering.program.functions[Int(id.index)]
    let place = CompilerReport.Place(name: function.name, file: function.file, node: function.node)
    let index = lowering.tables.function(id)
    lowering.lower(function)
    guard let allocation = allocate(at: place) else { return }
    let code = write(allocation, into: lowering.tables.builder.procedure(for: index), points: [], file: function.file)
    guarded(at: place) { (builder) throws(ImageError) in
      try builder.define(index, code: code)
    }
  }

  private mutating func compile(_ id: FlowID) {
    let flow = lowering.program.flows[Int(id.index)]
    let place = CompilerReport.Place(name: flow.name, file: flow.file, node: flow.node)
    let index = lowering.tables.flow(id)
    lowering.lower(flow, index)
    guard let allocation = allocate(at: place) else { return }
    let points = lowering.declarePoints()
    let code = write(allocation, into: lowering.tables.builder.procedure(for: index), points: points, file: flow.file)
    let graph = lowering.graph
    let variables = lowering.variables(allocation)
    let knowledge = lowering.tables.knowledge(flow)
    guarded(at: place) { (builder) throws(ImageError) in
      try builder.define(
        index, code: code, variables: variables, states: graph.states, handlers: graph.handlers, knowledge: knowledge,
        isLiveKnown: true)
    }
  }

  /// Registers for the graph at hand; nil if it needs more than there are.
  private mutating func allocate(at place: CompilerReport.Place) -> Allocation? {
    report.add(lowering.takeProblems(), file: place.file)
    guard !lowering.graph.isTooLarge else { return tooLarge(place) }
    let allocation = lowering.allocate()
    return allocation.window.count <= ImageLimits.registersMax ? allocation : tooLarge(place)
  }

  private mutating func tooLarge(_ place: CompilerReport.Place) -> Allocation? {
    report.add(.bodyTooLarge, [lowering.program.names.string(place.name)], at: place)
    return nil
  }

  /// The code of the graph at hand. Its blocks have the numbers of the code's labels.
  private func write(
    _ allocation: Allocation, into builder: ProcedureBuilder, points: [PointIndex?], file: Int32
  ) -> ProcedureBuilder {
    let positions = hasLines ? report.positions(in: file) : .none
    var writer = CodeWriter(lowering.graph, into: builder, points: points, positions)
    writer.write(window: allocation.window)
    return writer.finish()
  }

  private mutating func guarded(
    at place: CompilerReport.Place, _ define: (inout ImageBuilder) throws(ImageError) -> Void
  ) {
    do throws(ImageError) {
      try define(&lowering.tables.builder)
    } catch {
      report.add(error, lowering.program.names.string(place.name), at: place)
    }
  }

  /// The image, if the verifier agrees.
  private consuming func finish() -> Compilation {
    let image = lowering.tables.builder.finish()
    var verified: VerifiedImage?
    if report.diagnostics.isEmpty {
      do throws(ImageError) {
        verified = try VerifiedImage(image)
      } catch {
        report.add(error, in: image)
      }
    }
    return Compilation(image: image, verified: verified, diagnostics: report.diagnostics)
  }
}
