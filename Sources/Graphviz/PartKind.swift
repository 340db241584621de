private import CGraphviz

/// The kinds of parts that a graph has, by cgraph's numbers.
///
/// These are macros in 2.42, and names in an enumeration of 14, which Swift gives another type.
enum PartKind {
  static let graph = Int32(AGRAPH)
  static let node = Int32(AGNODE)
  static let edge = Int32(AGEDGE)
}
