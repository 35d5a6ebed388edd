/// What is said to the customer and understood of the answer.
extension Image.Point {
  public enum Prompt: Equatable, Sendable {
    /// A text. The empty text sends nothing.
    case text(Register)
    /// Template and the first of its parameters, texts.
    case template(TemplateIndex, Register)
  }

  /// `ask P as T`: `result` gets the answer, of type `answer`.
  ///
  /// Not understood: the n-th failure goes to the last of `invalid` whose count is at most n; without such an arm the
  /// machine says what it needs by type and waits on; the third failure without an arm is fault(notUnderstood).
  public struct Ask: Equatable, Sendable {
    public var prompt: Prompt
    /// How the reply is understood: any scalar type, text(N), media, or an enumeration without fields (by name,
    /// description and examples of its cases).
    public var answer: TypeIndex
    /// Both of the answer's type.
    public var minimum: Register?
    public var maximum: Register?
    /// Ascending counts, from 1. The code ends with `again` (x = 1 if it sent a message of its own) or goes elsewhere.
    public var invalid: [Invalid]

    public init(prompt: Prompt, answer: TypeIndex) {
      self.prompt = prompt
      self.answer = answer
      minimum = nil
      maximum = nil
      invalid = []
    }

    public struct Invalid: Equatable, Sendable {
      public var count: UInt8
      public var target: CodeAddress

      public init(count: UInt8, target: CodeAddress) {
        self.count = count
        self.target = target
      }
    }
  }

  /// `menu`: the code before `suspend` does `clearOptions`, then `option`/`elementOption` for each option to offer.
  ///
  /// A reply is understood by option id, number, exact title or synonym (folded), prefix, near spelling. Not
  /// understood: `otherwise`; without it the machine says so and asks again; the third time is fault(notUnderstood).
  /// No option at all: `empty`, else `otherwise`, else `resumed`. `result` and `resumed` are otherwise unused:
  /// `resumed` is the address after the menu, to which arms that fall through jump.
  public struct Menu: Equatable, Sendable {
    public var prompt: Prompt
    public var header: Register?
    public var footer: Register?
    /// Title of the button that opens the list.
    public var button: Register?
    public var options: [Option]
    /// Arm of `elementOption`s.
    public var picked: Picked?
    public var empty: CodeAddress?
    public var otherwise: CodeAddress?

    public init(prompt: Prompt, options: [Option]) {
      self.prompt = prompt
      self.options = options
      header = nil
      footer = nil
      button = nil
      picked = nil
      empty = nil
      otherwise = nil
    }

    public struct Option: Equatable, Sendable {
      /// Unique in the menu.
      public var id: [UInt8]
      public var synonyms: [[UInt8]]
      public var target: CodeAddress

      public init(id: [UInt8], synonyms: [[UInt8]] = [], target: CodeAddress) {
        self.id = id
        self.synonyms = synonyms
        self.target = target
      }
    }

    public struct Picked: Equatable, Sendable {
      /// Gets the chosen element.
      public var register: Register
      public var target: CodeAddress

      public init(register: Register, target: CodeAddress) {
        self.register = register
        self.target = target
      }
    }
  }
}
