/// Whether a request to the webhook's address comes from Meta. The secrets and the hash are given: cryptography lives
/// elsewhere.
public enum CloudVerification {
  /// The answer to the request by which Meta checks the address: the text to send back, or nil for 403.
  /// `query` is decoded; `token` is what the configuration says.
  public static func challenge(query: [(name: String, value: String)], token: String) -> String? {
    func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
    guard !token.isEmpty, value("hub.mode") == "subscribe", let given = value("hub.verify_token"),
      ConstantTime.equal(Array(given.utf8), Array(token.utf8))
    else { return nil }
    return value("hub.challenge")
  }

  /// Checks `X-Hub-Signature-256: sha256=<hexadecimal>`. `hmac` is HMAC-SHA256 under the app's secret, of the body as it
  /// came, byte for byte. Whatever is wrong with the header costs no hash.
  public static func isSigned(body: [UInt8], header: String?, hmac: ([UInt8]) -> [UInt8]) -> Bool {
    let prefix = "sha256="
    guard let header, header.utf8.count == prefix.utf8.count + 64, header.hasPrefix(prefix),
      let given = Hexadecimal.bytes(header.utf8.dropFirst(prefix.utf8.count))
    else { return false }
    return ConstantTime.equal(given, hmac(body))
  }
}
