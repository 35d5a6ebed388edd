import FlowBytecode
import FlowDiagnostics

/// What a compilation gives.
public struct Compilation: Sendable {
  /// Complete only without errors.
  public var image: Image
  /// The image, ready to run; nil after errors.
  public var verified: VerifiedImage?
  /// Why there is no image that can run.
  public var diagnostics: [Diagnostic]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
