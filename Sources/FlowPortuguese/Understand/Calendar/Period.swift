import FlowValues

/// A week, month or year by its distance from the current one: `semana que vem`, `deste mês`, `ano passado`.
struct Period {
  var distance: Int64
  var end: Int

  init?(_ reply: Reply, at start: Int, unit: TimeUnit) {
    var index = start
    while reply.isParticle(index, .the) || reply.isParticle(index, .at) || reply.isParticle(index, .of) { index += 1 }
    let before = reply.particle(index)
    if before == .next || before == .last || before == .this || before == .other {
      guard reply.word(index + 1).unit == unit else { return nil }
      distance = before == .last ? -1 : before == .this ? 0 : 1
      end = index + 2
      // `na outra semana` is the one after the next only by some; it is the next one here.
      return
    }
    guard reply.word(index).unit == unit else { return nil }
    let behind = index + 1
    if reply.isParticle(behind, .that), reply.isParticle(behind + 1, .coming) {
      distance = 1
      end = behind + 2
    } else if reply.isParticle(behind, .next) {
      distance = 1
      end = behind + 1
    } else if reply.isParticle(behind, .last) {
      distance = -1
      end = behind + 1
    } else {
      return nil
    }
  }
}
