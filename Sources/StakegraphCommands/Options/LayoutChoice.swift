import ArgumentParser
import Graphviz

/// The layouts that somebody can ask for.
enum LayoutChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, dot, neato, fdp, sfdp, circo, twopi, osage, patchwork

  /// The engine meant; `auto` is the one that draws networks of this kind best.
  var engine: LayoutEngine {
    LayoutEngine(rawValue: rawValue) ?? .sfdp
  }
}
