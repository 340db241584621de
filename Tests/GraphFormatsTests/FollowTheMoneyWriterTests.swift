import Foundation
import StakeholderGraph
import TestSupport
import Testing

@testable import GraphFormats

struct FollowTheMoneyWriterTests {
  /// The properties of each entity by its id, and its schema as `schema`.
  private static func entities(_ graph: Graph) throws -> [String: [String: [String]]] {
    let text = String(decoding: FollowTheMoneyWriter().bytes(of: graph), as: UTF8.self)
    var entities: [String: [String: [String]]] = [:]
    for line in text.split(separator: "\n") {
      let read = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let object = try #require(read as? [String: Any])
      var properties = try #require(object["properties"] as? [String: [String]])
      properties["schema"] = [try #require(object["schema"] as? String)]
      let id = try #require(object["id"] as? String)
      #expect(entities.updateValue(properties, forKey: id) == nil)
    }
    return entities
  }

  /// The entity that an edge becomes.
  private static func relation(
    _ kind: EdgeKind,
    from source: NodeKind,
    to target: NodeKind,
    _ values: [EdgeField: String] = [:]
  ) throws -> [String: [String]]? {
    let graph = try makeGraph { builder in
      builder.addNode("s", kind: source, name: "S")
      builder.addNode("t", kind: target, name: "T")
      builder.addEdge("e", kind: kind, from: "s", to: "t", values)
    }
    return try entities(graph)["edge-e"]
  }

  @Test func theAwkwardGraphIsWrittenByteForByte() throws {
    let bytes = FollowTheMoneyWriter().bytes(of: try makeAwkwardGraph())
    #expect(String(decoding: bytes, as: UTF8.self) == GoldenFiles.followTheMoney)
  }

  @Test(arguments: [
    ("mira-holm", "node-mira-holm"), ("a b", "node-a.20b"), ("a-", "node-a.2d"),
    ("a.b", "node-a.2eb"), ("中", "node-.e4.b8.ad"), ("-", "node-.2d"), ("\u{7F}", "node-.7f"),
    ("A_1", "node-A.5f1"),
  ])
  func idsHaveLettersAndDigitsAtTheirEnds(_ id: String, _ safe: String) {
    #expect(FollowTheMoneyID.node(id) == safe)
  }

  @Test func aPaymentHasASum() throws {
    let found = try Self.relation(
      .funded,
      from: .organisation,
      to: .person,
      [.amount: "1500", .currency: "EUR", .note: "rent", .date: "2024/2025-03"]
    )
    let payment = try #require(found)
    #expect(payment["schema"] == ["Payment"])
    #expect(payment["payer"] == ["node-s"])
    #expect(payment["beneficiary"] == ["node-t"])
    #expect(payment["amount"] == ["1500"])
    #expect(payment["currency"] == ["EUR"])
    #expect(payment["purpose"] == ["rent"])
    #expect(payment["startDate"] == ["2024"])
    #expect(payment["endDate"] == ["2025-03"])
    #expect(payment["date"] == nil)
  }

  @Test(arguments: [
    (EdgeKind.funded, NodeKind.organisation, NodeKind.initiative, "ProjectParticipant"),
    (.founded, .person, .initiative, "ProjectParticipant"),
    (.promoted, .person, .initiative, "UnknownLink"),
    (.founded, .person, .organisation, "UnknownLink"),
    (.funded, .region, .organisation, "UnknownLink"), (.funded, .person, .region, "UnknownLink"),
    (.quoted, .organisation, .person, "UnknownLink"),
  ])
  func otherRelationsHaveARole(
    _ kind: EdgeKind,
    _ source: NodeKind,
    _ target: NodeKind,
    _ schema: String
  ) throws {
    let values: [EdgeField: String] = [.amount: "7", .currency: "EUR"]
    let link = try #require(try Self.relation(kind, from: source, to: target, values))
    #expect(link["schema"] == [schema])
    #expect(link["role"] == [Vocabulary.standard[kind].verb])
    #expect(link["description"] == ["7 EUR"])
    #expect(link["status"] == nil)
  }

  @Test func whatIsNotPlainlyAssertedIsNoPayment() throws {
    func link(_ values: [EdgeField: String]) throws -> [String: [String]]? {
      try Self.relation(.funded, from: .person, to: .person, values)
    }
    let planned = try #require(try link([.modality: "planned", .status: "disputed"]))
    #expect(planned["schema"] == ["UnknownLink"])
    #expect(planned["status"] == ["planned", "disputed"])
    #expect(try link([.modality: "denied"]) == nil)
  }

  @Test func rolesAreMemberships() throws {
    let graph = try makeGraph { builder in
      builder.addNode("p", kind: .person, name: "P", [.affiliations: "gone:x|o:chair|r|o"])
      builder.addNode("o", kind: .organisation, name: "O")
      builder.addNode("r", kind: .region, name: "R")
    }
    let entities = try Self.entities(graph)
    #expect(
      entities["role-p-2"] == [
        "schema": ["Membership"], "member": ["node-p"], "organization": ["node-o"],
        "role": ["chair"],
      ]
    )
    #expect(
      entities["role-p-3"] == [
        "schema": ["UnknownLink"], "subject": ["node-p"], "object": ["node-r"],
      ]
    )
    #expect(entities.count == 6)
    #expect(
      FollowTheMoneyWriter().losses(of: graph).map(\.description) == [
        "1 affiliation: the organisation is not in the graph"
      ]
    )
  }

  @Test func rolesThatAreEdgesAreNotWrittenTwice() throws {
    var vocabulary = Vocabulary.standard
    let affiliated = vocabulary.declare(
      EdgeKindDefinition(id: "affiliated", label: "A", verb: "affiliated with", inverseVerb: "of")
    )
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      builder.addNode("p", kind: .person, name: "P", [.affiliations: "o:chair"])
      builder.addNode("o", kind: .organisation, name: "O")
      builder.addEdge("e", kind: affiliated, from: "p", to: "o", [.note: "chair"])
    }
    let entities = try Self.entities(graph)
    #expect(Set(entities.keys) == ["node-p", "node-o", "edge-e"])
    #expect(entities["edge-e"]?["schema"] == ["Membership"])
    #expect(entities["edge-e"]?["role"] == ["chair"])
  }

  @Test func thingsHaveWhatTheirSchemaHas() throws {
    var vocabulary = Vocabulary.standard
    let law = vocabulary.declare(NodeKindDefinition(id: "law", label: "Law", shape: .note))
    let graph = try makeGraph(vocabulary: vocabulary) { builder in
      let page = "https://example.org/"
      builder.addNode("o", kind: .organisation, name: "O", [.url: page, .region: "r"])
      builder.addNode("l", kind: law, name: "L", [.url: page])
      builder.addNode("m", kind: .person, name: "M", [.url: "mailto:m@example.org"])
      builder.addNode(
        "r",
        kind: .region,
        name: "R",
        [.region: "c", .identifiers: "wikidata\\:Q42|other\\:1|wikidata\\:Q0|wikidata\\:x"]
      )
      builder.addNode("c", kind: .region, name: "C", [.region: "c"])
    }
    let entities = try Self.entities(graph)
    #expect(entities["node-o"]?["website"] == ["https://example.org/"])
    #expect(entities["node-l"]?["sourceUrl"] == ["https://example.org/"])
    #expect(entities["node-l"]?["schema"] == ["Project"])
    #expect(entities["node-l"]?["keywords"] == ["Law"])
    #expect(entities["node-m"] == ["schema": ["Person"], "name": ["M"], "keywords": ["Person"]])
    #expect(entities["node-r"]?["partOf"] == ["node-c"])
    #expect(entities["node-r"]?["wikidataId"] == ["Q42"])
    #expect(entities["node-c"]?["partOf"] == nil)
    #expect(
      FollowTheMoneyWriter().losses(of: graph).map(\.description) == [
        "1 node: FollowTheMoney has only projects for such kinds",
        "3 identifiers: FollowTheMoney has a place for those of Wikidata only",
        "1 e-mail link: FollowTheMoney has a place for pages only",
        "2 regions: FollowTheMoney has no place for those of persons, organisations and projects",
      ]
    )
  }

  @Test func documentsAreArticles() throws {
    let graph = try makeGraph { builder in
      builder.addDocument(
        "d",
        [
          .title: "T", .authors: "A|B", .published: "2025-03-04", .retrieved: "2025",
          .language: "zh-Hans", .publisher: "gone", .origin: "gone", .licence: "CC0",
          .url: "https://example.org/1", .archiveURL: "https://example.org/2", .file: "d.txt",
          .note: "N",
        ]
      )
      builder.addDocument("untitled", [.language: "tlh"])
    }
    let entities = try Self.entities(graph)
    #expect(
      entities["document-d"] == [
        "schema": ["Article"], "title": ["T"], "author": ["A", "B"],
        "publishedAt": ["2025-03-04"], "retrievedAt": ["2025"], "language": ["zho"],
        "publisher": ["gone"], "sourceUrl": ["https://example.org/1", "https://example.org/2"],
        "fileName": ["d.txt"], "notes": ["N"],
      ]
    )
    #expect(entities["document-untitled"] == ["schema": ["Article"], "title": ["untitled"]])
    #expect(
      FollowTheMoneyWriter().losses(of: graph).map(\.description) == [
        "2 document values: FollowTheMoney has no place for origin and licence",
        "1 language: FollowTheMoney does not know it",
      ]
    )
  }

  @Test(arguments: [
    ("en", "eng"), ("EN-gb", "eng"), ("deu", "deu"), ("zh_CN", "zho"), ("tlh", nil), ("", nil),
  ])
  func languagesHaveThreeLetters(_ tag: String, _ code: String?) {
    #expect(FollowTheMoneyLanguage.code(of: tag) == code)
  }

  @Test func theLossesOfTheAwkwardGraphAreCounted() throws {
    #expect(
      FollowTheMoneyWriter().losses(of: try makeAwkwardGraph()).map(\.description) == [
        "3 edges: FollowTheMoney has only links with a role for such",
        "1 affiliation: the organisation is not in the graph",
        "3 node values: FollowTheMoney has no place for is \"checked\", label and rank",
        "6 edge values: FollowTheMoney has no place for start, end, confidence, key, score and "
          + "weight",
      ]
    )
    #expect(FollowTheMoneyWriter.formatName == "ftm")
    #expect(FollowTheMoneyWriter.fileExtensions == ["ftm", "ijson"])
  }

  @Test func anEmptyGraphIsAnEmptyFile() throws {
    #expect(FollowTheMoneyWriter().bytes(of: try makeGraph { _ in }).isEmpty)
  }
}
