import Graphviz
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

struct SampleTests {
  /// The words and letters of a label, in markup or not.
  private static func label(of diagram: Diagram) -> String {
    switch diagram.attributes["label"] {
    case .markup(let text)?, .text(let text)?, .setting(let text)?: text
    case nil: ""
    }
  }

  private static func sizes(in markup: String) -> Set<Substring> {
    Set(markup.split(separator: "point-size=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
  }

  @Test func itHasAllFontsAndLettersOfAFullDrawing() throws {
    let graph = try makeGraph { builder in
      for (place, kind) in Vocabulary.standard.allNodeKinds.enumerated() {
        builder.addNode("n\(place)", kind: kind, name: "Node")
      }
      for modality in ["asserted", "planned", "denied"] {
        for kind in [EdgeKind.quoted, .founded, .funded, .promoted] {
          let values: [EdgeField: String] = [.modality: modality]
          builder.addEdge("\(modality)-\(kind)", kind: kind, from: "n1", to: "n1", values)
        }
      }
    }
    let drawn = StakeholderDiagram(caption: "Caption").diagram(of: graph, for: .dot)
    let sample = StakeholderDiagram.sample
    for name in ["fontname", "fontsize"] {
      #expect(sample.attributes[name] == drawn.attributes[name])
      #expect(sample.nodeDefaults[name] == drawn.nodeDefaults[name])
      #expect(sample.edgeDefaults[name] == drawn.edgeDefaults[name])
    }
    let (of, by) = (Self.label(of: drawn), Self.label(of: sample))
    #expect(!Self.sizes(in: of).isEmpty)
    #expect(Self.sizes(in: of).isSubset(of: Self.sizes(in: by)))
    let unusual = Set(of.unicodeScalars.filter { !$0.isASCII })
    #expect(unusual.count >= 6)
    #expect(unusual.isSubset(of: Set(by.unicodeScalars)))
  }

  @Test func everyEngineDrawsIt() throws {
    for engine in [LayoutEngine.dot, .sfdp, .neato, .twopi] {
      let drawn = try StakeholderDiagram.sample.render(as: .svg, layout: engine)
      #expect(!drawn.bytes.isEmpty && drawn.warnings.isEmpty)
    }
  }
}
