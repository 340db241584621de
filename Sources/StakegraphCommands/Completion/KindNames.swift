import ArgumentParser
import StakeholderGraph

/// Completes the ids of kinds, the data's own ones too.
enum KindNames {
  static let completionOfNodes = Candidate.completion { graph, start in
    let vocabulary = graph?.vocabulary ?? .standard
    return vocabulary.nodeKinds.filter { $0.id.hasPrefix(start) }
      .map { Candidate(text: $0.id, note: $0.label) }
  }

  static let completionOfEdges = Candidate.completion { graph, start in
    let vocabulary = graph?.vocabulary ?? .standard
    return vocabulary.edgeKinds.filter { $0.id.hasPrefix(start) }
      .map { Candidate(text: $0.id, note: $0.label) }
  }
}
