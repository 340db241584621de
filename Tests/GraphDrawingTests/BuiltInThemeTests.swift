import Foundation
import GraphDrawing
import StakeholderGraph
import Testing

/// The built-in themes as they are, and as people see them who do not see all colours.
struct BuiltInThemeTests {
  /// As many kinds as the themes have colours.
  private static let kinds: Vocabulary = {
    var vocabulary = Vocabulary.standard
    for number in 1...2 {
      vocabulary.declare(NodeKindDefinition(id: "n\(number)", label: "N", shape: .box))
    }
    for number in 1...4 {
      vocabulary.declare(
        EdgeKindDefinition(id: "e\(number)", label: "E", verb: "v", inverseVerb: "w")
      )
    }
    return vocabulary
  }()

  private static let themes: [(String, Theme)] = [
    ("light", .light), ("dark", .dark), ("print", .print),
  ]

  private static func nodes(_ theme: Theme) -> [(id: String, style: Theme.NodeStyle)] {
    kinds.allNodeKinds.map { (kinds[$0].id, theme.style(of: $0, in: kinds)) }
  }

  private static func edges(_ theme: Theme) -> [(id: String, style: Theme.EdgeStyle)] {
    kinds.allEdgeKinds.map { (kinds[$0].id, theme.style(of: $0, in: kinds)) }
  }

