/// Number of a row in one of the tables of an `Image`. The phantom type keeps tables apart at no cost.
public struct TableIndex<Row>: Equatable, Hashable, Comparable, Sendable {
  public var value: UInt16

  @inlinable public init(_ value: UInt16) { self.value = value }

  /// The position in the table's array.
  @inlinable public var position: Int { Int(value) }

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

public typealias TypeIndex = TableIndex<TypeDescriptor>
public typealias ConstantIndex = TableIndex<Image.Constant>
public typealias RecordIndex = TableIndex<Image.Record>
public typealias EnumerationIndex = TableIndex<Image.Enumeration>
public typealias EffectIndex = TableIndex<Image.Effect>
public typealias TemplateIndex = TableIndex<Image.Template>
public typealias FunctionIndex = TableIndex<Image.Function>
public typealias FlowIndex = TableIndex<Image.Flow>
/// Counts within one flow.
public typealias StateIndex = TableIndex<Image.State>
/// Counts within one flow.
public typealias HandlerIndex = TableIndex<Image.Handler>
public typealias PointIndex = TableIndex<Image.Point>

/// One register of a window: 64 untagged bits whose type is fixed for the whole function or flow.
public struct Register: Equatable, Hashable, Comparable, Sendable {
  public var number: UInt16

  @inlinable public init(_ number: UInt16) { self.number = number }

  /// Stands in an optional operand for "no register".
  public static let none = Register(0xffff)

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// Where execution goes on: a `Label` while a procedure is being built, the number of an instruction in
/// `Image.code` once it is finished (`ProcedureBuilder.finish` turns one into the other).
public struct CodeAddress: Equatable, Hashable, Sendable {
  public var value: Int32

  @inlinable public init(_ value: Int32) { self.value = value }
}
