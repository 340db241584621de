/// The ids that somebody named, which have to be in the data.
struct KnownIDs {
  let documents: [String]
  let publishers: [String]

  init(_ conditions: ClusterConditions) {
    documents = conditions.documents
    publishers = conditions.publishers
  }

  init(_ fetch: ClusterFetch) {
    documents = fetch.conditions.documents + fetch.knownDocuments
    publishers = fetch.conditions.publishers + fetch.knownPublishers
  }

  /// The statements that print those that are.
  var statements: String {
    var statements = ""
    if !documents.isEmpty {
      statements +=
        "SELECT DISTINCT concat('@document ', to_json(struct(document AS id))) FROM (SELECT id AS "
        + "document FROM documents UNION ALL SELECT document FROM edges) WHERE document IN "
        + "\(SQLText.list(documents));\n"
    }
    if !publishers.isEmpty {
      statements +=
        "SELECT DISTINCT concat('@publisher ', to_json(struct(id))) FROM (SELECT publisher AS id FROM "
        + "documents UNION ALL SELECT origin FROM documents) WHERE id IN \(SQLText.list(publishers));\n"
    }
    return statements
  }

  /// Refuses ids that the rows that were printed do not have.
  func check(_ rows: FetchedRows) throws(ClusterError) {
    if let id = documents.first(where: { !rows.documents.contains($0) }) { throw .noDocument(id) }
    if let id = publishers.first(where: { !rows.publishers.contains($0) }) {
      throw .noPublisher(id)
    }
  }
}
