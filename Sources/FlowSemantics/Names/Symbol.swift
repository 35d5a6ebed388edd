/// A declaration of a file, by name.
struct Symbol {
  var kind: Kind
  /// Index in the table of its kind in the `Program`; for constants in `Analyzer.constants`.
  var index: Int32
  var name: Name
  var file: Int32
  /// The declaration's node.
  var node: Int32

  enum Kind: UInt8 {
    case record, enumeration, resource, effect, builtin, function, textsEntry, template, constant, flow
  }
}

/// A constant of a file. Its value is found when it is first needed.
struct Constant {
  var progress: Progress
  var type: TypeID
  /// Of a literal, repeated at each use; anything else is a function without parameters.
  var literal: ExpressionID?
  var function: FunctionID?

  enum Progress: UInt8 {
    case untouched, underWay, done
  }
}
