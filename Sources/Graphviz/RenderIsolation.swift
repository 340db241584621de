/// Where a ``Renderer`` lets Graphviz work.
///
/// Graphviz ends its process for some graphs, and cannot be interrupted. A worker is a process of
/// its own that can be lost without harm.
public enum RenderIsolation: Sendable, Hashable {
  /// In the calling process, without any limit.
  case inProcess

  /// In a run of the program at this path, or of the calling program if there is none; its `main`
  /// begins with ``RenderWorker/serveIfAsked()``.
  case worker(executable: String?)

  /// In a second run of the calling program, whose `main` begins with
  /// ``RenderWorker/serveIfAsked()``.
  public static let worker = RenderIsolation.worker(executable: nil)
}
