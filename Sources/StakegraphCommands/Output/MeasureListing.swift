import GraphFormats
import GraphLayout
import StakeholderGraph

/// How readable a picture is, as JSON in one line.
enum MeasureListing {
  /// The width, in pixels, at which the smallest text is told.
  static let width = 1_200.0

  static func line(of measures: PictureMeasures) -> String {
    func rounded(_ number: Double, to parts: Double) -> JSONValue {
      .number(NumberText.text(of: (number * parts).rounded() / parts))
    }
    return JSONValue.object([
      ("nodes", .integer(measures.nodes)), ("edges", .integer(measures.edges)),
      ("crossings", .integer(measures.crossings)),
      ("crossings_per_edge", rounded(measures.crossingsPerEdge, to: 1_000)),
      ("edges_through_nodes", .integer(measures.edgesThroughNodes)),
      ("node_overlaps", .integer(measures.nodeOverlaps)),
      ("label_overlaps", .integer(measures.labelOverlaps)),
      ("label_spill", .integer(measures.labelSpill)),
      ("smallest_text_px", rounded(measures.smallestText(atWidth: width), to: 10)),
      ("aspect", rounded(measures.aspect, to: 100)),
    ]).line
  }
}
