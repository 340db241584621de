import ArgumentParser
import Graphviz

/// The layouts that somebody can ask for.
enum LayoutChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, dot, neato, fdp, sfdp, circo, twopi, osage, patchwork

  /// The engine meant; nil for `auto`, which places nodes one by one.
  var engine: LayoutEngine? { LayoutEngine(rawValue: rawValue) }
}
