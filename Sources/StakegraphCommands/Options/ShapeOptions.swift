import ArgumentParser
import GraphQueries

/// Whether parallel edges are folded, and nodes without an edge kept.
struct ShapeOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help: "Fold the edges of one kind between the same ends into one, with their count."
  )
  var merge: Bool?

  @Flag(inversion: .prefixedNo, help: "Keep nodes without an edge.")
  var isolated: Bool?

  /// Puts the choices into a selection; what was not chosen is as given.
  func apply(to selection: inout Selection, merge: Bool, isolated: Bool) {
    selection.mergesEdges = self.merge ?? merge
    selection.keepsIsolatedNodes = self.isolated ?? isolated
  }
}
