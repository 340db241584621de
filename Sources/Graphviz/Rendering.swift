/// A drawn graph.
public struct Rendering: Sendable, Hashable {
  /// The bytes of the file, in the format asked for.
  public let bytes: [UInt8]

  /// What was left out of the drawing, then what Graphviz said while it drew; usually empty.
  ///
  /// Graphviz keeps only its latest message: of several said in one step (building, layout,
  /// writing), the last is here.
  public let warnings: [String]

  /// A drawing, such as one made of another.
  public init(bytes: [UInt8], warnings: [String]) {
    self.bytes = bytes
    self.warnings = warnings
  }
}
