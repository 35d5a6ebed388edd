/// The children of a node that belong to one family, in order.
///
/// One type for every family, told apart by a test on the kind that costs two comparisons.
@frozen
public struct FilteredChildren<Family: NodeFamily>: Sequence, IteratorProtocol, @unchecked Sendable {
  @usableFromInline var children: SyntaxChildren

  @inlinable
  init(of node: SyntaxNode) { children = node.children }

  @inlinable
  public mutating func next() -> SyntaxNode? {
    while let child = children.next() {
      if Family.contains(child.kind) { return child }
    }
    return nil
  }
}

/// A set of kinds of nodes.
public protocol NodeFamily {
  static func contains(_ kind: SyntaxKind) -> Bool
}

@frozen
public enum FlowMemberFamily: NodeFamily {
  @inlinable public static func contains(_ kind: SyntaxKind) -> Bool { kind.isFlowMember }
}

@frozen
public enum StateItemFamily: NodeFamily {
  @inlinable public static func contains(_ kind: SyntaxKind) -> Bool { kind.isStatement || kind == .handler }
}

@frozen
public enum StatementFamily: NodeFamily {
  @inlinable public static func contains(_ kind: SyntaxKind) -> Bool { kind.isStatement }
}

@frozen
public enum PatternFamily: NodeFamily {
  @inlinable public static func contains(_ kind: SyntaxKind) -> Bool { kind.isPattern }
}

@frozen
public enum MenuArmFamily: NodeFamily {
  @inlinable
  public static func contains(_ kind: SyntaxKind) -> Bool {
    kind >= .menuArm && kind <= .emptyArm || kind == .otherwiseArm || kind == .afterArm
  }
}

@frozen
public enum AgentItemFamily: NodeFamily {
  @inlinable
  public static func contains(_ kind: SyntaxKind) -> Bool {
    kind >= .agentTools && kind <= .agentLimit || kind >= .arm && kind <= .afterArm
  }
}

@frozen
public enum ScenarioStepFamily: NodeFamily {
  @inlinable public static func contains(_ kind: SyntaxKind) -> Bool { kind >= .givenStep && kind <= .expectStep }
}

public typealias FlowMembers = FilteredChildren<FlowMemberFamily>
public typealias StateItems = FilteredChildren<StateItemFamily>
public typealias StatementNodes = FilteredChildren<StatementFamily>
public typealias PatternNodes = FilteredChildren<PatternFamily>
public typealias MenuArmNodes = FilteredChildren<MenuArmFamily>
public typealias AgentItemNodes = FilteredChildren<AgentItemFamily>
public typealias ScenarioSteps = FilteredChildren<ScenarioStepFamily>
