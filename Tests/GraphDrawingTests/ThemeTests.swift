import GraphDrawing
import StakeholderGraph
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ThemeTests {
  /// A vocabulary with more kinds than the theme has colours.
  private static let manyKinds: Vocabulary = {
    var vocabulary = Vocabulary.standard
    for number in 1...6 {
      vocabulary.declare(
        NodeKindDefinition(id: "n\(number)", label: "N", shape: .box)
      )
      vocabulary.declare(
        EdgeKindDefinition(id: "e\(number)", label: "E", verb: "v", inverseVerb: "w")
      )
    }
    return vocabulary
  }()

  /// The contrast ratio of WCAG 2.2, 1 to 21.
  private static func contrast(_ first: Colour, _ second: Colour) -> Double {
    func luminance(_ colour: Colour) -> Double {
      let parts = [colour.red, colour.green, colour.blue].map { share in
        let part = Double(share) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let values = [luminance(first), luminance(second)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  static let themes: [Theme] = [.light, .dark, .print]

  @Test(arguments: themes)
  func textIsLegibleOnTheGroundAndOnEveryFill(_ theme: Theme) {
    #expect(Self.contrast(theme.text, theme.ground) >= 4.5)
    for kind in Self.manyKinds.allNodeKinds {
      let style = theme.style(of: kind, in: Self.manyKinds)
      #expect(Self.contrast(style.text, style.fill) >= 4.5)
    }
    for kind in Vocabulary.standard.allNodeKinds {
      let fill = theme.style(of: kind, in: .standard).fill
      #expect(Self.contrast(theme.changes.sameText, fill) >= 4.5)
    }
  }

  @Test(arguments: themes)
  func linesStandOutFromTheGroundAndOutlinesFromTheirFill(_ theme: Theme) {
    for kind in Self.manyKinds.allEdgeKinds {
      #expect(Self.contrast(theme.style(of: kind, in: Self.manyKinds).line, theme.ground) >= 3)
    }
    for kind in Vocabulary.standard.allNodeKinds {
      let style = theme.style(of: kind, in: .standard)
      #expect(Self.contrast(style.line, style.fill) >= 3)
    }
    for colour in [theme.changes.more, theme.changes.less, theme.changes.same] {
      #expect(Self.contrast(colour, theme.ground) >= 3)
    }
  }

  @Test(arguments: themes)
  func manyKindsLookDifferentByThemselves(_ theme: Theme) {
    var vocabulary = Vocabulary.standard
    for number in 1...20 {
      vocabulary.declare(NodeKindDefinition(id: "n\(number)", label: "N", shape: .box))
      vocabulary.declare(
        EdgeKindDefinition(id: "e\(number)", label: "E", verb: "v", inverseVerb: "w")
      )
    }
    let nodes = vocabulary.allNodeKinds.map { theme.style(of: $0, in: vocabulary) }
    #expect(Set(nodes).count == 24)
    let edges = vocabulary.allEdgeKinds.map { theme.style(of: $0, in: vocabulary) }
    #expect(Set(edges).count == 24)
    #expect(nodes.allSatisfy { Self.contrast($0.text, $0.fill) >= 4.5 })
  }

  @Test func theBuiltInKindsLookDifferent() {
    let nodes = Vocabulary.standard.allNodeKinds.map { Theme.light.style(of: $0, in: .standard) }
    let edges = Vocabulary.standard.allEdgeKinds.map { Theme.light.style(of: $0, in: .standard) }
    #expect(Set(nodes.map(\.fill)).count == 4)
    #expect(Set(nodes.map(\.shape)).count == 4)
    #expect(Set(edges.map(\.line)).count == 4)
    #expect(Set(edges.map(\.arrow)).count == 4)
  }

  @Test func aKindsOwnColourComesFirst() throws {
    var vocabulary = Vocabulary.standard
    let colour = try #require(Colour("#ABCDEF"))
    let node = vocabulary.declare(
      NodeKindDefinition(id: "person", label: "P", shape: .note, colour: colour)
    )
    let edge = vocabulary.declare(
      EdgeKindDefinition(id: "funded", label: "F", verb: "f", inverseVerb: "g", colour: colour)
    )
    let style = Theme.light.style(of: node, in: vocabulary)
    #expect(style.fill == colour)
    #expect(style.shape == .note)
    #expect(Theme.light.style(of: edge, in: vocabulary).line == colour)
  }

  @Test func whatSomebodyWantsComesBeforeAll() throws {
    var theme = Theme.dark
    let colour = try #require(Colour("#ABCDEF"))
    theme.nodeLooks["person"] = {
      var look = Theme.NodeLook()
      look.shape = .tab
      look.line = colour
      return look
    }()
    theme.edgeLooks["funded"] = {
      var look = Theme.EdgeLook()
      look.arrow = .open
      return look
    }()
    let person = theme.style(of: NodeKind.person, in: .standard)
    #expect(person.shape == .tab && person.line == colour)
    #expect(person.fill == Theme.dark.style(of: NodeKind.person, in: .standard).fill)
    let funded = theme.style(of: EdgeKind.funded, in: .standard)
    #expect(funded.arrow == .open)
    #expect(funded.line == Theme.dark.style(of: EdgeKind.funded, in: .standard).line)
  }

  @Test(arguments: ["#101010", "#000000", "#FFFFFF", "#7A7A7A", "#0000FF", "#FFFF00"])
  func textOnADeclaredColourCanBeRead(_ colour: String) throws {
    var vocabulary = Vocabulary.standard
    let kind = vocabulary.declare(
      NodeKindDefinition(id: "x", label: "X", shape: .box, colour: Colour(colour))
    )
    let style = Theme.light.style(of: kind, in: vocabulary)
    #expect(style.text.contrast(to: style.fill) >= 4.5)
  }
}
