import PorfinHTTP
import Testing

@Suite struct SignatureTests {
  private struct Vector {
    var key: [UInt8]
    var data: [UInt8]
    var mac: String
  }

  /// RFC 4231, cases 1 to 4, 6 and 7.
  private static let vectors = [
    Vector(
      key: Array(repeating: 0x0B, count: 20), data: Array("Hi There".utf8),
      mac: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    Vector(
      key: Array("Jefe".utf8), data: Array("what do ya want for nothing?".utf8),
      mac: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    Vector(
      key: Array(repeating: 0xAA, count: 20), data: Array(repeating: 0xDD, count: 50),
      mac: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    Vector(
      key: Array(1...25), data: Array(repeating: 0xCD, count: 50),
      mac: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    Vector(
      key: Array(repeating: 0xAA, count: 131),
      data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      mac: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    Vector(
      key: Array(repeating: 0xAA, count: 131),
      data: Array(
        """
        This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed \
        before being used by the HMAC algorithm.
        """.utf8),
      mac: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test func messageCodesAreThoseOfTheStandard() {
    for vector in Self.vectors {
      #expect(Hexadecimal.text(Signature.hmacSHA256(key: vector.key, vector.data)) == vector.mac)
    }
  }

  @Test func hashesAreThoseOfTheStandard() {
    #expect(
      Hexadecimal.text(Signature.sha256([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      Hexadecimal.text(Signature.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func comparesWhole() {
    #expect(Signature.areEqual([1, 2, 3], [1, 2, 3]))
    #expect(!Signature.areEqual([1, 2, 3], [1, 2, 4]) && !Signature.areEqual([1, 2], [1, 2, 3]))
    #expect(!Signature.areEqual([], []), "a library that failed must not let anyone in")
  }

  @Test func randomBytesDiffer() {
    #expect(Signature.randomBytes(32)?.count == 32 && Signature.randomBytes(32) != Signature.randomBytes(32))
    #expect(Signature.randomBytes(0) == [] && Signature.randomBytes(-1) == nil)
  }

  @Test func digitsComeBack() {
    let all = Array(UInt8.min...UInt8.max)
    #expect(Hexadecimal.bytes(Hexadecimal.text(all)) == all)
    #expect(Hexadecimal.bytes("FF0a") == [255, 10])
    #expect(Hexadecimal.bytes("f") == nil && Hexadecimal.bytes("fg") == nil && Hexadecimal.bytes("é") == nil)
  }
}
