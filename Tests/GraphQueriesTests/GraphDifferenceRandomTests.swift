import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

/// Random edits of random tables are found, each and no other.
struct GraphDifferenceRandomTests {
  /// Tables as texts: for each id the values of some columns.
  private struct Tables {
    var documents: [String: [String: String]] = [:]
    var nodes: [String: [String: String]] = [:]
    var edges: [String: [String: String]] = [:]

    /// The graph, with the rows and the added columns in an order of chance.
    func graph(_ random: inout FixedRandom) throws -> Graph {
      var builder = GraphBuilder()
      for (table, rows) in [
        (GraphTable.documents, documents), (.nodes, nodes), (.edges, edges),
      ] {
        var names = Set(rows.values.flatMap(\.keys)).sorted()
        names.shuffle(using: &random)
        let positions = names.map { name in
          table.fields.firstIndex { $0.name == name }
            ?? builder.addColumn(named: name, to: table)
        }
        var ids = rows.keys.sorted()
        ids.shuffle(using: &random)
        for id in ids {
          builder.addRow(to: table, id: Array(id.utf8).span)
          for (name, position) in zip(names, positions) {
            builder.set(position, of: table, to: rows[id]?[name] ?? "")
          }
        }
      }
      return try builder.finish(allowingOutsideNodes: true, checkingEnds: false)
    }
  }

  /// What was done to the tables.
  private struct Script: Equatable {
    var addedDocuments: Set<String> = []
    var removedDocuments: Set<String> = []
    var changedDocuments: [String: Set<String>] = [:]
    var addedNodes: Set<String> = []
    var removedNodes: Set<String> = []
    var changedNodes: [String: Set<String>] = [:]
    var addedEdges: Set<String> = []
    var removedEdges: Set<String> = []
    var changedEdges: [String: Set<String>] = [:]
    var renamedEdges: [String: String] = [:]

    init() {}

    /// What a difference tells.
    init(_ difference: GraphDifference) {
      let old = difference.old.graph
      let new = difference.new.graph
      addedDocuments = Set(difference.documents.added.map { new.id(of: $0) })
      removedDocuments = Set(difference.documents.removed.map { old.id(of: $0) })
      changedDocuments = Self.columns(difference.documents.changed) { new.id(of: $0) }
      addedNodes = Set(new.ids(difference.nodes.added))
      removedNodes = Set(old.ids(difference.nodes.removed))
      changedNodes = Self.columns(difference.nodes.changed) { new.id(of: $0) }
      addedEdges = Set(new.ids(difference.edges.added))
      removedEdges = Set(old.ids(difference.edges.removed))
      changedEdges = Self.columns(difference.edges.changed) { new.id(of: $0) }
      for change in difference.renamedEdges {
        renamedEdges[old.id(of: change.old)] = new.id(of: change.new)
      }
    }

    /// The same backwards.
    var reversed: Script {
      var script = self
      swap(&script.addedDocuments, &script.removedDocuments)
      swap(&script.addedNodes, &script.removedNodes)
      swap(&script.addedEdges, &script.removedEdges)
      script.renamedEdges = Dictionary(
        uniqueKeysWithValues: renamedEdges.map { ($0.value, $0.key) }
      )
      return script
    }

    private static func columns<Row>(
      _ changes: [RowChange<Row>],
      id: (RowID<Row>) -> String
    ) -> [String: Set<String>] {
      Dictionary(
        uniqueKeysWithValues: changes.map { (id($0.new), Set($0.columns.map(\.field.name))) }
      )
    }
  }

  private struct Editor {
    var random: FixedRandom
    /// A number that was not used yet, so that no edit makes a row that was there before.
    private var last = 0

    init(seed: UInt64) {
      random = FixedRandom(seed: seed)
    }

    mutating func fresh() -> String {
      last += 1
      return String(last)
    }

    mutating func pick<Item>(_ items: [Item]) -> Item? { items.randomElement(using: &random) }

