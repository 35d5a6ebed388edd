import PorfinModel

/// Whether a webhook comes from our gateway. It signs no bodies; it can send a signed token, or know a secret path.
public enum EvolutionAuthentication {
  /// Seconds by which the gateway's clock may be ahead or behind.
  private static let skew: Int64 = 60

  /// Checks `Authorization: Bearer <JWT>`, HS256 (RFC 7519). `hmac` is HMAC-SHA256 under the key that the instance was
  /// given.
  public static func isSigned(authorization: String?, at moment: Moment, hmac: ([UInt8]) -> [UInt8]) -> Bool {
    let prefix = "Bearer "
    guard let authorization, authorization.utf8.count < 4_096, authorization.hasPrefix(prefix) else { return false }
    let parts = authorization.utf8.dropFirst(prefix.utf8.count)
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, let signature = Base64.bytes(parts[2]), signature.count == 32,
      let head = Base64.bytes(parts[0]).flatMap(JSONReader.read), head["alg"].text == "HS256"
    else { return false }
    guard ConstantTime.equal(signature, hmac(Array(parts[0]) + [UInt8(ascii: ".")] + Array(parts[1]))),
      let claims = Base64.bytes(parts[1]).flatMap(JSONReader.read), claims["app"].text == "evolution",
      let expiry = claims["exp"]?.integer
    else { return false }
    return moment < Moment(seconds: expiry).advanced(seconds: skew)
  }

  /// Compares the secret in the path with ours; an empty one is none.
  public static func isSecret(_ given: String, _ ours: String) -> Bool {
    !ours.isEmpty && ConstantTime.equal(Array(given.utf8), Array(ours.utf8))
  }
}
