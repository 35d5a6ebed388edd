import COpenSSL

/// Hashes, signatures and random bytes, by the system's cryptographic library.
public enum Signature {
  /// 32 bytes; empty only if the library itself fails, which equals no signature.
  public static func sha256(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard EVP_Digest(message, message.count, &digest, &length, EVP_sha256(), nil) == 1, length == 32 else { return [] }
    return digest
  }

  /// HMAC (RFC 2104) with SHA-256: 32 bytes; empty only if the library itself fails.
  public static func hmacSHA256(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    guard let keyLength = Int32(exactly: key.count) else { return [] }
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard HMAC(EVP_sha256(), key, keyLength, message, message.count, &digest, &length) != nil, length == 32 else {
      return []
    }
    return digest
  }

  /// Whether both are the same, in a time that tells nothing but their lengths. Two empty ones are not.
  public static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    !left.isEmpty && left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }

  /// Bytes that nobody can guess; nil if the system has none to give.
  public static func randomBytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    guard let length = Int32(exactly: count), RAND_bytes(&bytes, length) == 1 else { return nil }
    return bytes
  }
}

/// Bytes as lower-case digits, two each, and back.
public enum Hexadecimal {
  public static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Nil if it is anything but pairs of digits, in whatever case.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
