import FlowBytecode
import FlowSimulator
import FlowVM
import PorfinModel

/// Answers every effect with the simulator's stand-ins: what an assistant runs on before anything is connected.
public struct OfflineEffects: EffectRunner {
  private let clock: @Sendable () -> Moment

  public init(clock: @escaping @Sendable () -> Moment) { self.clock = clock }

  public func run(_ call: EffectInvocation) async -> EffectResult {
    answer(call)
  }

  /// A slow stand-in answers at the second attempt.
  package func answer(_ call: EffectInvocation) -> EffectResult {
    switch call.request {
    case .effect(let request):
      let (answer, delay) = World.answer(request, in: call.image, now: clock().seconds)
      if delay > 0, call.leaving.row.attempt == 1 { return .later(milliseconds: delay.multipliedSafely(by: 1_000)) }
      return .outcome(case: answer.outcome, values: answer.values)
    case .agent:
      return .outcome(case: 1, values: [.text(Array("nenhum modelo está ligado".utf8))])
    }
  }
}

extension Int64 {
  fileprivate func multipliedSafely(by factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
