import FlowBytecode
import FlowVM
import PorfinModel

/// A call of an effect, or a model's turn to lead, as the outbox holds it.
package struct EffectCall: Equatable, Sendable, StoredValue {
  /// The program that made it: its tables give the numbers their meaning.
  package var program: ProgramID
  package var request: Request

  package enum Request: Equatable, Sendable {
    case effect(EffectRequest)
    case agent(AgentRequest)
  }

  init(program: ProgramID, _ request: Request) {
    self.program = program
    self.request = request
  }

  var step: UInt32 {
    switch request {
    case .effect(let request): request.step
    case .agent(let request): request.step
    }
  }

  /// Whether nobody waits for its outcome.
  var isCompensation: Bool {
    if case .effect(let request) = request { request.isCompensation } else { false }
  }

  package func write(_ writer: inout BinaryWriter) {
    writer.signed(program.number)
    switch request {
    case .effect(let request):
      writer.byte(request.isCompensation ? 2 : 1)
      writer.count(request.effect.position)
      writer.count(request.outcomes.position)
      writer.unsigned(UInt64(request.step))
      writer.data(request.arguments)
    case .agent(let request):
      writer.byte(3)
      writer.count(request.point.position)
      writer.unsigned(UInt64(request.step))
      writer.text(request.prompt)
      writer.datum(request.turnsMax.map { .int($0) } ?? .none)
      writer.datum(request.costMax.map { .money($0) } ?? .none)
    }
  }

  package init?(_ reader: inout BinaryReader) {
    program = ProgramID(reader.signed())
    let tag = reader.byte()
    switch tag {
    case 1, 2:
      let effect = EffectIndex(UInt16(truncatingIfNeeded: reader.number(upTo: Int(UInt16.max))))
      let outcomes = TypeIndex(UInt16(truncatingIfNeeded: reader.number(upTo: Int(UInt16.max))))
      let step = UInt32(truncatingIfNeeded: reader.unsigned())
      request = .effect(
        EffectRequest(
          effect: effect, outcomes: outcomes, arguments: reader.data(), step: step, isCompensation: tag == 2))
    case 3:
      let point = PointIndex(UInt16(truncatingIfNeeded: reader.number(upTo: Int(UInt16.max))))
      let step = UInt32(truncatingIfNeeded: reader.unsigned())
      let prompt = reader.text(upTo: Limits.textBytes)
      var turnsMax: Int64?
      var costMax: Int64?
      if case .int(let value) = reader.datum() { turnsMax = value }
      if case .money(let value) = reader.datum() { costMax = value }
      request = .agent(AgentRequest(point: point, prompt: prompt, turnsMax: turnsMax, costMax: costMax, step: step))
    default: return nil
    }
  }
}
