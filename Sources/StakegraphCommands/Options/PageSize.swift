import ArgumentParser
import GraphLayout

/// The pages that a picture can be fitted on.
enum PageSize: String, CaseIterable, ExpressibleByArgument {
  case a4, a3, letter

  /// The page held upright, in points, of which Graphviz takes whole ones.
  var upright: Size {
    switch self {
    case .a4: Size(width: 595, height: 842)
    case .a3: Size(width: 842, height: 1191)
    case .letter: Size(width: 612, height: 792)
    }
  }

  /// Its width divided by its height when it lies across, as pictures wider than high do.
  var aspect: Double { upright.height / upright.width }

  /// The margin around the picture, in points.
  static let margin = 28.0

  /// The page for a picture of a size, and how many times larger the picture becomes on it.
  func fitting(_ picture: Size) -> (page: Size, zoom: Double) {
    var page = upright
    if picture.width > picture.height { page = Size(width: page.height, height: page.width) }
    let zoom = min(
      (page.width - 2 * Self.margin) / max(picture.width, 1),
      (page.height - 2 * Self.margin) / max(picture.height, 1)
    )
    return (page, zoom)
  }
}
