import Foundation
import PorfinHTTP
import Synchronization
import Testing

/// What the client says when the other side behaves, and when it does not.
@Suite(.timeLimit(.minutes(1))) struct HTTPClientTests {
  let client = HTTPClient()

  private func failure(_ request: HTTPRequest) async -> HTTPFailure? {
    do {
      _ = try await client.send(request)
      return nil
    } catch {
      return error
    }
  }

  private func post(_ server: RawServer, _ body: String = "{}", milliseconds: Int = 5_000) -> HTTPRequest {
    HTTPRequest("POST", server.url, body: Array(body.utf8), totalMilliseconds: milliseconds)
  }

  @Test func sendsWhatItIsGiven() async throws {
    let seen = Mutex("")
    let server = try RawServer { connection in
      let request = connection.readRequest() ?? ""
      seen.withLock { $0 = request }
      connection.write("HTTP/1.1 201 Created\r\nX-Id: 7\r\nContent-Length: 2\r\n\r\nok")
    }
    defer { server.stop() }
    let request = HTTPRequest(
      "POST", server.url + "a?b=c", headers: [HTTPHeader("Content-Type", "application/json")], body: Array("olá".utf8))
    let response = try await client.send(request)
    #expect(response.status == 201 && response.body == Array("ok".utf8) && response.header("x-ID") == "7")
    let text = seen.withLock { $0 }
    #expect(text.hasPrefix("POST /a?b=c HTTP/1.1\r\n") && text.hasSuffix("\r\n\r\nolá"))
    #expect(text.contains("Content-Type: application/json\r\n") && !text.contains("Expect"))
  }

  @Test(arguments: ["GET", "HEAD", "POST", "PUT", "DELETE"]) func methodsWithoutBody(method: String) async throws {
    let server = try RawServer { connection in
      let request = connection.readRequest() ?? ""
      connection.write("HTTP/1.1 200 OK\r\nX-Method: \(request.prefix { $0 != " " })\r\nContent-Length: 0\r\n\r\n")
    }
    defer { server.stop() }
    #expect(try await client.send(HTTPRequest(method, server.url)).header("X-Method") == method)
  }

  @Test func anAnswerInChunksAndAnErrorAreAnswers() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 503 Busy\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
      usleep(20_000)
      connection.write("2\r\nde\r\n0\r\n\r\n")
    }
    defer { server.stop() }
    #expect(try await client.send(post(server)).body == Array("abcde".utf8))
  }

  @Test func nothingIsSentWhereNobodyListens() async throws {
    let server = try RawServer { _ in }
    server.stop()
    usleep(50_000)
    let refused = await failure(post(server))
    #expect(refused?.delivery == .notSent && refused?.reason == .noConnection)
    let unknown = await failure(HTTPRequest("POST", "http://nobody.invalid/", body: [1]))
    #expect(unknown?.delivery == .notSent && unknown?.reason == .nameNotFound)
    let file = await failure(HTTPRequest("GET", "file:///etc/hostname"))
    #expect(file?.delivery == .notSent && file?.reason == .malformedRequest)
    let smuggled = await failure(HTTPRequest("GET", server.url, headers: [HTTPHeader("A", "b\r\nC: d")]))
    #expect(smuggled?.delivery == .notSent && smuggled?.reason == .malformedRequest)
  }

  @Test func aServerWithoutTLSGetsNothing() async throws {
    let server = try RawServer { connection in
      connection.write("HTTP/1.1 400 Bad\r\n\r\n")
      usleep(100_000)
    }
    defer { server.stop() }
    let url = server.url.replacingOccurrences(of: "http:", with: "https:")
    let failed = await failure(HTTPRequest("POST", url, body: [1, 2, 3]))
    #expect(failed?.delivery == .notSent && failed?.reason == .tls)
  }

  @Test func acceptAndCloseMayHaveBeenSent() async throws {
    let server = try RawServer { connection in _ = connection.readRequest() }
    defer { server.stop() }
    let failed = await failure(post(server))
    #expect(failed?.delivery == .maybeSent && failed?.reason == .connectionLost)
    #expect(server.connections == 1, "it was sent again")
  }

  @Test func aResetInTheMiddleMayHaveBeenSent() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
      usleep(20_000)
      connection.reset()
    }
    defer { server.stop() }
    let failed = await failure(post(server))
    #expect(failed?.delivery == .maybeSent && failed?.reason == .connectionLost)
  }

  @Test func silenceEndsInATimeout() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      usleep(1_000_000)
    }
    defer { server.stop() }
    let failed = await failure(post(server, milliseconds: 200))
    #expect(failed?.delivery == .maybeSent && failed?.reason == .timeout)
  }

  @Test func tooMuchIsNotTaken() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + String(repeating: "x", count: 9_000_000))
    }
    defer { server.stop() }
    let failed = await failure(post(server))
    #expect(failed?.delivery == .maybeSent && failed?.reason == .answerTooLarge)
    let headers = try RawServer { connection in
      _ = connection.readRequest()
      for _ in 0..<10_000 { connection.write("X-Long: \(String(repeating: "y", count: 100))\r\n") }
    }
    defer { headers.stop() }
    #expect(await failure(post(headers))?.delivery == .maybeSent)
  }

  @Test func whatIsNotHTTPIsNoAnswer() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("220 smtp.example.com ready\r\n")
    }
    defer { server.stop() }
    #expect(await failure(post(server))?.delivery == .maybeSent)
  }

  @Test func redirectsAreFollowedOnlyWhenAskedAndNeverWithABody() async throws {
    let server = try RawServer { connection in
      let isFirst = connection.readRequest()?.contains(" / ") ?? false
      connection.write(
        isFirst
          ? "HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          : "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    }
    defer { server.stop() }
    #expect(try await client.send(HTTPRequest("GET", server.url)).status == 302)
    #expect(try await client.send(HTTPRequest("GET", server.url, redirectsMax: 3)).status == 200)
    var request = post(server)
    request.redirectsMax = 3
    #expect(try await client.send(request).status == 302)
  }

  @Test func connectionsAreUsedAgain() async throws {
    let server = try RawServer { connection in
      while connection.readRequest() != nil { connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") }
    }
    defer { server.stop() }
    for _ in 0..<20 { _ = try await client.send(post(server)) }
    #expect(server.connections == 1)
  }

  /// The library would repeat the request on a new connection: the server may have carried it out.
  @Test func aKeptConnectionThatDiesDoesNotRepeatTheRequest() async throws {
    let requests = Counter(0)
    let server = try RawServer { connection in
      while connection.readRequest() != nil {
        if requests.next() == 2 { return }
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
      }
    }
    defer { server.stop() }
    _ = try await client.send(post(server))
    let failed = await failure(post(server))
    #expect(failed?.delivery == .maybeSent && failed?.reason == .connectionLost)
    #expect(requests.count == 2, "it was sent again")
  }

  @Test func cancellingGivesUp() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      usleep(2_000_000)
    }
    defer { server.stop() }
    let request = post(server), client = client
    let task = Task { () throws(HTTPFailure) in try await client.send(request) }
    try await Task.sleep(for: .milliseconds(100))
    let begun = ContinuousClock.now
    task.cancel()
    let result = await task.result
    #expect(throws: HTTPFailure.self) { try result.get() }
    #expect(ContinuousClock.now - begun < .seconds(1))
  }

  @Test func aTaskThatIsCancelledAlreadyGivesUpToo() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      usleep(2_000_000)
    }
    defer { server.stop() }
    let request = post(server), client = client
    let begun = ContinuousClock.now
    let task = Task { () throws(HTTPFailure) in
      while !Task.isCancelled { await Task.yield() }
      return try await client.send(request)
    }
    task.cancel()
    let result = await task.result
    #expect(throws: HTTPFailure.self) { try result.get() }
    #expect(ContinuousClock.now - begun < .seconds(1))
  }

  @Test func aClosedClientSendsNothing() async throws {
    let server = try RawServer { _ in }
    defer { server.stop() }
    let closed = HTTPClient()
    closed.close()
    await #expect(throws: HTTPFailure(.notSent, .closed)) { try await closed.send(post(server)) }
  }

  @Test func aThreadCanWait() async throws {
    let server = try RawServer { connection in
      _ = connection.readRequest()
      connection.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    }
    defer { server.stop() }
    let request = post(server), client = client
    let status = await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: try? client.sendBlocking(request).status) }.start()
    }
    #expect(status == 200)
  }

  @Test func twoThousandAtOnce() async throws {
    let server = try RawServer { connection in
      while connection.readRequest() != nil {
        usleep(5_000)
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
      }
    }
    defer { server.stop() }
    let client = client, request = post(server, milliseconds: 30_000)
    let answered = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<2_000 { group.addTask { (try? await client.send(request).status) == 200 } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(answered == 2_000)
    #expect(server.connections <= Limits.connectionsPerHost)
  }
}

/// Counts from 1, on whatever thread.
final class Counter: Sendable {
  private let value: Atomic<Int>
  init(_ start: Int) { value = Atomic(start) }
  var count: Int { value.load(ordering: .relaxed) }
  func next() -> Int { value.add(1, ordering: .relaxed).newValue }
}
