import PorfinModel
import Testing

@testable import PorfinChannels

/// The hash is given, so a stand-in will do: what counts is what is hashed and how it is compared.
@Suite struct AuthenticityTests {
  private func hash(_ bytes: [UInt8]) -> [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: bytes.count + $0 + bytes.reduce(0) { $0 + Int($1) }) }
  }

  @Test func challenge() {
    let good = [
      (name: "hub.mode", value: "subscribe"), ("hub.challenge", "1158201444"), ("hub.verify_token", "segredo"),
    ]
    #expect(CloudVerification.challenge(query: good, token: "segredo") == "1158201444")
    #expect(CloudVerification.challenge(query: good, token: "outro") == nil)
    #expect(CloudVerification.challenge(query: [], token: "") == nil)
  }

  @Test func signature() {
    let body = Array("corpo".utf8)
    let right = "sha256=" + Hexadecimal.text(hash(body))
    #expect(CloudVerification.isSigned(body: body, header: right, hmac: hash))
    #expect(!CloudVerification.isSigned(body: body + [0], header: right, hmac: hash))
    for header in [
      nil, "", "sha256=", "sha1=" + right.dropFirst(7), right + "0", "sha256=" + String(repeating: "g", count: 64),
    ] {
      #expect(!CloudVerification.isSigned(body: body, header: header, hmac: hash))
    }
  }

  @Test func gatewayToken() {
    // {"alg":"HS256","typ":"JWT"} . {"app":"evolution","action":"webhook","iat":1763000000,"exp":1763000600}
    let head = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    let claims = "eyJhcHAiOiJldm9sdXRpb24iLCJhY3Rpb24iOiJ3ZWJob29rIiwiaWF0IjoxNzYzMDAwMDAwLCJleHAiOjE3NjMwMDA2MDB9"
    let given: [UInt8] = Array(repeating: 7, count: 32)
    let token = "Bearer \(head).\(claims).BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc"
    var hashed: [UInt8] = []
    func check(_ token: String?, _ seconds: Int64) -> Bool {
      EvolutionAuthentication.isSigned(authorization: token, at: Moment(seconds: seconds)) {
        hashed = $0
        return given
      }
    }
    #expect(check(token, 1_763_000_000))
    #expect(hashed == Array("\(head).\(claims)".utf8))
    #expect(!check(token, 1_763_000_700))
    #expect(!check(token + "A", 1_763_000_000))
    #expect(!check("Bearer a.b", 1_763_000_000))
    #expect(!check(nil, 0))
    #expect(EvolutionAuthentication.isSecret("a", "a"))
    #expect(!EvolutionAuthentication.isSecret("", ""))
  }
}
