import GraphQueries
import StakeholderGraph
import TestSupport
import Testing

struct RenamedEdgesTests {
  /// Claims of a graph: id, source, target and other values.
  private typealias Claims = [(String, String, String, [EdgeField: String])]

  private static func graph(_ claims: Claims) throws -> Graph {
    try makeGraph { builder in
      for id in ["a", "b", "c"] { builder.addNode(id, kind: .person, name: id) }
      for (id, source, target, values) in claims {
        builder.addEdge(id, kind: .funded, from: source, to: target, values)
      }
    }
  }

  private struct Outcome: Equatable {
    var added: [String] = []
    var removed: [String] = []
    var changed: [String] = []
    var renamed: [String] = []
  }

  private static func outcome(_ old: Claims, _ new: Claims) throws -> Outcome {
    let old = try graph(old)
    let new = try graph(new)
    let difference = GraphDifference(from: old, to: new)
    let renamed = difference.renamedEdges.map { change in
      let columns = change.columns.map { " " + difference.text(of: $0) }.joined()
      return "\(old.id(of: change.old))>\(new.id(of: change.new))\(columns)"
    }
    return Outcome(
      added: new.ids(difference.edges.added),
      removed: old.ids(difference.edges.removed),
      changed: difference.edges.changed.map { new.id(of: $0.new) },
      renamed: renamed
    )
  }

  private static let place: [EdgeField: String] = [
    .document: "d", .paragraph: "3", .start: "5", .end: "9",
  ]

  @Test func aClaimUnderAnotherIDIsRenamed() throws {
    #expect(
      try Self.outcome([("e1", "a", "b", Self.place)], [("x", "a", "b", Self.place)])
        == Outcome(renamed: ["e1>x"])
    )
    // Also without a citation, if everything is the same.
    #expect(
      try Self.outcome([("e1", "a", "b", [.note: "n"])], [("x", "a", "b", [.note: "n"])])
        == Outcome(renamed: ["e1>x"])
    )
  }

  @Test func aRenamedClaimAtItsPlaceMayHaveChangedToo() throws {
    #expect(
      try Self.outcome(
        [("e1", "a", "b", Self.place.merging([.note: "old"]) { $1 })],
        [("x", "a", "b", Self.place.merging([.note: "new"]) { $1 })]
      ) == Outcome(renamed: ["e1>x note: old → new"])
    )
    #expect(
      try Self.outcome([("e1", "a", "b", [.note: "old"])], [("x", "a", "b", [.note: "new"])])
        == Outcome(added: ["x"], removed: ["e1"])
    )
  }

  @Test func otherEndsOrAnotherPlaceMakeAnotherClaim() throws {
    for (field, value) in [
      (EdgeField.document, "d2"), (.paragraph, "4"), (.start, "4"), (.end, "8"),
    ] {
      var other = Self.place
      other[field] = value
      #expect(
        try Self.outcome([("e1", "a", "b", Self.place)], [("x", "a", "b", other)])
          == Outcome(added: ["x"], removed: ["e1"]),
        "\(field)"
      )
    }
    #expect(
      try Self.outcome([("e1", "a", "b", Self.place)], [("x", "a", "c", Self.place)])
        == Outcome(added: ["x"], removed: ["e1"])
    )
  }

  @Test func aClaimInsertedAtTheTopRenamesTheOthers() throws {
    func claim(_ id: String, _ paragraph: String) -> (String, String, String, [EdgeField: String]) {
      (id, "a", "b", [.document: "d", .paragraph: paragraph])
    }
    #expect(
      try Self.outcome(
        [claim("e1", "2"), claim("e2", "3"), claim("e3", "4")],
        [claim("e1", "1"), claim("e2", "2"), claim("e3", "3"), claim("e4", "4")]
      ) == Outcome(added: ["e1"], renamed: ["e1>e2", "e2>e3", "e3>e4"])
    )
    #expect(
      try Self.outcome(
        [claim("e1", "1"), claim("e2", "2"), claim("e3", "3")],
        [claim("e1", "2"), claim("e2", "3")]
      ) == Outcome(removed: ["e1"], renamed: ["e2>e1", "e3>e2"])
    )
    #expect(
      try Self.outcome([claim("e1", "1"), claim("e2", "2")], [claim("e1", "2"), claim("e2", "1")])
        == Outcome(renamed: ["e2>e1", "e1>e2"])
    )
  }

  @Test func aClaimThatMovedInItsDocumentHasChanged() throws {
    #expect(
      try Self.outcome(
        [("e1", "a", "b", Self.place)],
        [("e1", "a", "b", Self.place.merging([.paragraph: "8"]) { $1 })]
      ) == Outcome(changed: ["e1"])
    )
  }

  @Test func ofEqualClaimsEachIsFoundOnce() throws {
    let claim: [EdgeField: String] = [:]
    #expect(
      try Self.outcome(
        [("e1", "a", "b", claim), ("e2", "a", "b", claim), ("e3", "a", "b", claim)],
        [("x1", "a", "b", claim), ("x2", "a", "b", claim)]
      ) == Outcome(removed: ["e3"], renamed: ["e1>x1", "e2>x2"])
    )
  }

  @Test func theSameInEverythingComesBeforeTheSamePlace() throws {
    func claim(_ id: String, _ note: String) -> (String, String, String, [EdgeField: String]) {
      (id, "a", "b", Self.place.merging([.note: note]) { $1 })
    }
    #expect(
      try Self.outcome(
        [claim("e1", "one"), claim("e2", "two")],
        [claim("x1", "two"), claim("x2", "three")]
      ) == Outcome(renamed: ["e2>x1", "e1>x2 note: one → three"])
    )
  }
}
