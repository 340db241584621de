/// What became of a node or an edge.
public enum Change: Sendable, Hashable {
  /// It is as it was.
  case unchanged
  /// It was not there.
  case added
  /// It is not there any more.
  case removed
  /// Other things are said of it.
  case changed
  /// More independent sources assert it.
  case better(old: Int, new: Int)
  /// Fewer independent sources assert it.
  case worse(old: Int, new: Int)
}
