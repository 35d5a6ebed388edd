import FlowVM
import FlowWhatsApp

/// One thing that happened in a simulated conversation, in order.
public enum Event: Equatable, Sendable {
  case bubble(Bubble)
  /// An effect was called and what came of it; nil while it is under way.
  case effect(name: [UInt8], arguments: [Datum], outcome: [UInt8]?, isCompensation: Bool)
  /// A model leads; what came of it, nil while it leads.
  case agent(prompt: [UInt8], outcome: [UInt8]?)
  case tracked(name: [UInt8], value: Datum?)
  case tagged([UInt8])
  case untagged([UInt8])
  case remembered(field: [UInt8], Datum)
  case handoff(to: [UInt8], because: [UInt8], isFinal: Bool)
  case fault(Fault)
  /// A state was entered.
  case state(flow: [UInt8], name: [UInt8])
  /// A message was held until the flow waits for the customer again.
  case queued
  /// Nothing waited for it.
  case ignored
  case ended
}
