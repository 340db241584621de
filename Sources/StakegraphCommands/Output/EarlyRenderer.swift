import GraphDrawing
import Graphviz

/// What draws the one picture of this run, if the command line looks as if there will be one.
///
/// Finding its plugins and fonts takes Graphviz longer than it takes to read most data. So it begins
/// with that before the command line is understood, and a wrong guess only costs its time. Since no
/// command is there yet to hold it, this is a constant of the process.
enum EarlyRenderer {
  private static let renderer: Renderer? = {
    let words = CommandLine.arguments.dropFirst()
    guard ["render", "page"].contains(words.first), !words.contains(where: isAgainst) else {
      return nil
    }
    let renderer = Renderer(isolation: .worker, limits: GraphvizOptions.defaultLimits)
    renderer.prepareAtStart()
    let layout = value(of: "--layout", in: words).flatMap(LayoutChoice.init) ?? .auto
    // fdp remembers what it drew before.
    let engine = layout.engine == .fdp ? .sfdp : layout.engine ?? .sfdp
    renderer.rehearse(StakeholderDiagram.sample, as: format(words), layout: engine)
    return renderer
  }()

  /// Starts Graphviz if there will be a picture to draw. Nothing may come before it in the program.
  static func start() { _ = renderer }

  /// Ends what was started; without a start nothing happens.
  static func end() { renderer?.close() }

  /// What was started, if it keeps just these limits.
  static func within(_ limits: RenderLimits) -> Renderer? {
    renderer.flatMap { $0.limits == limits ? $0 : nil }
  }

  /// Whether a word means that there will be no picture, several, or one within other limits.
  private static func isAgainst(_ word: String) -> Bool {
    ["-h", "--help", "--version", "--in-process"].contains(word)
      || ["--each", "--time-limit", "--memory-limit"].contains(where: word.hasPrefix)
  }

  private static func format(_ words: ArraySlice<String>) -> OutputFormat {
    let file = value(of: "-o", in: words) ?? value(of: "--output", in: words) ?? ""
    let name = value(of: "--format", in: words) ?? file.split(separator: ".").last.map(String.init)
    return [OutputFormat.png, .pdf].first { $0.name == name } ?? .svg
  }

  private static func value(of option: String, in words: ArraySlice<String>) -> String? {
    if let place = words.firstIndex(of: option) { return words[place...].dropFirst().first }
    return words.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
  }
}
