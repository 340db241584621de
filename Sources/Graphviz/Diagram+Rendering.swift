extension Diagram {
  /// What will be left out when the diagram is written or drawn: links that are not http, https or
  /// mailto, and text for attributes that Graphviz acts on. Empty if nothing is left out.
  ///
  /// - Complexity: O(*n*), where *n* is the number of attributes.
  public var warnings: [String] {
    Plan(self, for: .dot).warnings
  }

  /// Returns the graph in DOT, in the order of the language's canonical form and without positions.
  ///
  /// What is left out is in ``warnings``.
  ///
  /// - Throws: ``GraphvizError``, if Graphviz does not start or memory is short.
  /// - Complexity: O(*n* log *n*), where *n* is the number of nodes, edges and attributes.
  public func dot() throws(GraphvizError) -> [UInt8] {
    try Session.write(Plan(self, for: .dot))
  }

  /// Lays the graph out and draws it.
  ///
  /// One drawing is made at a time in a process; other callers wait. The time grows steeply with the
  /// graph in all engines but `sfdp`, `twopi` and `osage`, and a drawing cannot be interrupted.
  ///
  /// - Parameters:
  ///   - format: The form of the result, which must be installed.
  ///   - engine: The way to place nodes and edges, which must be installed.
  /// - Returns: The drawing, and what was left out of it.
  /// - Throws: ``GraphvizError``, if the engine or format is missing, or the layout or drawing fails.
  public func render(
    as format: OutputFormat,
    layout engine: LayoutEngine
  ) throws(GraphvizError) -> Rendering {
    let plan = try plan(for: format, layout: engine)
    let drawn = try Session.render(plan, as: format, layout: engine)
    return Rendering(bytes: drawn.bytes, warnings: plan.warnings + drawn.warnings)
  }

  /// The diagram with everything escaped, if the engine can lay it out.
  func plan(for format: OutputFormat, layout engine: LayoutEngine) throws(GraphvizError) -> Plan {
    if engine.needsPositions, let node = nodes.first(where: { !hasPosition($0) }) {
      throw .positionMissing(node: node.name, engine: engine)
    }
    return Plan(self, for: format)
  }

  private func hasPosition(_ node: Node) -> Bool {
    guard case .setting(let position)? = node.attributes["pos"] ?? nodeDefaults["pos"] else {
      return false
    }
    return !position.isEmpty
  }
}
