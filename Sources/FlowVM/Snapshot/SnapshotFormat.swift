/// The form of a snapshot, numbers as `BinaryWriter` writes them:
///
/// | bytes | content |
/// | --- | --- |
/// | 1 | `0xF5` |
/// | 1 | format version |
/// | 8 | identity of the program |
/// | 1 | flags, see `Flag` |
/// | … | step, silences, activations, interruptions, registers, undos, queue |
/// | 4 | checksum of everything before it |
///
/// An activation is its flow, its state + 1, and its point + 1 with what that has counted; of its registers only the
/// live ones are there, in order, each in the form of its type (`Core.encode`).
enum SnapshotFormat {
  static let magic: UInt8 = 0xf5
  static let version: UInt8 = 1
  static let checksumBytes = 4
  static let bytesMin = 15

  /// Parts that most snapshots do without.
  enum Flag {
    static let interruptions: UInt8 = 4
    static let undos: UInt8 = 8
    static let queue: UInt8 = 16
    static let silences: UInt8 = 32
    /// The two lowest bits are the status.
    static let status: UInt8 = 3
    static let known: UInt8 = 63
  }

  /// What a point has counted, as far as it is not zero.
  enum Count {
    static let failures: UInt8 = 1
    static let page: UInt8 = 2
    static let deadline: UInt8 = 4
    static let step: UInt8 = 8
    static let arrived: UInt8 = 16
    static let patience: UInt8 = 32
    static let waitEnd: UInt8 = 64
    /// Added later: a snapshot without it has used no rule.
    static let silences: UInt8 = 128
  }
}
