import StakeholderGraph

/// How to import the tables into Neo4j, as text for people.
enum Neo4jInstructions {
  /// The command for the tables that have rows, and a query that shows what is in them.
  static func text(for graph: Graph, _ delimiter: Neo4jDelimiter) -> String {
    let sources = [
      graph.nodeCount == 0 ? nil : "--nodes=neo4j-nodes.csv",
      graph.documentCount == 0 ? nil : "--nodes=neo4j-documents.csv",
      graph.edgeCount == 0 ? nil : "--relationships=neo4j-edges.csv",
    ].compactMap { $0 }
    let options = sources + ["--array-delimiter='\(delimiter.option)'", "--multiline-fields=true"]
    let label = Neo4jWriter.documentLabel(in: graph)
    return """
      These tables are for the bulk import of Neo4j 5 or later. It fills a database that is empty and
      stopped, here the one called neo4j. Run this in the folder of this file:

      neo4j-admin database import full neo4j \(options.joined(separator: " "))

      Then start the database and look at some claims with their documents:

      MATCH (a)-[claim]->(b)
      OPTIONAL MATCH (document:\(label) {id: claim.document})
      RETURN a.name, type(claim), b.name, document.title, claim.paragraph LIMIT 25

      Into a database that is in use, import the format graphml with the profile neo4j instead.

      """
  }
}
