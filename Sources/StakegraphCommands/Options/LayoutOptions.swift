import ArgumentParser
import GraphDrawing
import GraphLayout
import Graphviz

/// How a picture is laid out.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to place the nodes: auto moves them one by one until few lines cross, the others are "
        + "Graphviz's own.",
      valueName: "layout"
    )
  )
  var layout: LayoutChoice = .auto

  @Option(help: "How much work auto is to spend. (default: normal)")
  var effort: EffortChoice?

  @Option(
    name: .customLong("rank-direction"),
    help: ArgumentHelp(
      "Where the layers of --layout dot go: LR, from left to right, by default; RL, TB or BT.",
      valueName: "direction"
    )
  )
  var rankDirection: RankDirection?

  @Option(
    help: ArgumentHelp(
      "Draw the nodes of each region, community or kind in a box; with the layouts auto, dot, osage "
        + "and patchwork.",
      valueName: "boxes"
    )
  )
  var cluster: ClusterChoice?

  func validate() throws {
    if cluster != nil, let engine = layout.engine, !engine.keepsClusters {
      throw ValidationError(
        "--layout \(layout.rawValue) does not keep the nodes of a cluster together; "
          + "--cluster goes with the layouts auto, dot, osage and patchwork"
      )
    }
    if effort != nil && layout != .auto {
      throw ValidationError("--effort goes with --layout auto, not --layout \(layout.rawValue)")
    }
    if rankDirection != nil && layout != .dot {
      throw ValidationError("--rank-direction goes with --layout dot")
    }
  }

  @Flag(
    name: .customLong("all"),
    help: "Draw graphs of more than 300 nodes whole; auto draws their best linked part."
  )
  var drawsAll = false

  @Flag(help: "Draw even if the layout would take more than about a minute.")
  var force = false

  /// The choices, as pictures take them.
  var choice: Picture.Layout {
    Picture.Layout(
      engine: layout.engine,
      effort: (effort ?? .normal).effort,
      drawsAll: drawsAll,
      rankDirection: rankDirection?.rawValue,
      boxes: cluster?.rule,
      isForced: force
    )
  }
}

/// The boxes that somebody can ask for.
enum ClusterChoice: String, CaseIterable, ExpressibleByArgument {
  case region, community, kind

  /// What decides which box a node is in.
  var rule: NodeBox.Rule {
    switch self {
    case .region: .region
    case .community: .community
    case .kind: .kind
    }
  }
}

/// The directions in which layers can follow each other.
enum RankDirection: String, CaseIterable, ExpressibleByArgument {
  case leftToRight = "LR"
  case rightToLeft = "RL"
  case topToBottom = "TB"
  case bottomToTop = "BT"
}

/// The efforts that somebody can ask for.
enum EffortChoice: String, CaseIterable, ExpressibleByArgument {
  case quick, normal, best

  /// The effort meant.
  var effort: Effort {
    switch self {
    case .quick: .quick
    case .normal: .normal
    case .best: .best
    }
  }
}
