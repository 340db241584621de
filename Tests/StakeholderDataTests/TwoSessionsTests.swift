import Foundation
import StakeholderData
import StakeholderGraph
import Testing

/// What holds of the Two Sessions dataset, whoever edits it.
struct TwoSessionsTests {
  private func reading() throws -> GraphReading {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try DatasetReader.read(root.appendingPathComponent("data/two-sessions-2025").path)
  }

  private func graph() throws -> Graph { try #require(try reading().graph) }

  @Test func itHasNoErrorsAndNoNameOfTwoNodes() throws {
    let reading = try reading()
    #expect(reading.errors.isEmpty)
    #expect(reading.warnings.filter { $0.code == "same-name" }.isEmpty)
  }

  /// The texts tell of ChatGPT, and not whose it is.
  @Test func onlyOneNodeStandsAlone() throws {
    #expect(try reading().warnings.map(\.code) == ["isolated"])
  }

  @Test func everyClaimCitesARangeWithItsHash() throws {
    let graph = try graph()
    for edge in graph.allEdges {
      let citation = try #require(graph.citation(of: edge), "\(graph.id(of: edge))")
      #expect(citation.paragraph != nil && citation.range != nil, "\(graph.id(of: edge))")
      #expect(citation.textSHA256 != nil, "\(graph.id(of: edge))")
      #expect(graph.document(of: edge) != nil, "\(graph.id(of: edge))")
    }
  }

  @Test func everyEndOfAnAcceptedClaimIsAllowed() throws {
    let graph = try graph()
    for edge in graph.allEdges where graph.status(of: edge) == .accepted {
      #expect(
        Vocabulary.standard.allows(
          graph.kind(of: edge),
          from: graph.kind(of: graph.source(of: edge)),
          to: graph.kind(of: graph.target(of: edge))
        ),
        "\(graph.id(of: edge))"
      )
    }
  }

  @Test func quotationsHaveAModeAndNothingElseHas() throws {
    let graph = try graph()
    for edge in graph.allEdges {
      #expect(
        (graph.mode(of: edge) != nil) == (graph.kind(of: edge) == .quoted),
        "\(graph.id(of: edge))"
      )
    }
  }

  @Test func wordsForAnEndAreFewAndMissingOnlyForPublishersAndAuthors() throws {
    let graph = try graph()
    for edge in graph.allEdges {
      let citation = try #require(graph.citation(of: edge))
      let document = try #require(graph.document(of: edge))
      let printers = [graph.publisher(of: document), graph.origin(of: document)]
      let ends = [
        (citation.sourceText, graph.source(of: edge)),
        (citation.targetText, graph.target(of: edge)),
      ]
      for (words, end) in ends {
        #expect(words != nil || printers.contains(end), "\(graph.id(of: edge))")
        #expect((words ?? "").split(separator: " ").count <= 8, "\(graph.id(of: edge))")
      }
    }
  }

  @Test func claimsAreSureEnoughToBeKept() throws {
    let graph = try graph()
    for edge in graph.allEdges {
      let confidence = try #require(graph.confidence(of: edge), "\(graph.id(of: edge))")
      #expect(confidence >= 0.4, "\(graph.id(of: edge))")
      #expect(graph.verb(of: edge) != nil, "\(graph.id(of: edge))")
    }
  }

  @Test func everyDocumentHasAPublisherAFileAndItsHash() throws {
    let graph = try graph()
    #expect(graph.documentCount == 5)
    for document in graph.allDocuments {
      #expect(graph.publisher(of: document) != nil, "\(graph.id(of: document))")
      #expect(graph.text(.file, of: document) != nil, "\(graph.id(of: document))")
      #expect(graph.text(.sha256, of: document) != nil, "\(graph.id(of: document))")
      #expect(graph.text(.note, of: document) != nil, "\(graph.id(of: document))")
    }
  }
}
