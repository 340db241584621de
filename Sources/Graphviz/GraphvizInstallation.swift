/// The Graphviz that this program is linked with.
public enum GraphvizInstallation {
  /// The version, as Graphviz says it, or an empty string if Graphviz does not start.
  public static var version: String {
    (try? Session.installation())?.version ?? ""
  }

  /// The names of the installed layout engines, sorted; some have no ``LayoutEngine``.
  public static var engines: [String] {
    (try? Session.installation())?.engines ?? []
  }

  /// The names of the installed output formats that can be used, sorted.
  public static var formats: [String] {
    ((try? Session.installation())?.formats ?? []).filter { OutputFormat($0) != nil }
  }
}
