import FlowBytecode
import FlowVM
import FlowWhatsApp
import PorfinModel

/// Sends messages to customers: one for all channels.
public protocol MessageSender: Sendable {
  /// One attempt. Never throws: whatever happens is one of the outcomes.
  func send(_ message: Bubble, _ leaving: Leaving) async -> SendOutcome
}

/// Runs the effects that flows call.
public protocol EffectRunner: Sendable {
  /// One attempt, bounded in time. Never throws: whatever happens is one of the results.
  func run(_ call: EffectInvocation) async -> EffectResult
}

/// One call of an effect, with the tables that give its numbers their meaning.
public struct EffectInvocation: Sendable {
  public var image: Image
  public var leaving: Leaving
  public var request: Request

  package init(image: Image, leaving: Leaving, _ call: EffectCall) {
    self.image = image
    self.leaving = leaving
    request =
      switch call.request {
      case .effect(let request): .effect(request)
      case .agent(let request): .agent(request)
      }
  }

  public enum Request: Sendable {
    case effect(EffectRequest)
    case agent(AgentRequest)
  }

  /// The same for every attempt.
  public var idempotencyKey: String { leaving.idempotencyKey }
}
