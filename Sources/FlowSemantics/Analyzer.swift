import FlowDiagnostics
import FlowSyntax

/// Names and types: parsed modules in, a typed program and all mistakes out.
///
/// The passes go over all modules, each module after those that it uses:
/// 1. declare every name;
/// 2. the signatures: fields, parameters, outcomes, results;
/// 3. the default values and the constants;
/// 4. the bodies of functions and flows, the scenarios.
///
/// One mistake gives one diagnostic: what cannot be known has the type `.unknown`, which agrees with everything.
public struct Analyzer {
  var program = Program()
  let modules: [Module]
  let order: [Int32]
  var diagnostics: [Diagnostic] = []

  // Names.
  let known: KnownNames
  var symbols: [Symbol] = []
  /// The symbols of each module: a run of `symbols`.
  var symbolRanges: [Range<Int>] = []
  /// What a name means in the module at hand: index of a symbol, or `ambiguous`.
  var globals = NameMap()
  /// The dotted name of `T.f`, by the names of T and f.
  var dotted = PairTable()
  var constants: [Constant] = []
  /// Default values that wait until all signatures are known, and the first that still does.
  var pendingDefaults: [PendingDefault] = []
  var pendingNext = 0
  /// The `contact { … }` field of a name.
  var contactFields = NameMap()
  /// Resource `knowledge` of the prelude.
  var knowledgeType = TypeID.unknown

  // The module at hand.
  var file: Int32 = 0
  var language = KeywordLanguage.english

  // The body at hand.
  var locals = NameMap()
  var states = NameMap()
  var body = BodyContext()

  /// By flow: how many of its variables every state can see.
  var flowLocals: [Int32] = []

  // Lists under construction, see `Lists.swift`.
  var pendingExpressions: [ExpressionID] = []
  var pendingStatements: [StatementID] = []
  var scratch: [UInt8] = []

  // Tables.
  let operators = OperatorTable()
  /// Outcomes of an effect with a type named, by both.
  var instances = PairTable()
  var instancesOfEffect: [[Int32]] = []
  /// Agents, by file and node.
  var agentNumbers = PairTable()
  /// Titles and synonyms of options, by menu and text.
  var optionNames = PairTable()
  /// What `send` takes, by kind of media.
  var mediaParameters: [[Field]] = []

  /// Analyses a program.
  ///
  /// - Parameter modules: free of circular uses, as `ModuleGraph` hands them out.
  public static func analyze(_ modules: [Module]) -> Analysis {
    var analyzer = Analyzer(modules)
    analyzer.run()
    return Analysis(program: analyzer.program, diagnostics: analyzer.diagnostics)
  }

  private init(_ modules: [Module]) {
    self.modules = modules
    order = ModuleOrder.dependenciesFirst(modules)
    known = KnownNames(&program.names)
    reserveCapacity()
  }

  private mutating func run() {
    declareContact()
    declareMedia()
    symbolRanges = Array(repeating: 0..<0, count: modules.count)
    for module in order { declareNames(of: module) }
    declarePrelude()
    for module in order { inModule(module) { $0.declareSignatures() } }
    findEndlessRecords()
    for module in order { inModule(module) { $0.evaluateConstants() } }
    flowLocals = Array(repeating: 0, count: program.flows.count)
    for module in order { inModule(module) { $0.checkBodies() } }
    for module in order { inModule(module) { $0.checkScenarios() } }
  }

  /// The syntax of this many nodes makes about as many expressions, statements and lists.
  private mutating func reserveCapacity() {
    var nodes = 0
    for module in modules { nodes += module.tree.nodeCount }
    program.expressions.reserveCapacity(nodes / 2)
    program.expressionLists.reserveCapacity(nodes / 4)
    program.statements.reserveCapacity(nodes / 6)
    program.blocks.reserveCapacity(nodes / 6)
  }
}

/// What an analysis finds.
public struct Analysis: Sendable {
  /// Complete only if there are no errors; after errors it holds `.invalid` in the places of the mistakes.
  public var program: Program
  /// In no particular order: see `Diagnostics.ordered`.
  public var diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
