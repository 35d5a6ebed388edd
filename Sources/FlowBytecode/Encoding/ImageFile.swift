/// The form of a `.flowc` file, all numbers least significant byte first:
///
/// | bytes | content |
/// | --- | --- |
/// | 6 | `porfin` |
/// | 2 | format version |
/// | 8 | checksum of everything behind it |
/// | … | the tables in the order of `Image.code(_:)`, each behind its section number |
/// | … | the line map, if there is one |
enum ImageFile {
  static let magic: [UInt8] = Array("porfin".utf8)
  static let version: UInt16 = 1
  static let headerBytes = 16

  static func checksum(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    ContentHash(of: UnsafeBufferPointer(rebasing: bytes[start...])).low
  }
}

extension Image {
  /// The bytes of a `.flowc` file.
  public func encoded() -> [UInt8] {
    var coder = EncodingCoder()
    coder.writer.bytes = ImageFile.magic
    coder.writer.fixed(UInt64(ImageFile.version), bytes: 2)
    coder.writer.fixed(0, bytes: 8)
    var copy = self
    copy.code(&coder)
    copy.codeLines(&coder)
    var bytes = coder.writer.bytes
    let sum = bytes.withUnsafeBufferPointer { ImageFile.checksum(of: $0, from: ImageFile.headerBytes) }
    for index in 0..<8 { bytes[8 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(index * 8)) }
    return bytes
  }

  /// Reads a `.flowc` file. Any bytes give an image or an error; whether the image makes sense is for the verifier.
  public init(decoding bytes: [UInt8]) throws(ImageError) {
    let result = bytes.withUnsafeBufferPointer { Image.decoded($0) }
    self = try result.get()
  }

  /// What the program is, whatever its positions in the source: equal for a stripped image.
  public var contentHash: ContentHash {
    var coder = EncodingCoder()
    var copy = self
    copy.code(&coder)
    return ContentHash(of: coder.writer.bytes)
  }

  /// The image without its line map.
  public var stripped: Image {
    var image = self
    image.lines = nil
    return image
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Image, ImageError> {
    guard bytes.count <= ImageLimits.bytesMax else { return .failure(ImageError(.tooLarge, at: bytes.count)) }
    guard bytes.prefix(ImageFile.magic.count).elementsEqual(ImageFile.magic) else {
      return .failure(ImageError(.notAnImage, at: 0))
    }
    guard bytes.count > ImageFile.headerBytes else { return .failure(ImageError(.truncated, at: bytes.count)) }
    var header = BinaryReader(bytes, from: ImageFile.magic.count)
    let version = header.fixed(bytes: 2)
    guard version == UInt64(ImageFile.version) else { return .failure(ImageError(.otherVersion, at: Int(version))) }
    guard header.fixed(bytes: 8) == ImageFile.checksum(of: bytes, from: ImageFile.headerBytes) else {
      return .failure(ImageError(.damaged, at: 8))
    }
    var coder = DecodingCoder(reader: BinaryReader(bytes, from: ImageFile.headerBytes))
    var image = Image()
    image.code(&coder)
    image.codeLines(&coder)
    guard !coder.reader.hasFailed, coder.reader.isAtEnd else {
      return .failure(ImageError(.malformed, at: coder.reader.position))
    }
    return .success(image)
  }
}
