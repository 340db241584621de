public import StakeholderGraph

/// How a graph looks in a file that can say so: places and colours, as plain values.
public struct Appearance: Sendable, Hashable {
  /// Where a node is, in points; y grows upwards.
  public struct Place: Sendable, Hashable {
    /// The centre, from the left.
    public let x: Double
    /// The centre, from below.
    public let y: Double
    /// The width.
    public let width: Double
    /// The height.
    public let height: Double

    /// A place.
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// A place for each node in the graph's order, or none at all.
  public var places: [Place] = []
  /// A fill for each kind of node in the order of the vocabulary, or none at all.
  public var nodeColours: [Colour] = []
  /// An outline for each kind of node in the order of the vocabulary, or none at all.
  public var nodeLines: [Colour] = []
  /// A colour for each kind of edge in the order of the vocabulary, or none at all.
  public var edgeColours: [Colour] = []

  /// Nothing is said.
  public init() {}
}