  @Test(arguments: themes)
  func aThemeIsAsItWas(_ name: String, _ theme: Theme) throws {
    let golden = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.golden.utf8)) as? [String: NSDictionary]
    )
    let changes = theme.changes
    let object: [String: Any] = [
      "ground": theme.ground.description, "text": theme.text.description,
      "changes": [
        "more": changes.more.description, "less": changes.less.description,
        "same": changes.same.description, "same_text": changes.sameText.description,
      ],
      "node_kinds": Dictionary(
        uniqueKeysWithValues: Self.nodes(theme).map { id, style in
          (
            id,
            [
              "shape": style.shape.rawValue, "fill": style.fill.description,
              "line": style.line.description,
            ]
          )
        }
      ),
      "edge_kinds": Dictionary(
        uniqueKeysWithValues: Self.edges(theme).map { id, style in
          (id, ["line": style.line.description, "arrow": style.arrow.rawValue])
        }
      ),
    ]
    #expect(golden[name] == NSDictionary(dictionary: object))
  }

  /// What red, green and blue light becomes for somebody who lacks one kind of cone, of whom about
  /// one man in twenty is: Machado, Oliveira and Fernandes 2009, severity 1.
  private static let sights: [(String, [[Double]])] = [
    ("all colours", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
  ]

  /// How far two colours are apart in CIELAB (ΔE*ab of 1976), as somebody sees them.
  private static func distance(_ first: Colour, _ second: Colour, _ sight: [[Double]]) -> Double {
    let (first, second) = (lab(first, sight), lab(second, sight))
    return zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func lab(_ colour: Colour, _ sight: [[Double]]) -> [Double] {
    let light = [colour.red, colour.green, colour.blue].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let seen = product(sight, light).map { min(1, max(0, $0)) }
    // From sRGB to XYZ, with the white of D65.
    let xyz = product(
      [
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
      ],
      seen
    )
    let f = zip(xyz, [0.95047, 1, 1.08883]).map { value, white in
      let share = value / white
      return share > 216.0 / 24_389 ? cbrt(share) : (24_389.0 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  @Test func theDistanceIsThatOfThePublishedFormula() {
    let (black, white) = (
      Colour(red: 0, green: 0, blue: 0), Colour(red: 255, green: 255, blue: 255)
    )
    for (_, sight) in Self.sights {
      #expect(abs(Self.distance(black, white, sight) - 100) < 0.01)
    }
    // Red and a green as dark as it, to somebody without cones for red or green.
    let red = Colour(red: 200, green: 60, blue: 0)
    let green = Colour(red: 90, green: 110, blue: 0)
    #expect(Self.distance(red, green, Self.sights[0].1) > 60)
    #expect(Self.distance(red, green, Self.sights[2].1) < 20)
  }

  /// Ten is several times what can just be seen; greys, which are told apart by shape, have eight.
  @Test(arguments: themes, sights)
  func everyTwoKindsStayApart(_ theme: (String, Theme), _ sight: (String, [[Double]])) {
    let least = theme.0 == "print" ? 8.0 : 10.0
    let nodes = Self.nodes(theme.1)
    for (place, node) in nodes.enumerated() {
      for other in nodes[..<place] {
        let distance = max(
          Self.distance(node.style.fill, other.style.fill, sight.1),
          Self.distance(node.style.line, other.style.line, sight.1)
        )
        #expect(distance >= least, "\(theme.0), \(sight.0): \(node.id) and \(other.id)")
      }
    }
    #expect(Set(nodes.prefix(4).map(\.style.shape)).count == 4)
    let edges = Self.edges(theme.1)
    for (place, edge) in edges.enumerated() {
      for other in edges[..<place] where edge.style.arrow == other.style.arrow {
        let distance = Self.distance(edge.style.line, other.style.line, sight.1)
        #expect(distance >= least, "\(theme.0), \(sight.0): \(edge.id) and \(other.id)")
      }
    }
    for (place, edge) in edges.prefix(4).enumerated() {
      for other in edges[..<place] {
        let distance = Self.distance(edge.style.line, other.style.line, sight.1)
        #expect(distance >= 15, "\(theme.0), \(sight.0): \(edge.id) and \(other.id)")
      }
    }
    let changes = theme.1.changes
    for (first, second) in [
      (changes.more, changes.less), (changes.more, changes.same), (changes.less, changes.same),
    ] {
      #expect(Self.distance(first, second, sight.1) >= 19, "\(theme.0), \(sight.0): changes")
    }
  }

  private static let golden = """
    {
      "light": {
        "ground": "#FFFFFF", "text": "#1B1F24",
        "changes": {"more": "#005FA3", "less": "#B54708", "same": "#8A919B", "same_text": "#5A616B"},
        "node_kinds": {
          "person": {"shape": "ellipse", "fill": "#DCEBF7", "line": "#005A8F"},
          "organisation": {"shape": "box", "fill": "#FDECCF", "line": "#8F5A00"},
          "region": {"shape": "hexagon", "fill": "#D9F1E6", "line": "#006645"},
          "initiative": {"shape": "rounded", "fill": "#F5E1EE", "line": "#8A3B6B"},
          "n1": {"shape": "box", "fill": "#EAEAEA", "line": "#4A4A4A"},
          "n2": {"shape": "box", "fill": "#E3C9B0", "line": "#4A1D00"}
        },
        "edge_kinds": {
          "quoted": {"line": "#6B727C", "arrow": "vee"},
          "founded": {"line": "#B54708", "arrow": "diamond"},
          "funded": {"line": "#00734F", "arrow": "dot"},
          "promoted": {"line": "#005FA3", "arrow": "normal"},
          "e1": {"line": "#8A3B6B", "arrow": "empty"},
          "e2": {"line": "#6B6200", "arrow": "vee"},
          "e3": {"line": "#1B1F24", "arrow": "empty"},
          "e4": {"line": "#7A3E00", "arrow": "dot"}
        }
      },
      "dark": {
        "ground": "#14181D", "text": "#E8EAED",
        "changes": {"more": "#6CB4E8", "less": "#F0924E", "same": "#8A93A0", "same_text": "#B3BBC6"},
        "node_kinds": {
          "person": {"shape": "ellipse", "fill": "#12324A", "line": "#6CB4E8"},
          "organisation": {"shape": "box", "fill": "#43310F", "line": "#E0A94A"},
          "region": {"shape": "hexagon", "fill": "#0F3B2C", "line": "#4FC79A"},
          "initiative": {"shape": "rounded", "fill": "#42223A", "line": "#DB8EC0"},
          "n1": {"shape": "box", "fill": "#33383F", "line": "#D5DAE0"},
          "n2": {"shape": "box", "fill": "#565A1A", "line": "#F5F0A0"}
        },
        "edge_kinds": {
          "quoted": {"line": "#A0A7B1", "arrow": "vee"},
          "founded": {"line": "#F0924E", "arrow": "diamond"},
          "funded": {"line": "#4FC79A", "arrow": "dot"},
          "promoted": {"line": "#6CB4E8", "arrow": "normal"},
          "e1": {"line": "#DB8EC0", "arrow": "empty"},
          "e2": {"line": "#CFC45A", "arrow": "vee"},
          "e3": {"line": "#E8EAED", "arrow": "empty"},
          "e4": {"line": "#D9A066", "arrow": "dot"}
        }
      },
      "print": {
        "ground": "#FFFFFF", "text": "#000000",
        "changes": {"more": "#000000", "less": "#5C5C5C", "same": "#8C8C8C", "same_text": "#4D4D4D"},
        "node_kinds": {
          "person": {"shape": "ellipse", "fill": "#FFFFFF", "line": "#000000"},
          "organisation": {"shape": "box", "fill": "#E6E6E6", "line": "#000000"},
          "region": {"shape": "hexagon", "fill": "#CFCFCF", "line": "#333333"},
          "initiative": {"shape": "rounded", "fill": "#F4F4F4", "line": "#595959"},
          "n1": {"shape": "box", "fill": "#DADADA", "line": "#1A1A1A"},
          "n2": {"shape": "box", "fill": "#EDEDED", "line": "#404040"}
        },
        "edge_kinds": {
          "quoted": {"line": "#767676", "arrow": "vee"},
          "founded": {"line": "#000000", "arrow": "diamond"},
          "funded": {"line": "#4D4D4D", "arrow": "dot"},
          "promoted": {"line": "#262626", "arrow": "normal"},
          "e1": {"line": "#6B6B6B", "arrow": "empty"},
          "e2": {"line": "#595959", "arrow": "vee"},
          "e3": {"line": "#333333", "arrow": "empty"},
          "e4": {"line": "#141414", "arrow": "dot"}
        }
      }
    }
    """
}
