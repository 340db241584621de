import GraphDrawing
import StakeholderGraph

/// The colours of kinds as rules of the page's style.
enum PageColours {
  /// Rules for each kind: of the one theme, or of the light one and, where the system is dark and the page
  /// is on a screen, of the dark one.
  static func css(for vocabulary: Vocabulary, _ theme: Theme?) -> String {
    if let theme { return rules(for: vocabulary, theme) + chrome(theme) }
    return rules(for: vocabulary, .light)
      + "@media screen and (prefers-color-scheme: dark) {\n\(rules(for: vocabulary, .dark))}\n"
  }

  private static func rules(for vocabulary: Vocabulary, _ theme: Theme) -> String {
    var css = ":root { --ground: \(theme.ground); --name: \(theme.text); }\n"
    for (number, kind) in vocabulary.allNodeKinds.enumerated() {
      let style = theme.style(of: kind, in: vocabulary)
      css +=
        ".n\(number) { --fill: \(style.fill); --line: \(style.line); --name: \(style.text); }\n"
    }
    for (number, kind) in vocabulary.allEdgeKinds.enumerated() {
      css += ".e\(number) { --line: \(theme.style(of: kind, in: vocabulary).line); }\n"
    }
    return css
  }

  /// Rules that make the rest of the page as light or dark as a theme that somebody chose.
  private static func chrome(_ theme: Theme) -> String {
    let names = ["paper", "ink", "quiet", "rule", "wash", "accent", "mark"]
    let side = theme.isDark ? "dark" : "light"
    let values = names.map { "--\($0): var(--\(side)-\($0));" }.joined(separator: " ")
    return "@media screen { :root { \(values) } }\n"
  }
}
