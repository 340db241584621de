public import StakeholderGraph

extension Graph {
  /// The words that set a claim apart from one that is plainly asserted and accepted; often none.
  public func marks(of edge: EdgeID) -> [String] {
    let modality = modality(of: edge)
    let status = status(of: edge)
    return (modality == .asserted ? [] : [modality.rawValue])
      + (status == .accepted ? [] : [status.rawValue])
  }

  /// Whether an edge stands for context and is no claim, so that it need not cite anything.
  public func isContext(_ edge: EdgeID) -> Bool {
    let id = vocabulary[kind(of: edge)].id
    return ContextKind.all.contains { $0.id == id }
  }
}
