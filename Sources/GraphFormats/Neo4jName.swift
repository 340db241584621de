import StakeholderGraph

/// Kinds as they are usually spelt in Neo4j.
enum Neo4jName {
  /// The label of a kind of node: `NewsAgency` of `news-agency`.
  static func label(of kind: NodeKindDefinition) -> String {
    let words = words(of: kind.id)
    let label = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return label.isEmpty ? "Node" : label
  }

  /// The type of the relationships of a kind: `SPOKE_OF` of `spoke-of`.
  static func type(of kind: EdgeKindDefinition) -> String {
    let type = words(of: kind.id).map { $0.uppercased() }.joined(separator: "_")
    return type.isEmpty ? "RELATED" : type
  }

  /// What stands between characters that are no letters or digits; a colon would make two labels.
  private static func words(of id: String) -> [Substring] {
    id.split { !$0.isLetter && !$0.isNumber }
  }
}
