import Foundation
import PorfinHTTP
import PorfinPages

/// The simulated number over HTTP.
enum SimulatedEndpoints {
  static func page(_ service: HTTPService, _ call: Call) -> Answer {
    let bytes = UnsafeBufferPointer(start: porfin_page_simulated(), count: Int(porfin_page_simulated_length()))
    var answer = Answer(200, type: "text/html; charset=utf-8", Array(bytes))
    answer.headers = [
      (
        "content-security-policy",
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' https: data:"
      )
    ]
    return answer
  }

  static func post(_ service: HTTPService, _ call: Call) async -> Answer {
    guard let channel = service.simulated else { return Answer(404, "no simulated number\n") }
    let person = call.parameters["person"] ?? ""
    guard SimulatedMessage.isPerson(person) else { return Answer(400, "a person has letters, digits, - and _\n") }
    let post: SimulatedMessage.Post
    do {
      post = try JSONDecoder().decode(SimulatedMessage.Post.self, from: Data(call.body))
    } catch {
      return Answer(400, "this is no message: {\"text\":\"oi\"}\n")
    }
    guard post.isOne, (post.id ?? "x").utf8.count <= Limits.personBytesMax, post.id != "" else {
      return Answer(400, "one of text, choice and media\n")
    }
    guard let id = post.id ?? Signature.randomBytes(8).map(Hexadecimal.text) else {
      return Answer(503, "no random bytes\n")
    }
    let message = SimulatedMessage(
      person: person, id: id, at: Int64(Date().timeIntervalSince1970 * 1_000), text: post.text, choice: post.choice,
      media: post.media)
    // Shown first, so that it stands above the reply.
    let isNew = channel.show(message)
    let answer = await deliver(message, service)
    if answer.status != 200, isNew { channel.withdraw(message) }
    return answer
  }

  private static func deliver(_ message: SimulatedMessage, _ service: HTTPService) async -> Answer {
    do {
      let bytes = Array(try JSONEncoder().encode(message))
      let answer = await service.take(bytes, of: SimulatedChannel.name)
      return answer.status == 200
        ? .json(200, "{\"id\":\"\(message.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })\"}") : answer
    } catch {
      return Answer(400, "this is no message\n")
    }
  }

  static func events(_ service: HTTPService, _ call: Call) async -> Answer {
    guard let channel = service.simulated else { return Answer(404, "no simulated number\n") }
    let person = call.parameters["person"] ?? ""
    guard SimulatedMessage.isPerson(person) else { return Answer(400, "a person has letters, digits, - and _\n") }
    let after = max(0, Int64(call.query["after"] ?? "0") ?? 0)
    let wait = min(
      Limits.simulatedWaitMilliseconds, max(0, Int(call.query["wait"] ?? "") ?? Limits.simulatedWaitMilliseconds))
    return .json(200, await channel.news(of: person, after: after, waitMilliseconds: wait))
  }
}
