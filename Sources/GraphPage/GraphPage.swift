public import GraphDrawing
import GraphFormats
public import StakeholderGraph

/// A graph as one HTML file that a browser opens without a server or a network: the picture, the claims
/// with their citations, and what searches, filters and follows them.
///
/// ```swift
/// var page = GraphPage(of: selected, in: graph)
/// page.picture = PagePicture(of: drawn, svg: svg)
/// let file = page.bytes()
/// ```
public struct GraphPage: Sendable {
  /// What stands on top of the page, and in the browser's tab.
  public var title = "Who says what of whom"
  /// Words below the title; nil for none.
  public var subtitle: String?
  /// Words below the picture that tell what is drawn and what is left out; nil for none.
  public var caption: String?
  /// The drawing; nil where there is nothing to draw.
  public var picture: PagePicture?
  /// The look of the picture; nil for light or dark by the reader's system.
  public var theme: Theme?
  /// The sentences that claims cite, by the claim, where the page may hold them.
  public var sentences: [EdgeID: String] = [:]

  private let graph: Graph
  private let whole: Graph

  /// A page about a graph.
  ///
  /// - Parameters:
  ///   - graph: The claims that the page knows, each an edge of its own.
  ///   - whole: A graph that it is a part of, which knows the names of nodes that are left out.
  public init(of graph: Graph, in whole: Graph? = nil) {
    self.graph = graph
    self.whole = whole ?? graph
  }

  /// The bytes of the file, in UTF-8. The same page gives the same bytes.
  ///
  /// - Complexity: O(*n* log *n*) in the number of nodes, claims and bytes of the picture.
  public func bytes() -> [UInt8] {
    let style = PageSources.style + PageColours.css(for: graph.vocabulary, theme)
    let script = PageSources.script
    let data = PageData(of: graph, in: whole, sentences: sentences)
    return PageTemplate(PageSources.template).bytes(filling: [
      "policy": MarkupText.escaped(ContentPolicy.text(script: script, style: style)),
      "scheme": scheme,
      "title": MarkupText.escaped(title),
      "subtitle": subtitle.map { "<p class=\"subtitle\">\(MarkupText.escaped($0))</p>" } ?? "",
      "caption": caption.map(MarkupText.escaped) ?? "",
      "swatches": Swatches.symbols(for: graph.vocabulary, theme ?? .light),
      "picture": picture?.markup(labelled: title) ?? "",
      "style": style,
      "script": script,
      "data": PageText.inertJSON(data.json(drawing: picture).line),
    ])
  }

  /// What the page asks of the browser's own parts, such as scroll bars.
  private var scheme: String {
    guard let theme else { return "light dark" }
    return theme.isDark ? "dark" : "light"
  }
}

extension Theme {
  /// Whether the ground is darker than the text.
  var isDark: Bool {
    let white = Colour(red: 255, green: 255, blue: 255)
    return ground.contrast(to: white) > text.contrast(to: white)
  }
}
