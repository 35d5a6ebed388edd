/// An answer, whole, whatever its status.
public struct HTTPResponse: Equatable, Sendable {
  public var status: Int
  /// As they came, without those of redirects and interim answers.
  public var headers: [HTTPHeader]
  public var body: [UInt8]

  public init(status: Int, headers: [HTTPHeader] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first header of this name, in whatever case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.utf8.elementsEqual(name.utf8) { lower($0) == lower($1) } }?.value
  }
}

private func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
