import StakeholderGraph

/// Tables put together for people: claims with their citations, and the neighbours of a node.
enum SQLViews {
  /// The statements that make the views.
  ///
  /// - Parameters:
  ///   - citation: the column of the edges that has citations written out, if there is one.
  ///   - citations: the column that has those of folded edges as a list, if there is one.
  ///   - address: the column of the edges that has the addresses of what they cite, if there is one.
  static func creation(citation: String?, citations: String?, address: String?) -> String {
    func edge(_ column: String) -> String { "edges.\(SQLText.name(column))" }
    func first(_ values: [String?]) -> String {
      let values = values.compactMap { $0 }
      return values.count > 1 ? "coalesce(\(values.joined(separator: ", ")))" : values.joined()
    }
    let folded = citations.map {
      "(SELECT group_concat(value, '; ') FROM json_each(\(edge($0))))"
    }
    let citation = first([citation.map(edge), folded, Self.citation])
    let address = first([
      address.map(edge), "documents.\"url\"", "documents.\"archive_url\"",
    ])
    return """
      CREATE VIEW "claims" AS
      SELECT edges."id" AS "id",
        coalesce(sources."name", sources."id") AS "source_name",
        edge_kinds."verb" AS "verb",
        coalesce(targets."name", targets."id") AS "target_name",
        coalesce(edges."modality", 'asserted') AS "modality",
        coalesce(edges."status", 'accepted') AS "status",
        edges."date" AS "date",
        edges."amount" AS "amount",
        edges."currency" AS "currency",
        \(citation) AS "citation",
        \(address) AS "url",
        edges."kind" AS "kind",
        edges."source" AS "source",
        edges."target" AS "target",
        edges."document" AS "document"
      FROM "edges" AS edges
      JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
      JOIN "nodes" AS sources ON sources."id" = edges."source"
      JOIN "nodes" AS targets ON targets."id" = edges."target"
      LEFT JOIN "documents" AS documents ON documents."id" = edges."document"
      LEFT JOIN "nodes" AS publishers ON publishers."id" = documents."publisher";
      CREATE VIEW "neighbours" AS
      SELECT edges."source" AS "node", edge_kinds."verb" AS "verb", edges."target" AS "other",
        'out' AS "direction", edges."id" AS "edge"
      FROM "edges" AS edges JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
      WHERE edges."source" <> edges."target"
      UNION ALL
      SELECT edges."target", edge_kinds."inverse_verb", edges."source", 'in', edges."id"
      FROM "edges" AS edges JOIN "edge_kinds" AS edge_kinds ON edge_kinds."id" = edges."kind"
      WHERE edges."source" <> edges."target";

      """
  }

  /// Publisher, title, date and paragraph of an edge, as far as they are known; else the document's id.
  private static let citation = """
    substr(
          CASE
            WHEN documents."publisher" IS NULL AND documents."title" IS NULL
              THEN ', ' || edges."document"
            ELSE coalesce(', ' || coalesce(publishers."name", documents."publisher"), '')
              || coalesce(', ' || documents."title", '')
          END
            || coalesce(', ' || documents."published", '')
            || coalesce(', ¶ ' || edges."paragraph", ''),
          3
        )
    """
}
