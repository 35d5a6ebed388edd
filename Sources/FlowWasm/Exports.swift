// What the host sees of the module; compiled as part of FlowService. Memory of the host's making and of ours is handed
// over explicitly: it allocates a request, calls, reads the answer, and releases both.

/// Memory for a request of this many bytes.
@_expose(wasm, "porfin_allocate")
@_cdecl("porfin_allocate")
public func allocate(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  .allocate(capacity: max(1, Int(count)))
}

/// Gives back a request or an answer.
@_expose(wasm, "porfin_release")
@_cdecl("porfin_release")
public func release(_ bytes: UnsafeMutablePointer<UInt8>) {
  bytes.deallocate()
}

/// Answers a request, see `Service`. The answer is its length (four bytes, little-endian) and its bytes.
@_expose(wasm, "porfin_call")
@_cdecl("porfin_call")
public func call(_ request: UnsafePointer<UInt8>, _ count: Int32) -> UnsafeMutablePointer<UInt8> {
  let answer = Service.answer(Array(UnsafeBufferPointer(start: request, count: Int(count))))
  let result = UnsafeMutablePointer<UInt8>.allocate(capacity: answer.count + 4)
  for shift in 0..<4 { result[shift] = UInt8(truncatingIfNeeded: answer.count >> (8 * shift)) }
  answer.withUnsafeBufferPointer { bytes in
    if let start = bytes.baseAddress { (result + 4).update(from: start, count: bytes.count) }
  }
  return result
}
