/// Kinds and starts of tokens, growing. The memory goes over to the tree; nobody else frees it.
struct TokenBuffer {
  private(set) var kinds: UnsafeMutablePointer<SyntaxKind>
  private(set) var starts: UnsafeMutablePointer<UInt32>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    kinds = .allocate(capacity: capacity)
    starts = .allocate(capacity: capacity)
  }

  @inline(__always)
  mutating func append(_ kind: SyntaxKind, at start: Int) {
    if count == capacity { grow() }
    (kinds + count).initialize(to: kind)
    (starts + count).initialize(to: UInt32(truncatingIfNeeded: start))
    count &+= 1
  }

  mutating func removeLast() { count -= 1 }

  @inline(never)
  private mutating func grow() {
    let larger = capacity * 2
    let newKinds = UnsafeMutablePointer<SyntaxKind>.allocate(capacity: larger)
    let newStarts = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
    newKinds.moveInitialize(from: kinds, count: count)
    newStarts.moveInitialize(from: starts, count: count)
    kinds.deallocate()
    starts.deallocate()
    kinds = newKinds
    starts = newStarts
    capacity = larger
  }
}
