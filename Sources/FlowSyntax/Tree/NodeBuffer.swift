/// The nodes of a tree under construction, in preorder. The memory goes over to the tree; nobody else frees it.
struct NodeBuffer {
  private(set) var records: UnsafeMutablePointer<NodeRecord>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    records = .allocate(capacity: capacity)
  }

  @inline(__always)
  mutating func append(_ record: NodeRecord) {
    if count == capacity { grow() }
    (records + count).initialize(to: record)
    count &+= 1
  }

  /// Puts a node in front of those from `index` on. Cheap, for only the nodes of one operand move.
  mutating func insert(_ record: NodeRecord, at index: Int) {
    append(record)
    var position = count &- 1
    while position > index {
      records[position] = records[position &- 1]
      position &-= 1
    }
    records[index] = record
  }

  func setFirstToken(of index: Int, _ token: Int) {
    records[index].firstToken = UInt32(truncatingIfNeeded: token)
  }

  @inline(never)
  private mutating func grow() {
    let larger = capacity * 2
    let new = UnsafeMutablePointer<NodeRecord>.allocate(capacity: larger)
    new.moveInitialize(from: records, count: count)
    records.deallocate()
    records = new
    capacity = larger
  }
}
