import FlowVM
import PorfinModel
import PorfinRuntime
import PorfinStore

/// One process of the runtime: what it holds in memory is gone when it dies.
struct MadeUpProcess {
  let owner: Int64
  let programs = Programs(limits: FlowVM.Limits())
  /// Numbers of webhooks that it has been given and has not answered.
  var webhooks: [Int] = []
  var ends: [AttemptEnd] = []
  /// Rows that it is sending.
  var flights: [Leaving] = []
  var isPaused = false
}
