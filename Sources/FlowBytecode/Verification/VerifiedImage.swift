/// An image that may run: the machine does without checks because everything was checked here.
public struct VerifiedImage: Sendable {
  public let image: Image
  /// First the zero words, then the constants.
  public let constantHeap: [Word]
  /// The word of each constant.
  public let constantWords: [Word]
  /// Shape of each constant.
  public let constantShapes: [TypeIndex]
  /// Shape of each type: types of one shape have the same words.
  public let shapes: [TypeIndex]
  /// The first eight bytes of the content hash: what a snapshot names its program by.
  public let identity: UInt64

  /// Words at the beginning of every heap that are zero, so that 0 is a value of every type.
  public static var zeroWords: Int { 256 }

  /// Checks everything; the first thing wrong is the error.
  public init(_ image: Image) throws(ImageError) {
    let shapes = try Shapes(image)
    let constants = try ConstantCheck(image, shapes)
    try TableCheck(image: image, shapes: shapes, constants: constants).run()
    try FlowCheck(image: image, shapes: shapes).run()
    try BodyLayout(image).run()
    for function in image.functions {
      try BodyCheck(
        image, shapes, constants, body: function.body, parameters: function.parameters, flow: nil,
        result: function.result
      ).run()
    }
    for (number, flow) in image.flows.enumerated() {
      let index = FlowIndex(UInt16(truncatingIfNeeded: number))
      try BodyCheck(
        image, shapes, constants, body: flow.body, parameters: flow.parameters, flow: index, result: flow.result
      ).run()
    }
    self.image = image
    self.shapes = shapes.shapeOf
    constantHeap = constants.heap
    constantWords = constants.words
    constantShapes = constants.shapes
    identity = image.contentHash.high
  }
}
