/// A condition that a ``Selection`` may put on each edge, in the order in which they are applied.
public enum EdgeCondition: Sendable, Hashable, CaseIterable {
  /// The state of the claim.
  case status
  /// The kind of the edge.
  case kind
  /// How far the document vouches for the claim.
  case modality
  /// The document cited.
  case document
  /// The publisher or the origin of the document cited.
  case publisher
  /// When it happened, or when the document appeared.
  case date
  /// How surely the text says it.
  case confidence

  /// Whether a selection makes use of the condition.
  public func isSet(in selection: Selection) -> Bool {
    switch self {
    case .status: true
    case .kind: !selection.edgeKinds.isEmpty
    case .modality: !selection.modalities.isEmpty
    case .document: !selection.documents.isEmpty
    case .publisher: !selection.publishers.isEmpty
    case .date: selection.since != nil || selection.until != nil
    case .confidence: selection.minimalConfidence != nil
    }
  }
}
