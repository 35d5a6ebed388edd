import FlowValues

/// A compiled program: everything the machine and the host need to hold its conversations.
///
/// Built with `ImageBuilder`, written with `encoded()`, read with `Image(decoding:)`; it runs only as a `VerifiedImage`.
/// Texts and names are UTF-8. Table numbers in one part refer to rows of another; the verifier checks them all.
public struct Image: Equatable, Sendable {
  /// Begins with `TypeDescriptor.builtins`.
  public var types: [TypeDescriptor] = TypeDescriptor.builtins
  public var records: [Record] = []
  /// The enums of the program and the outcomes of its effects.
  public var enumerations: [Enumeration] = []
  /// A constant refers to earlier ones only.
  public var constants: [Constant] = []
  /// What is known of a customer: name, phone, email, language, then the program's own. The machine sees optionals.
  public var contact: [Field] = []
  public var effects: [Effect] = []
  public var templates: [Template] = []
  public var functions: [Function] = []
  public var flows: [Flow] = []
  public var points: [Point] = []
  /// The code of all functions and flows, one after the other.
  public var code: [Instruction] = []
  /// Nil when stripped. Not part of the content hash.
  public var lines: LineMap?

  public init() {}
}

extension Image {
  /// A value known when the program was compiled.
  public enum Constant: Equatable, Hashable, Sendable {
    /// Of a type whose word is the value itself: bool … duration, typeReference, or none of an optional type.
    case word(TypeIndex, Word)
    /// Of any type with the shape of text.
    case text([UInt8])
    case schedule(Schedule)
    /// Of this list type.
    case list(TypeIndex, [ConstantIndex])
    /// Of this record type or media.
    case record(TypeIndex, [ConstantIndex])
    /// Of this enumeration type; also for cases without fields.
    case choice(TypeIndex, UInt16, [ConstantIndex])
    /// Of this optional type, holding a constant.
    case some(TypeIndex, ConstantIndex)
  }

  /// A named value of a record, a case, an outcome or the contact.
  public struct Field: Equatable, Hashable, Sendable {
    public var name: [UInt8]
    public var type: TypeIndex
    /// For the AI and the builder; empty if there is none.
    public var description: [UInt8]

    public init(name: [UInt8], type: TypeIndex, description: [UInt8] = []) {
      self.name = name
      self.type = type
      self.description = description
    }
  }

  public struct Record: Equatable, Hashable, Sendable {
    public var name: [UInt8]
    public var fields: [Field]

    public init(name: [UInt8], fields: [Field]) {
      self.name = name
      self.fields = fields
    }
  }

  /// An enum, or the outcomes of an effect (named as the effect).
  public struct Enumeration: Equatable, Hashable, Sendable {
    public var name: [UInt8]
    /// At most 256.
    public var cases: [Case]

    public init(name: [UInt8], cases: [Case]) {
      self.name = name
      self.cases = cases
    }
  }

  public struct Case: Equatable, Hashable, Sendable {
    public var name: [UInt8]
    public var fields: [Field]
    /// For the AI; empty if there is none.
    public var description: [UInt8]
    /// `like "…", "…"`
    public var examples: [[UInt8]]

    public init(name: [UInt8], fields: [Field] = [], description: [UInt8] = [], examples: [[UInt8]] = []) {
      self.name = name
      self.fields = fields
      self.description = description
      self.examples = examples
    }
  }

  /// Where instructions come from: stripped images are identical but for this.
  public struct LineMap: Equatable, Sendable {
    /// Names of the source files.
    public var files: [[UInt8]]
    /// Sorted by `address`; an entry holds until the next one.
    public var entries: [Entry]

    public init(files: [[UInt8]], entries: [Entry]) {
      self.files = files
      self.entries = entries
    }

    public struct Entry: Equatable, Sendable {
      public var address: CodeAddress
      public var position: Position

      public init(address: CodeAddress, position: Position) {
        self.address = address
        self.position = position
      }
    }
  }

  /// A byte of a source file.
  public struct Position: Equatable, Hashable, Sendable {
    /// Number in `LineMap.files`.
    public var file: UInt16
    public var offset: UInt32

    public init(file: UInt16, offset: UInt32) {
      self.file = file
      self.offset = offset
    }
  }
}