    mutating func chance(_ percent: Int) -> Bool {
      Int.random(in: 0..<100, using: &random) < percent
    }

    mutating func edge(among nodes: [String], documents: [String]) -> [String: String] {
      var row = [
        "kind": pick(["quoted", "founded", "funded", "promoted"]) ?? "",
        "source": pick(nodes) ?? "", "target": pick(nodes) ?? "",
        // Claims differ in their notes at least, so that none is taken for another.
        "note": "n" + fresh(),
      ]
      if chance(70), let document = pick(documents) {
        row["document"] = document
        row["paragraph"] = fresh()
      }
      if chance(30) { row["modality"] = pick(["asserted", "planned", "denied"]) }
      if chance(30) { row["extra"] = fresh() }
      return row
    }

    mutating func tables(mostNodes: Int = 8) -> Tables {
      var tables = Tables()
      for number in 0..<Int.random(in: 0...4, using: &random) {
        tables.documents["d\(number)"] = ["title": "T" + fresh()]
      }
      for number in 0..<Int.random(in: 1...mostNodes, using: &random) {
        tables.nodes["n\(number)"] = ["kind": "person", "name": "N" + fresh(), "own": fresh()]
      }
      for number in 0..<Int.random(in: 0...20, using: &random) {
        tables.edges["e\(number)"] = edge(
          among: tables.nodes.keys.sorted(),
          documents: tables.documents.keys.sorted()
        )
      }
      return tables
    }

