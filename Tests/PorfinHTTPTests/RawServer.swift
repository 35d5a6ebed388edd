import Foundation
import Glibc
import Synchronization

/// A server that does with each connection what the test says: HTTP as it should not be.
final class RawServer: Sendable {
  let port: UInt16
  private let listener: Int32
  private let accepted = Atomic<Int>(0)

  /// The body runs on a thread of its own per connection, which is closed when it returns.
  init(_ body: @escaping @Sendable (RawConnection) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + listen(listener, 4096) + getsockname(listener, $0, &length)
      }
    }
    guard status == 0 else { throw RawServerError.cannotListen(errno) }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread { [self] in
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        let index = accepted.add(1, ordering: .relaxed).oldValue
        Thread {
          let connection = RawConnection(descriptor, index: index)
          body(connection)
          connection.close()
        }.start()
      }
    }.start()
  }

  var url: String { "http://127.0.0.1:\(port)/" }
  var connections: Int { accepted.load(ordering: .relaxed) }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }
}

enum RawServerError: Error { case cannotListen(Int32) }

/// One connection of a client under test.
final class RawConnection {
  private let descriptor: Int32
  /// How many came before it.
  let index: Int

  init(_ descriptor: Int32, index: Int) {
    self.descriptor = descriptor
    self.index = index
  }

  /// Reads a request with its body by Content-Length; nil if the client went away.
  func readRequest() -> String? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let length = text.lowercased().components(separatedBy: "content-length: ").dropFirst().first
          .flatMap { Int($0.prefix { $0.isNumber }) }
        if text[end.upperBound...].utf8.count >= length ?? 0 { return text }
      }
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0 else { return nil }
      bytes += chunk[0..<count]
    }
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      done += count
    }
  }

  /// Closes with a reset instead of an orderly end.
  func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  func close() { _ = Glibc.close(descriptor) }
}
