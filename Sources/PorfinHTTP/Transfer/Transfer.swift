import CCurl

/// One request under way. Touched by the client's thread only, once it has been handed over.
final class Transfer {
  let id: UInt64
  private let request: HTTPRequest
  private let finish: @Sendable (TransferResult) -> Void
  private(set) var handle: OpaqueHandle?
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var bodyOffset = 0
  private var received: [UInt8] = []
  private var headers = HeaderBlock()
  private var refusal: HTTPFailure.Reason?

  typealias OpaqueHandle = UnsafeMutableRawPointer

  init(_ request: HTTPRequest, id: UInt64, finish: @escaping @Sendable (TransferResult) -> Void) {
    self.id = id
    self.request = request
    self.finish = finish
  }

  /// Makes the library's handle; false if it cannot (the request is malformed, or there is no memory).
  func prepare() -> Bool {
    guard request.isWellFormed, let handle = curl_easy_init() else { return false }
    self.handle = handle
    for header in request.headers + [HTTPHeader("Expect", "")] {
      let line = header.value.isEmpty && header.name != "Expect" ? "\(header.name);" : "\(header.name): \(header.value)"
      guard let longer = curl_slist_append(headerList, line) else { return false }
      headerList = longer
    }
    let user = Unmanaged.passUnretained(self).toOpaque()
    let codes =
      [
        porfin_curl_set_text(handle, CURLOPT_URL, request.url),
        porfin_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https"),
        porfin_curl_set_text(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https"),
        porfin_curl_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1)),
        porfin_curl_set_long(handle, CURLOPT_NOSIGNAL, 1),
        porfin_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, max(1, request.connectMilliseconds)),
        porfin_curl_set_long(handle, CURLOPT_TIMEOUT_MS, max(1, request.totalMilliseconds)),
        porfin_curl_set_list(handle, CURLOPT_HTTPHEADER, headerList),
        porfin_curl_set_pointer(handle, CURLOPT_PRIVATE, user),
      ] + setMethod(handle, user) + setAnswer(handle, user)
    return codes.allSatisfy { $0 == CURLE_OK }
  }

  private func setMethod(_ handle: OpaqueHandle, _ user: UnsafeMutableRawPointer) -> [CURLcode] {
    if request.body.isEmpty {
      let method =
        switch request.method {
        case "GET": porfin_curl_set_long(handle, CURLOPT_HTTPGET, 1)
        case "HEAD": porfin_curl_set_long(handle, CURLOPT_NOBODY, 1)
        case "POST":
          // An empty body with its length: nothing is read, nothing can be rewound, so it needs a connection of its own.
          porfin_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, 0)
        default: porfin_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
        }
      let isSafe = request.method == "GET" || request.method == "HEAD"
      return [
        method, request.method == "POST" ? porfin_curl_set_text(handle, CURLOPT_POSTFIELDS, "") : CURLE_OK,
        porfin_curl_set_long(handle, CURLOPT_FRESH_CONNECT, isSafe ? 0 : 1),
        porfin_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, isSafe && request.redirectsMax > 0 ? 1 : 0),
        porfin_curl_set_long(handle, CURLOPT_MAXREDIRS, max(0, request.redirectsMax)),
      ]
    }
    return [
      porfin_curl_set_long(handle, CURLOPT_POST, 1),
      porfin_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method),
      porfin_curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)),
      porfin_curl_set_data_function(handle, CURLOPT_READFUNCTION) { bytes, size, count, user in
        Transfer.of(user)?.write(to: bytes, max: size * count) ?? 0
      },
      porfin_curl_set_pointer(handle, CURLOPT_READDATA, user),
      // The library asks for this before it writes a body again; see `HTTPClient`.
      porfin_curl_set_seek_function(handle) { _, _, _ in CURL_SEEKFUNC_FAIL },
    ]
  }

  private func setAnswer(_ handle: OpaqueHandle, _ user: UnsafeMutableRawPointer) -> [CURLcode] {
    [
      porfin_curl_set_data_function(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, user in
        Transfer.of(user)?.take(body: bytes, count: size * count) ?? 0
      },
      porfin_curl_set_pointer(handle, CURLOPT_WRITEDATA, user),
      porfin_curl_set_data_function(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, user in
        Transfer.of(user)?.take(header: bytes, count: size * count) ?? 0
      },
      porfin_curl_set_pointer(handle, CURLOPT_HEADERDATA, user),
    ]
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> Transfer? {
    user.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  // MARK: What the library calls

  private func write(to bytes: UnsafeMutablePointer<CChar>?, max: Int) -> Int {
    guard let bytes else { return 0 }
    let count = min(max, request.body.count - bodyOffset)
    request.body[bodyOffset..<bodyOffset + count].withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: bytes, count: count).copyMemory(from: $0)
    }
    bodyOffset += count
    return count
  }

  private func take(body bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard count <= request.responseBytesMax - received.count else {
      refusal = .answerTooLarge
      return 0
    }
    received.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
  }

  private func take(header bytes: UnsafeMutablePointer<CChar>?, count: Int) -> Int {
    guard headers.take(UnsafeRawBufferPointer(start: bytes, count: count)) else {
      refusal = .answerTooLarge
      return 0
    }
    return count
  }

  // MARK: Ending

  /// The library is done with it.
  func end(_ code: CURLcode) {
    guard let handle else { return fail(.malformedRequest) }
    guard code != CURLE_OK else {
      let status = porfin_curl_get_long(handle, CURLINFO_RESPONSE_CODE)
      release()
      return finish(.success(HTTPResponse(status: status, headers: headers.headers, body: received)))
    }
    fail(refusal ?? HTTPFailure.Reason(code), detail: String(cString: curl_easy_strerror(code)))
  }

  /// Ends it without an answer.
  func fail(_ reason: HTTPFailure.Reason, detail: String = "") {
    let isWritten = bodyOffset > 0 || handle.map { porfin_curl_get_long($0, CURLINFO_REQUEST_SIZE) > 0 } ?? false
    release()
    finish(.failure(HTTPFailure(isWritten ? .maybeSent : .notSent, reason, detail: detail)))
  }

  private func release() {
    if let handle { curl_easy_cleanup(handle) }
    handle = nil
    curl_slist_free_all(headerList)
    headerList = nil
  }
}
