import ArgumentParser
import Graphviz
import StakeholderGraph

/// Which format a picture gets.
enum PictureFormat {
  /// The format named, else the one that the file's ending means, else SVG.
  ///
  /// - Throws: a `ValidationError` for a format that the installed Graphviz does not have.
  static func choose(named name: String?, output: String?) throws -> OutputFormat {
    if let name {
      guard let known = installed(name) else {
        throw ValidationError(
          "\(QuotedText.quoted(name)) is no format of the installed Graphviz; it has "
            + GraphvizInstallation.formats.joined(separator: ", ")
        )
      }
      return known
    }
    guard let output, output != "-" else { return .svg }
    guard let known = ofEnding(output) else {
      throw ValidationError(
        "the ending of \(QuotedText.quoted(output)) is no format of the installed Graphviz; "
          + "name one with --format, such as svg, png or pdf"
      )
    }
    return known
  }

  /// The installed format that a file's ending means, or nil.
  static func ofEnding(_ path: String) -> OutputFormat? {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    return ending.flatMap { installed($0.lowercased()) }
  }

  /// Formats that every Graphviz has, so that nobody needs to load it to ask.
  private static let usual: Set<String> = ["svg", "png", "pdf", "dot", "gv", "json", "ps", "plain"]

  private static func installed(_ name: String) -> OutputFormat? {
    if usual.contains(name) { return OutputFormat(name) }
    let device = name.split(separator: ":").first.map(String.init) ?? name
    return GraphvizInstallation.formats.contains(device) ? OutputFormat(name) : nil
  }
}
