/// A form in which Graphviz writes a laid-out graph.
public struct OutputFormat: Sendable, Hashable {
  /// The name by which Graphviz knows the format, such as `svg` or `png:cairo`.
  public let name: String

  /// Names a format that this type has no constant for.
  ///
  /// Whether it is installed is found out when it is used, or in ``GraphvizInstallation/formats``.
  /// The result is `nil` for a name that cannot be a format's (letters, digits, `_`, `-`, `.`, and
  /// up to two `:` for the plugins to use), for the ones that open a window on the screen, and for those
  /// that crash, write files of their own, or write nothing.
  public init?(_ name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(OutputFormat.isNameByte)
    }
    guard isWellFormed, (1...3).contains(parts.count), let first = parts.first,
      !OutputFormat.refused.contains(String(first))
    else { return nil }
    self.name = name
  }

  private init(known name: String) {
    self.name = name
  }

  /// The name without the plugins to use: `png` for `png:cairo`.
  var device: String {
    name.split(separator: ":").first.map(String.init) ?? name
  }

  /// Whether the bytes are for a file or another program, and not text to be shown.
  public var isBinary: Bool {
    OutputFormat.binary.contains(device)
  }

  /// Whether the drawing is made of pixels.
  var isBitmap: Bool {
    OutputFormat.bitmaps.contains(device)
  }

  /// Whether a link is copied into markup as it stands, so that its `&` has to be an entity.
  var copiesLinksIntoMarkup: Bool {
    OutputFormat.markup.contains(device)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  /// Windows; vdx crashes, vrml writes a file for each node, the others came out empty.
  static let refused: Set<String> = [
    "x11", "xlib", "gtk", "vdx", "vrml", "gd", "gd2", "ico", "ismap",
  ]

  private static let binary: Set<String> = [
    "avif", "bmp", "gd", "gd2", "gif", "heif", "ico", "jp2", "jpe", "jpeg", "jpg", "mp", "pct",
    "pdf", "pict", "png", "psd", "sgi", "svgz", "tga", "tif", "tiff", "vmlz", "wbmp", "webp",
  ]

  private static let bitmaps: Set<String> = [
    "avif", "bmp", "gd", "gd2", "gif", "heif", "ico", "jp2", "jpe", "jpeg", "jpg", "pct", "pict",
    "png", "psd", "sgi", "tga", "tif", "tiff", "wbmp", "webp",
  ]

  // DOT files are here because Graphviz draws SVG from them.
  private static let markup: Set<String> = [
    "canon", "cmap", "cmapx", "cmapx_np", "dot", "gv", "svg", "svg_inline", "svgz", "vml", "vmlz",
    "xdot", "xdot1.2", "xdot1.4",
  ]
}

extension OutputFormat {
  /// Scalable Vector Graphics.
  public static let svg = OutputFormat(known: "svg")
  /// Portable Network Graphics.
  public static let png = OutputFormat(known: "png")
  /// Portable Document Format.
  public static let pdf = OutputFormat(known: "pdf")
  /// DOT with the positions found by the layout.
  public static let dot = OutputFormat(known: "dot")
  /// JSON with positions and drawing operations.
  public static let json = OutputFormat(known: "json")
  /// One line for each node and edge, with its position.
  public static let plain = OutputFormat(known: "plain")
  /// PostScript.
  public static let ps = OutputFormat(known: "ps")
  /// Encapsulated PostScript.
  public static let eps = OutputFormat(known: "eps")
  /// Graphics Interchange Format.
  public static let gif = OutputFormat(known: "gif")
  /// JPEG.
  public static let jpeg = OutputFormat(known: "jpeg")
  /// WebP.
  public static let webp = OutputFormat(known: "webp")
}
