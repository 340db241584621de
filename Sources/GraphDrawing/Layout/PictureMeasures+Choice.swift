public import GraphLayout

extension PictureMeasures {
  /// How bad a drawing is, for choosing among several of one graph; the less the better.
  public var badness: Double {
    Double(crossings + 2 * edgesThroughNodes + 6 * (nodeOverlaps + labelOverlaps))
  }
}
