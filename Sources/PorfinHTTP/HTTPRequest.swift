/// A name and its value. Names compare without case.
public struct HTTPHeader: Equatable, Sendable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A request out, whole.
public struct HTTPRequest: Sendable {
  public var method: String
  /// http or https.
  public var url: String
  public var headers: [HTTPHeader]
  public var body: [UInt8]
  /// Milliseconds until there is a connection, TLS included.
  public var connectMilliseconds: Int
  /// Milliseconds for everything, from the call on.
  public var totalMilliseconds: Int
  /// Bytes of the answer's body that are taken; more fails.
  public var responseBytesMax: Int
  /// Redirects that are followed; only a request without a body ever is redirected.
  public var redirectsMax: Int

  public init(
    _ method: String = "GET", _ url: String, headers: [HTTPHeader] = [], body: [UInt8] = [],
    connectMilliseconds: Int = 5_000, totalMilliseconds: Int = 30_000, responseBytesMax: Int = 4 * 1024 * 1024,
    redirectsMax: Int = 0
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.connectMilliseconds = connectMilliseconds
    self.totalMilliseconds = totalMilliseconds
    self.responseBytesMax = responseBytesMax
    self.redirectsMax = redirectsMax
  }

  /// Nothing that could end a line early and begin a header or request of its own.
  var isWellFormed: Bool {
    func isToken(_ text: String) -> Bool {
      !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }
    func isLine(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } }
    return isToken(method) && !url.isEmpty && url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
      && headers.allSatisfy { isToken($0.name) && isLine($0.value) }
  }
}
