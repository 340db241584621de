import Graphviz
import StakeholderGraph

/// The columns of a table as attributes that Graphviz passes on and does not act on.
struct DataAttributes {
  private let table: GraphTable
  private let graph: Graph
  let columns: [(position: Int, name: String)]

  init(_ table: GraphTable, of graph: Graph) {
    self.table = table
    self.graph = graph
    // Ids are the names and keys of the file, ends are its ends.
    let held: Set<String> = table == .nodes ? ["id"] : ["id", "source", "target"]
    // A column that Graphviz would take for one of its own settings gets a longer name, and so does one
    // that readers of DOT keep for the name or the ends.
    columns = graph.outputFields(of: table, isFree: Diagram.takesData).compactMap {
      held.contains($0.field.name) ? nil : ($0.position, $0.name)
    }
  }

  func attributes(row: Int) -> Attributes {
    var attributes: Attributes = [:]
    for (position, name) in columns
    where graph.outputValue(at: position, row: row, of: table) != nil {
      let text = graph.cell(at: position, row: row, of: table)
      if !text.isEmpty { attributes[name] = .text(text) }
    }
    return attributes
  }
}
