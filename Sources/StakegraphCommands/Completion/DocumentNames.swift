import ArgumentParser
import StakeholderGraph

/// Completes the ids of documents.
enum DocumentNames {
  static let completion = Candidate.completion { graph, start in
    guard let graph else { return [] }
    return graph.allDocuments
      .map { Candidate(text: graph.id(of: $0), note: graph.text(.title, of: $0) ?? "") }
      .filter { $0.text.hasPrefix(start) }
  }
}
