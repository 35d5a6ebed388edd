import FlowValues

/// Types by representation: two types have one shape if a word of the one is a word of the other.
///
/// The shape of a type is the first type of that representation, so all texts have the shape `.text`.
struct Shapes: Sendable {
  /// Shape of each type.
  private(set) var shapeOf: [TypeIndex] = []
  private let types: [TypeDescriptor]

  /// A part of a type must stand before it, and a record or enumeration must exist.
  init(_ image: Image) throws(ImageError) {
    types = image.types
    guard types.count <= ImageLimits.tableRowsMax, types.starts(with: TypeDescriptor.builtins) else {
      throw ImageError(.badType, at: 0)
    }
    var known: [TypeDescriptor: TypeIndex] = [:]
    var depths: [Int] = []
    for (number, type) in types.enumerated() {
      guard let normal = normalised(type, before: number, in: image) else { throw ImageError(.badType, at: number) }
      let depth = depthOfParts(type, depths) + 1
      guard depth <= ImageLimits.typeDepthMax else { throw ImageError(.badType, at: number) }
      depths.append(depth)
      let shape = known[normal] ?? TypeIndex(UInt16(truncatingIfNeeded: number))
      known[normal] = shape
      shapeOf.append(shape)
    }
  }

  subscript(type: TypeIndex) -> TypeIndex { shapeOf[type.position] }

  func contains(_ type: TypeIndex) -> Bool { type.position < shapeOf.count }

  /// The type with shapes for its parts and one text for all texts; nil if it is none.
  private func normalised(_ type: TypeDescriptor, before number: Int, in image: Image) -> TypeDescriptor? {
    switch type {
    case .void: return number == 0 ? type : nil
    case .scalar(let kind): return kind.isText ? .scalar(.text) : type
    case .sizedText(let count): return count > 0 ? .scalar(.text) : nil
    case .resource(let name): return name.isName ? .scalar(.text) : nil
    case .media, .typeReference: return type
    case .optional(let part):
      guard part.position < number, part != .void else { return nil }
      if case .optional = types[part.position] { return nil }
      return .optional(shapeOf[part.position])
    case .list(let part):
      return part.position < number && part != .void ? .list(shapeOf[part.position]) : nil
    case .record(let record): return record.position < image.records.count ? type : nil
    case .enumeration(let enumeration): return enumeration.position < image.enumerations.count ? type : nil
    }
  }

  private func depthOfParts(_ type: TypeDescriptor, _ depths: [Int]) -> Int {
    switch type {
    case .optional(let part), .list(let part): depths[part.position]
    default: 0
    }
  }
}

extension ScalarKind {
  /// Whether its word is a handle of a text.
  public var isText: Bool {
    switch self {
    case .text, .phone, .email, .cpf, .cnpj, .cep, .url: true
    case .bool, .int, .decimal, .money, .date, .time, .datetime, .duration, .schedule: false
    }
  }
}

extension [UInt8] {
  /// Whether it can be a name: UTF-8, not too long.
  var isName: Bool { count <= ImageLimits.nameBytesMax && isUTF8 }

  /// Whether it is well-formed UTF-8.
  public var isUTF8: Bool { withUnsafeBufferPointer { UTF8Check.isValid($0) } }
}