    /// Edits tables and tells how: each row at most once.
    mutating func edit(_ tables: inout Tables) -> Script {
      var script = Script()
      for id in tables.edges.keys.sorted() {
        switch Int.random(in: 0..<10, using: &random) {
        case 0:
          tables.edges[id] = nil
          script.removedEdges.insert(id)
        case 1:
          let column = pick(["note", "paragraph", "verb", "extra", "other"]) ?? ""
          // A paragraph without a document is none that could be told as the same place.
          tables.edges[id]?[column] = fresh()
          script.changedEdges[id] = [column]
        case 2:
          let other = "x" + fresh()
          tables.edges[other] = tables.edges.removeValue(forKey: id)
          script.renamedEdges[id] = other
        default: continue
        }
      }
      let used = Set(
        tables.edges.values.flatMap { [$0["source"], $0["target"]] }.compactMap(\.self)
      )
      for id in tables.nodes.keys.sorted() {
        switch Int.random(in: 0..<6, using: &random) {
        case 0 where !used.contains(id):
          tables.nodes[id] = nil
          script.removedNodes.insert(id)
        case 1:
          tables.nodes[id]?["name"] = "N" + fresh()
          tables.nodes[id]?["own"] = nil
          script.changedNodes[id] = ["name", "own"]
        case 2:
          tables.nodes[id]?["kind"] = "region"
          script.changedNodes[id] = ["kind"]
        default: continue
        }
      }
      let cited = Set(tables.edges.values.compactMap { $0["document"] })
      for id in tables.documents.keys.sorted() {
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where !cited.contains(id):
          tables.documents[id] = nil
          script.removedDocuments.insert(id)
        case 1:
          tables.documents[id]?["published"] = "2025"
          script.changedDocuments[id] = ["published"]
        default: continue
        }
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let node = "n" + fresh() + "-new"
        tables.nodes[node] = ["kind": "initiative", "name": "N" + fresh()]
        script.addedNodes.insert(node)
        let document = "d" + fresh() + "-new"
        tables.documents[document] = [:]
        script.addedDocuments.insert(document)
        let id = "e" + fresh() + "-new"
        tables.edges[id] = edge(
          among: tables.nodes.keys.sorted(),
          documents: tables.documents.keys.sorted()
        )
        script.addedEdges.insert(id)
      }
      return script
    }
  }

  @Test func aRandomScriptOfEditsIsFoundExactly() throws {
    var editor = Editor(seed: 7)
    var found = Script()
    for round in 0..<200 {
      var tables = editor.tables()
      let old = try tables.graph(&editor.random)
      let script = editor.edit(&tables)
      let new = try tables.graph(&editor.random)
      found = Script(GraphDifference(from: old, to: new))
      #expect(found == script, "round \(round)")
      let back = GraphDifference(from: new, to: old)
      #expect(Script(back) == script.reversed, "round \(round), backwards")
    }
  }

  @Test func backwardsEachColumnAndSupportIsTheOtherWayRound() throws {
    var editor = Editor(seed: 8)
    for round in 0..<100 {
      var tables = editor.tables()
      let old = try tables.graph(&editor.random)
      _ = editor.edit(&tables)
      let new = try tables.graph(&editor.random)
      let there = GraphDifference(from: old, to: new)
      let back = GraphDifference(from: new, to: old)
      func values(_ difference: GraphDifference, _ isBack: Bool) -> Set<[PropertyValue?]> {
        let columns =
          difference.edges.changed.flatMap(\.columns) + difference.nodes.changed.flatMap(\.columns)
          + difference.documents.changed.flatMap(\.columns)
        return Set(
          columns.map { column in
            [.text(column.field.name)]
              + (isBack ? [column.new, column.old] : [column.old, column.new])
          }
        )
      }
      #expect(values(there, false) == values(back, true), "round \(round)")
      func supports(_ difference: GraphDifference, _ isBack: Bool) -> Set<[String]> {
        let graph = difference.new.graph
        return Set(
          difference.supportChanges.map { change in
            [
              graph.id(of: change.source), graph.vocabulary[change.kind].id,
              graph.id(of: change.target), String(isBack ? change.new : change.old),
              String(isBack ? change.old : change.new),
            ]
          }
        )
      }
      #expect(supports(there, false) == supports(back, true), "round \(round)")
    }
  }

  @Test func aGraphDoesNotDifferFromItself() throws {
    var editor = Editor(seed: 9)
    for round in 0..<100 {
      let tables = editor.tables()
      let graph = try tables.graph(&editor.random)
      #expect(GraphDifference(from: graph, to: graph).isEmpty, "round \(round)")
      // Nor from one of the same rows in another order.
      let shuffled = try tables.graph(&editor.random)
      #expect(GraphDifference(from: graph, to: shuffled).isEmpty, "round \(round), shuffled")
    }
  }

  @Test func supportChangesAreThoseOfASlowComparison() throws {
    var editor = Editor(seed: 10)
    var compared = 0
    for round in 0..<60 {
      var tables = editor.tables(mostNodes: 2)
      for id in tables.documents.keys { tables.documents[id]?["publisher"] = "p-" + id }
      let old = try tables.graph(&editor.random)
      _ = editor.edit(&tables)
      let new = try tables.graph(&editor.random)
      var expected: Set<[String]> = []
      for source in new.allNodes {
        for target in new.allNodes {
          for kind in new.vocabulary.allEdgeKinds {
            let ids = [new.id(of: source), new.vocabulary[kind].id, new.id(of: target)]
            func edges(_ graph: Graph) -> [EdgeID] {
              graph.allEdges.filter { edge in
                [
                  graph.id(of: graph.source(of: edge)), graph.vocabulary[graph.kind(of: edge)].id,
                  graph.id(of: graph.target(of: edge)),
                ] == ids
              }
            }
            let before = edges(old)
            let after = edges(new)
            let counts = [Support.count(of: before, in: old), Support.count(of: after, in: new)]
            if !before.isEmpty && !after.isEmpty && counts[0] != counts[1] {
              expected.insert(ids + counts.map { String($0) })
            }
          }
        }
      }
      let found = GraphDifference(from: old, to: new).supportChanges.map { change in
        [
          new.id(of: change.source), new.vocabulary[change.kind].id, new.id(of: change.target),
          String(change.old), String(change.new),
        ]
      }
      #expect(Set(found) == expected, "round \(round)")
      #expect(found.count == expected.count)
      compared += expected.count
    }
    #expect(compared > 10)
  }
}
