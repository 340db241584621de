import Graphviz
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphDrawing

struct DataAttributesTests {
  @Test func everyFilledColumnIsAnAttribute() throws {
    let graph = try makeGraph { builder in
      builder.addDocument("d")
      let own = builder.addColumn(named: "own", to: .edges)
      builder.addNode("a", kind: .person, name: "A", [.aliases: "B|C", .region: "x"])
      builder.addNode("b", kind: .person, name: "B")
      builder.addEdge(
        "e",
        kind: .funded,
        from: "a",
        to: "b",
        [
          .document: "d", .paragraph: "2", .start: "0", .end: "4", .amount: "1000000000000",
          .currency: "CNY", .about: "a|b", .confidence: "0.5",
        ]
      )
      builder.set(own, of: .edges, to: "true")
    }
    let nodes = DataAttributes(.nodes, of: graph)
    #expect(
      nodes.attributes(row: 0) == [
        "kind": .text("person"), "data_name": .text("A"), "aliases": .text("B|C"),
        "region": .text("x"),
      ]
    )
    #expect(nodes.attributes(row: 1) == ["kind": .text("person"), "data_name": .text("B")])
    #expect(
      DataAttributes(.edges, of: graph).attributes(row: 0) == [
        "kind": .text("funded"), "document": .text("d"), "paragraph": .text("2"),
        "start": .text("0"), "end": .text("4"), "amount": .text("1000000000000"),
        "currency": .text("CNY"), "about": .text("a|b"), "confidence": .text("0.5"),
        "own": .text("true"),
      ]
    )
  }

  @Test(arguments: ["color", "weight", "label", "URL", "class", "shape", "key", "pos", "tooltip"])
  func aColumnThatGraphvizWouldActOnGetsALongerName(_ name: String) throws {
    let graph = try makeGraph { builder in
      let column = builder.addColumn(named: name, to: .nodes)
      builder.addNode("a", kind: .person, name: "A")
      builder.set(column, of: .nodes, to: "x")
    }
    let attributes = DataAttributes(.nodes, of: graph).attributes(row: 0)
    let longer = "data_\(name)"
    #expect(Diagram.takesData(as: longer))
    #expect(attributes[longer] == .text("x"))
    #expect(attributes[name] == nil)
  }

  @Test func aLongerNameThatIsTakenGetsLongerStill() throws {
    let graph = try makeGraph { builder in
      let columns = ["color", "data_color"].map { builder.addColumn(named: $0, to: .nodes) }
      builder.addNode("a", kind: .person, name: "A")
      builder.set(columns[0], of: .nodes, to: "one")
      builder.set(columns[1], of: .nodes, to: "two")
    }
    let attributes = DataAttributes(.nodes, of: graph).attributes(row: 0)
    #expect(attributes["data_color"] == .text("two"))
    #expect(attributes["data_data_color"] == .text("one"))
  }

  @Test func theColumnsOfEveryGraphAreNoneOfGraphvizsSettings() {
    // Readers of DOT keep `name`, which therefore is called otherwise.
    let held: Set<String> = ["id", "source", "target", "name"]
    for field in GraphTable.nodes.fields + GraphTable.edges.fields where !held.contains(field.name)
    {
      #expect(Diagram.takesData(as: field.name), "\(field.name)")
    }
  }
}
