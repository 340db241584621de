private import Foundation
import StakeholderGraph

/// The kinds that a dataset declares, as `vocabulary.json` holds them.
///
/// A kind with a built-in id changes the built-in one; any other is added. Keys that are left out keep
/// what the built-in kind has.
enum VocabularyFile {
  /// The standard vocabulary with the kinds of a file.
  ///
  /// - Throws: one sentence on the first thing that is wrong.
  static func vocabulary(from bytes: [UInt8]) throws(VocabularyProblem) -> Vocabulary {
    let file: Contents
    do {
      file = try JSONDecoder().decode(Contents.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw VocabularyProblem(sentence: sentence(on: error))
    } catch {
      throw VocabularyProblem(sentence: "the file cannot be read as JSON")
    }
    try checkKeys(of: bytes)
    var vocabulary = Vocabulary.standard
    for kind in file.node_kinds ?? [] { try vocabulary.declare(kind.declaration) }
    for kind in file.edge_kinds ?? [] { try vocabulary.declare(kind.declaration) }
    return vocabulary
  }

  /// The kinds of a vocabulary, as bytes that ``vocabulary(from:)`` reads.
  static func bytes(of vocabulary: Vocabulary) -> [UInt8] {
    let contents = Contents(
      node_kinds: vocabulary.nodeKinds.map {
        NodeKindEntry(
          id: $0.id,
          label: $0.label,
          shape: $0.shape.rawValue,
          colour: $0.colour?.description
        )
      },
      edge_kinds: vocabulary.edgeKinds.map {
        EdgeKindEntry(
          id: $0.id,
          label: $0.label,
          verb: $0.verb,
          inverse_verb: $0.inverseVerb,
          sources: $0.sources,
          targets: $0.targets,
          colour: $0.colour?.description
        )
      }
    )
    return JSONText.bytes(of: contents)
  }

  /// A key that nobody reads is a mistake, and would be lost in silence.
  private static func checkKeys(of bytes: [UInt8]) throws(VocabularyProblem) {
    let object = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:]
    try check(object, keys: ["node_kinds", "edge_kinds"], at: "the top level")
    for kind in object["node_kinds"] as? [[String: Any]] ?? [] {
      try check(kind, keys: ["id", "label", "shape", "colour"], at: "a kind of node")
    }
    for kind in object["edge_kinds"] as? [[String: Any]] ?? [] {
      let keys = ["id", "label", "verb", "inverse_verb", "sources", "targets", "colour"]
      try check(kind, keys: keys, at: "a kind of edge")
    }
  }

  private static func check(
    _ object: [String: Any],
    keys: [String],
    at place: String
  ) throws(VocabularyProblem) {
    guard let unknown = object.keys.filter({ !keys.contains($0) }).sorted().first else { return }
    let near = NearMisses.near(unknown, among: keys, most: 1).first
    throw VocabularyProblem(
      sentence: "\(place) has the unknown key \(QuotedText.quoted(unknown)); "
        + (near.map { "did you mean \($0)?" } ?? "the keys are \(keys.joined(separator: ", "))")
    )
  }

  private static func sentence(on error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { key in
        key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)"
      }.joined()
      return path.isEmpty ? "the top level" : QuotedText.quoted(String(path.drop { $0 == "." }))
    }
    return switch error {
    case .keyNotFound(let key, let context):
      "\(path(context)) has no \(QuotedText.quoted(key.stringValue)); add it"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\(path(context)) is of the wrong type; see the page on the data model"
    case .dataCorrupted: "the file is not JSON; check brackets, commas and quotes"
    @unknown default: "the file is not a vocabulary"
    }
  }

  private struct Contents: Codable {
    var node_kinds: [NodeKindEntry]?
    var edge_kinds: [EdgeKindEntry]?
  }

  private struct NodeKindEntry: Codable {
    var id: String
    var label: String?
    var shape: String?
    var colour: String?

    var declaration: NodeKindDeclaration {
      NodeKindDeclaration(id: id, label: label, shape: shape, colour: colour)
    }
  }

  private struct EdgeKindEntry: Codable {
    var id: String
    var label: String?
    var verb: String?
    var inverse_verb: String?
    var sources: [String]?
    var targets: [String]?
    var colour: String?

    var declaration: EdgeKindDeclaration {
      EdgeKindDeclaration(
        id: id,
        label: label,
        verb: verb,
        inverseVerb: inverse_verb,
        sources: sources,
        targets: targets,
        colour: colour
      )
    }
  }
}
