private import Foundation

/// A place of a run's own where Spark's workers leave what they pass on.
struct WorkFolder {
  /// Where Spark finds it.
  let address: String
  private let path: String?

  /// A place inside a folder that somebody named, or else inside a temporary one.
  init(_ work: String?, in temporary: String) throws(ClusterError) {
    let name = "stakegraph-\(UUID().uuidString)"
    if let work, ClusterData.isAddress(work) {
      address = work + (work.hasSuffix("/") ? "" : "/") + name
      path = work.hasPrefix("file:") ? URL(string: address)?.path : nil
      return
    }
    let folder = AbsolutePath.of(work ?? temporary) + "/" + name
    address = "file://" + folder
    path = folder
  }

  /// Removes it, where it is on this machine.
  func remove() {
    if let path { try? FileManager.default.removeItem(atPath: path) }
  }
}
