import FlowBytecode
import FlowVM

/// The stand-ins for hosts that keep no world between calls.
extension World {
  /// What a stand-in answers to this call, and after how many seconds; nothing is remembered from one call to the next.
  public static func answer(_ request: EffectRequest, in image: Image, now: Int64) -> (answer: Answer, delay: Int64) {
    var world = World(image)
    let outcomes = OutcomeBuilder(image, request.outcomes, now: now)
    let effect = image.effects[request.effect.position]
    let reply = StandIns.answer(effect, request.arguments, outcomes, &world, now: now)
    return (reply.answer, reply.delay)
  }

  /// What a flow is started with: its defaults, and for each resource the parameter's name.
  public static func arguments(for flow: Image.Flow, in image: Image) -> [Datum] {
    World(image).arguments(for: flow)
  }
}
