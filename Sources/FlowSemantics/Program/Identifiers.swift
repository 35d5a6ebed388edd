/// Index of a thing in one of the tables of a `Program`. The phantom type keeps tables apart at no cost.
public struct ID<Thing>: Equatable, Hashable, Sendable {
  public var index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
  @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// A run of entries in a table of a `Program`.
public struct Slice<Thing>: Equatable, Hashable, Sendable {
  public var start: Int32
  public var count: Int32

  @inlinable public init(start: Int32, count: Int32) {
    self.start = start
    self.count = count
  }

  public static var empty: Slice { Slice(start: 0, count: 0) }

  @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

public typealias ExpressionID = ID<Expression>
public typealias StatementID = ID<Statement>
public typealias LocalID = ID<Local>
public typealias StateID = ID<State>
public typealias FlowID = ID<Flow>
public typealias FunctionID = ID<Function>
public typealias BuiltinID = ID<Builtin>
public typealias EffectID = ID<Effect>
public typealias RecordID = ID<Record>
public typealias EnumerationID = ID<Enumeration>
public typealias OutcomeSetID = ID<OutcomeSet>
public typealias ResourceID = ID<Resource>
public typealias TemplateID = ID<Template>
/// A statement list: a run in `Program.blocks`.
public typealias Block = Slice<StatementID>
/// Argument values in declaration order, defaults filled in: a run in `Program.expressionLists`.
public typealias Arguments = Slice<ExpressionID>

/// An interned name or text: index into `Program.names`.
public struct Name: Equatable, Hashable, Sendable {
  public var index: Int32

  @inlinable public init(_ index: Int32) { self.index = index }
}
