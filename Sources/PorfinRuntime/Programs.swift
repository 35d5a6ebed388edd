import FlowBytecode
import FlowVM
import PorfinModel
import PorfinStore

/// The programs that one worker has at hand, ready to run.
package final class Programs {
  private var machines: [ProgramID: Machine] = [:]
  private let limits: FlowVM.Limits

  package init(limits: FlowVM.Limits = FlowVM.Limits()) { self.limits = limits }

  /// Loads what is not at hand yet.
  package func load(_ ids: Set<ProgramID>, _ transaction: any StoreTransaction) throws {
    let missing = ids.filter { machines[$0] == nil }
    guard !missing.isEmpty else { return }
    for record in try transaction.programs(missing.sorted()) {
      do throws(ImageError) {
        machines[record.id] = Machine(try VerifiedImage(Image(decoding: record.image)), limits: limits)
      } catch {
        throw StoreError.damaged("program \(record.id.number)")
      }
    }
  }

  /// nil if the store does not have it.
  package subscript(id: ProgramID) -> Machine? { machines[id] }
}

extension Image {
  /// The flow that begins with a customer's first message: the first one that is no sub-flow.
  var assistant: FlowIndex? {
    flows.firstIndex { !$0.isSubflow }.map { FlowIndex(UInt16(truncatingIfNeeded: $0)) }
  }
}
