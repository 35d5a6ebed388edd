/// A variable of a flow or function: parameter, `var`, `let`, or a binder of a pattern.
public struct Local: Sendable {
  public var name: Name
  public var type: TypeID
  public var kind: Kind
  public var node: Int32

  public enum Kind: UInt8, Sendable {
    /// Given at the call of the flow or function.
    case parameter
    /// `var` of a flow: lives as long as the activation.
    case flowVariable
    /// Given by the arrow that enters the state.
    case stateParameter
    /// `var` inside a block.
    case variable
    /// `let`, binder or loop variable.
    case constant
  }
}

/// A named value of a record, an enum case, an outcome, a parameter list or the contact.
public struct Field: Sendable {
  public var name: Name
  public var type: TypeID
  /// A constant expression.
  public var standard: ExpressionID?
  /// What it means, for the AI and the builder.
  public var description: Name?
}

public struct Record: Sendable {
  public var name: Name
  public var file: Int32
  public var fields: [Field]
  public var node: Int32
}

public struct Enumeration: Sendable {
  public var name: Name
  public var file: Int32
  public var cases: [EnumerationCase]
  public var node: Int32
}

public struct EnumerationCase: Sendable {
  public var name: Name
  public var fields: [Field]
  public var description: Name?
  public var examples: [Name]
}

/// The outcomes of one effect, with type-name parameters filled in; interned.
public struct OutcomeSet: Sendable {
  public var effect: EffectID
  public var cases: [Outcome]
}

public struct Outcome: Sendable {
  public var name: Name
  public var fields: [Field]
}

public struct Resource: Sendable {
  public var name: Name
}

public struct Effect: Sendable {
  /// Dotted, e.g. `calendar.book`.
  public var name: Name
  public var file: Int32
  public var parameters: [Field]
  public var outcomes: OutcomeSetID
  /// Seconds.
  public var timeout: Int64
  public var retries: Int32
  /// Must not happen twice without a new word from the customer.
  public var isOnce: Bool
  /// Centavos of one call, when declared.
  public var cost: Int64?
  public var node: Int32
}

public struct Builtin: Sendable {
  /// Dotted, e.g. `text.upper`; the machine knows it by this name.
  public var name: Name
  public var parameters: [Field]
  public var result: TypeID
}

/// A `function`, or an entry of a `texts` block.
public struct Function: Sendable {
  public var name: Name
  public var file: Int32
  public var parameters: [Field]
  public var locals: [Local]
  public var result: TypeID
  public var body: Block
  public var node: Int32
}

public struct Template: Sendable {
  public var name: Name
  public var file: Int32
  public var parameters: [Field]
  public var category: Category
  public var language: Name
  /// The texts with `{parameter}` holes: pieces as in `ExpressionForm.interpolation`, where locals are parameter numbers.
  public var header: TemplateText?
  public var body: TemplateText
  public var footer: TemplateText?
  public var buttons: [Name]
  public var links: [(title: Name, url: TemplateText)]
  public var node: Int32

  public enum Category: UInt8, Sendable {
    case utility, marketing, authentication
  }
}

/// Constant pieces and parameter numbers in order.
public struct TemplateText: Sendable {
  public var pieces: [Piece]

  public enum Piece: Sendable {
    case text(Name)
    case parameter(Int32)
  }
}

public struct Flow: Sendable {
  public var name: Name
  public var file: Int32
  /// Every variable of the flow, its states and handlers; parameters first, then `var`s.
  public var locals: [Local]
  public var parameters: [Field]
  public var result: TypeID
  /// Called by `run`: declares a result or contains `return`.
  public var isSubflow: Bool
  public var knowledge: [Knowledge]
  /// Runs when the flow starts, before its first state: constants and initial values.
  public var prologue: Block
  public var handlers: [Handler]
  /// The first is where it starts.
  public var states: [State]
  public var busy: BusyPolicy
  public var node: Int32
}

public struct Knowledge: Sendable {
  public var name: Name
  public var sources: [Name]
}

public struct State: Sendable {
  public var name: Name
  public var was: Name?
  public var parameters: [LocalID]
  public var handlers: [Handler]
  public var body: Block
  public var busy: BusyPolicy
  public var node: Int32
}

public struct Handler: Sendable {
  public var trigger: Trigger
  public var body: Block
  public var node: Int32
}

public enum Trigger: Sendable {
  case keyword([Name])
  case media(LocalID?)
  case event(Name, [LocalID])
  case silence(ExpressionID)
  case error(LocalID?)
}

/// What is known of a customer: the predeclared fields (name, phone, email, language), then those of `contact { … }`.
public struct Contact: Sendable {
  public var fields: [Field]
}
